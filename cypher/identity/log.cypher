// All judgements about some ids, including withdrawn ones, the latest first. Parameters: ids (null: all), limit.
// Columns: id, left, right (ids of actors), verdict, by, at, why, score, withdrawn_at, withdrawn_by, withdrawn_why.
MATCH (j:Judgement)
WHERE $ids IS NULL OR j.left IN $ids OR j.right IN $ids
RETURN
  j.id AS id,
  j.left AS left,
  j.right AS right,
  j.verdict AS verdict,
  j.by AS by,
  j.at AS at,
  j.why AS why,
  j.score AS score,
  j.withdrawn_at AS withdrawn_at,
  j.withdrawn_by AS withdrawn_by,
  j.withdrawn_why AS withdrawn_why
ORDER BY at DESC, id
LIMIT $limit
