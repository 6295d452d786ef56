// Valid judgements. Parameters: none.
// Columns: id, left, right (ids of actors), verdict, by, at, why, score, key.
MATCH (j:Judgement)
WHERE j.withdrawn_at IS NULL
RETURN
  j.id AS id,
  j.left AS left,
  j.right AS right,
  j.verdict AS verdict,
  j.by AS by,
  j.at AS at,
  j.why AS why,
  j.score AS score,
  j.key AS key
