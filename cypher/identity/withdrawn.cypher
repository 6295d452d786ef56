// Pairs with a withdrawn judgement of a user. Parameters: none. Columns: left, right (ids of actors).
MATCH (j:Judgement)
WHERE j.withdrawn_at IS NOT NULL AND j.verdict <> 'UNDECIDED'
RETURN DISTINCT j.left AS left, j.right AS right
