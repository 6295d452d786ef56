// The judgement that a client's key was used for. Parameters: key. Columns: id, left, right, verdict.
MATCH (j:Judgement {key: $key})
RETURN j.id AS id, j.left AS left, j.right AS right, j.verdict AS verdict
