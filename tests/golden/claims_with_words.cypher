RETURN [COLLECT {
  CALL () {
    UNWIND $v.p0 AS query
    CALL db.index.fulltext.queryNodes('claim_quote', query) YIELD node
    RETURN node AS claim0 UNION
    UNWIND $v.p0 AS query
    CALL db.index.fulltext.queryNodes('claim_translation', query) YIELD node
    RETURN node AS claim0 }
  MATCH (claim0:Claim) WHERE (claim0.retracted_at IS NULL) AND (coalesce(claim0.start_earliest <= $v.p2, true) AND coalesce(claim0.end_latest >= $v.p1, true)) AND (CASE WHEN (coalesce(claim0.start_latest <= $v.p2 AND claim0.end_earliest >= $v.p1, false) AND (claim0.anchor_starts IS NULL OR any(i IN range(0, size(claim0.anchor_starts) - 1) WHERE date(claim0.anchor_starts[i]) <= $v.p2 AND date(claim0.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(claim0.dated, claim0.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p3)
  WITH claim0, CASE WHEN coalesce(claim0.dated, claim0.period IS NOT NULL) THEN coalesce(toString(claim0.start_earliest), toString(claim0.end_earliest), '~') ELSE '~' END AS key2, claim0.id AS key3
  ORDER BY key2 ASC, key3 ASC LIMIT $v.p4
  RETURN [claim0.id, CASE WHEN claim0.quote IS NOT NULL THEN [claim0.quote, claim0.quote_translation] END] }] AS answer
