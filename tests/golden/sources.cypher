RETURN head(COLLECT {
MATCH (source0:Source) WHERE (source0.lang IN $p0) AND (source0.published_earliest <= $p2 AND source0.published_latest >= $p1)
WITH source0, source0.id AS key2
WITH source0, key2
ORDER BY key2 ASC LIMIT $p6 
WITH {keys: [key2], `nodes`: {`id`: source0.id, `title`: source0.title, `url`: source0.url, `published`: source0.published, `language`: source0.lang, `publisher`: head(COLLECT {
MATCH (source0)-[:PUBLISHED_BY]->(publisher5:Publisher)
RETURN {`id`: publisher5.id, `title`: publisher5.caption, `country`: publisher5.country, `reliability`: publisher5.reliability} }), `claims`: head(COLLECT {
MATCH (source0)<-[:FROM]-(claim6:Claim) WHERE (claim6.retracted_at IS NULL)
WITH claim6, coalesce(toString(claim6.start_earliest), '~') AS key8, claim6.id AS key9
WITH claim6, key8, key9
ORDER BY key8 ASC, key9 ASC LIMIT $p5 
WITH {keys: [key8, key9]} AS row10
WITH collect(row10) AS rows11
RETURN {`totalCount`: COUNT {
MATCH (source0)<-[:FROM]-(claim6:Claim) WHERE (claim6.retracted_at IS NULL)
RETURN 1 AS one }} })}} AS row3
WITH collect(row3) AS rows4
RETURN {`nodes`: [row3 IN rows4[0..$p3] | row3.`nodes`]} }) AS answer
