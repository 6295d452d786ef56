RETURN head([found4 IN [[COLLECT {
  MATCH (load0:Load)
  WITH load0, toString(load0.started_at) AS key1, load0.id AS key2
  ORDER BY key1 DESC, key2 ASC LIMIT $v.p0
  RETURN [[key1, key2], [load0.id, load0.loader, load0.input, coalesce(load0.accepted, COUNT { (load0)<-[:LOADED_IN]-(:Claim) }), COUNT { (load0)<-[:LOADED_IN]-(claim:Claim) WHERE EXISTS { (claim)-[:LOADED_IN]->(earlier:Load) WHERE earlier.started_at < load0.started_at } }, coalesce(load0.rejected, 0), COUNT {
    MATCH (load0)-[replaces:REPLACES]->(:Load)<-[:LOADED_IN]-(claim:Claim) WHERE claim.retracted_at = replaces.at
    RETURN DISTINCT claim }, toString(load0.finished_at), toString(load0.undo_started_at), COLLECT {
    UNWIND range(0, coalesce(size(load0.left_out), 0) - 1) AS place5
    WITH {kind: load0.left_out_kinds[place5], text: load0.left_out[place5], count: load0.left_out_counts[place5]} AS entry6
    RETURN [entry6.kind, entry6.count] }, COLLECT {
    UNWIND range(0, coalesce(size(load0.not_kept), 0) - 1) AS place7
    WITH {kind: load0.not_kept_kinds[place7], text: load0.not_kept[place7], count: load0.not_kept_counts[place7]} AS entry8
    RETURN [entry8.count] }]] }]] | [[row3 IN found4[0][0..$v.p1] | row3[1]], [size(found4[0]) > $v.p1, found4[0][0..$v.p1][-1][0]]]]) AS answer

;
WITH *, COLLECT {
  MATCH (publisher:Publisher)<-[:PUBLISHED_BY]-(:Source)<-[:FROM]-(claim:Claim) WHERE claim.start_earliest IS NOT NULL AND claim.period IS NOT NULL AND claim.retracted_at IS NULL
  WITH toInteger(replace(left(claim.period, 4), 'X', '0')) AS year, CASE WHEN claim.period =~ '[0-9]{4}-(0[1-9]|1[0-2])([^0-9].*)?' THEN toInteger(substring(claim.period, 5, 2)) END AS month, publisher, count(*) AS claims
  ORDER BY year, month, publisher.id
  WITH {year: year, month: month, publisher: publisher, claims: claims} AS coverage0
  RETURN [coverage0.year, coverage0.month, coverage0.claims] } AS found1
WITH *, COLLECT {
  MATCH (publisher:Publisher)<-[:PUBLISHED_BY]-(:Source)<-[:FROM]-(claim:Claim) WHERE claim.start_earliest IS NOT NULL AND claim.period IS NOT NULL AND claim.retracted_at IS NULL
  WITH toInteger(replace(left(claim.period, 4), 'X', '0')) AS year, null AS month, publisher, count(*) AS claims
  ORDER BY year, month, publisher.id
  WITH {year: year, month: month, publisher: publisher, claims: claims} AS coverage2
  RETURN [coverage2.year, head(COLLECT {
    WITH coverage2.publisher AS publisher3
    RETURN [publisher3.name] }), coverage2.claims] } AS found4
RETURN [found1, found4] AS answer
