RETURN head([found5 IN [[COLLECT {
CALL () {
UNWIND $v.p0 AS query
CALL db.index.fulltext.queryNodes('claim_quote', query) YIELD node
RETURN node AS claim0 UNION
UNWIND $v.p0 AS query
CALL db.index.fulltext.queryNodes('claim_translation', query) YIELD node
RETURN node AS claim0 }
MATCH (claim0:Claim) WHERE (coalesce(claim0.start_earliest <= $v.p2, true) AND coalesce(claim0.end_latest >= $v.p1, true)) AND (claim0.retracted_at IS NULL)
WITH claim0, coalesce(toString(claim0.start_earliest), toString(claim0.end_earliest), '~') AS key2, claim0.id AS key3
WITH claim0, key2, key3
ORDER BY key2 ASC, key3 ASC LIMIT $v.p3
RETURN [[key2, key3], [claim0.id, CASE WHEN claim0.quote IS NOT NULL THEN [claim0.quote, claim0.quote_translation] END]] }]] | [[row4 IN found5[0][0..$v.p4] | row4[1]]]]) AS answer
