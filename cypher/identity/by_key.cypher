// The judgement with a client's key. Parameters: key. Columns: id, left, right, verdict.
MATCH (j:Judgement {key: $key})
RETURN j.id AS id, j.left AS left, j.right AS right, j.verdict AS verdict
