CALL () {
  WITH COUNT {
    UNWIND $v.p0 AS forms
    MATCH (node:Source) WHERE node.id IN forms
    RETURN DISTINCT forms } AS known2 WHERE known2 = size($v.p0)
  RETURN known2 }
RETURN [COLLECT {
  MATCH (source0:Source) WHERE (any(tag IN $v.p1 WHERE source0.lang = tag OR source0.lang STARTS
  WITH tag + '-')) AND (source0.published_earliest <= $v.p3 AND source0.published_latest >= $v.p2)
  WITH source0, source0.id AS key3
  ORDER BY key3 ASC LIMIT $v.p4
  RETURN [source0.id, source0.title, source0.url, source0.published, source0.lang, source0.author, source0.archive_url, source0.retrieved, source0.licence, source0.sha256, head(COLLECT {
    MATCH (source0)-[:PUBLISHED_BY]->(publisher4:Publisher)
    RETURN [publisher4.id, publisher4.name, publisher4.country, publisher4.reliability] }), [COUNT {
    MATCH (source0)<-[:FROM]-(claim5:Claim) WHERE (claim5.retracted_at IS NULL)
    RETURN 1 AS one }]] }] AS answer
