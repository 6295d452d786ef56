RETURN head([found4 IN [[COLLECT {
MATCH (source0:Source) WHERE (source0.lang IN $v.p0) AND (source0.published_earliest <= $v.p2 AND source0.published_latest >= $v.p1)
WITH source0, source0.id AS key2
WITH source0, key2
ORDER BY key2 ASC LIMIT $v.p3
RETURN [[key2], [source0.id, source0.title, source0.url, source0.published, source0.lang, source0.author, source0.archive_url, source0.retrieved, source0.licence, source0.sha256, head(COLLECT {
MATCH (source0)-[:PUBLISHED_BY]->(publisher5:Publisher)
RETURN [publisher5.id, publisher5.caption, publisher5.country, publisher5.reliability] }), head([found11 IN [[COLLECT {
MATCH (source0)<-[:FROM]-(claim6:Claim) WHERE (claim6.retracted_at IS NULL)
WITH claim6, CASE WHEN coalesce(claim6.dated, claim6.period IS NOT NULL) THEN coalesce(toString(claim6.start_earliest), toString(claim6.end_earliest), '~') ELSE '~' END AS key8, claim6.id AS key9
WITH claim6, key8, key9
ORDER BY key8 ASC, key9 ASC LIMIT $v.p5
RETURN [[key8, key9]] }, COUNT {
MATCH (source0)<-[:FROM]-(claim6:Claim) WHERE (claim6.retracted_at IS NULL)
RETURN 1 AS one }]] | [found11[1]]])]] }]] | [[row3 IN found4[0][0..$v.p4] | row3[1]]]]) AS answer
