// Deletes the judgements of a load, except withdrawn ones. Parameters: load. Columns: left, right (ids).
MATCH (j:Judgement {load: $load})
WHERE j.withdrawn_at IS NULL
WITH j, j.left AS left, j.right AS right
DELETE j
RETURN left, right
