RETURN head([found4 IN [[COLLECT {
MATCH (load0:Load)
WITH load0, toString(load0.started_at) AS key1, load0.id AS key2
WITH load0, key1, key2
ORDER BY key1 DESC, key2 ASC LIMIT $p0
RETURN [[key1, key2], [load0.id, load0.loader, load0.input, load0.accepted, COUNT { (load0)<-[:LOADED_IN]-(:Claim)-[:LOADED_IN]->(earlier:Load) WHERE earlier.started_at < load0.started_at }, load0.rejected, toString(load0.finished_at)]] }]] | [[row3 IN found4[0][0..$p1] | row3[1]], [size(found4[0]) > $p1, found4[0][0..$p1][-1][0]]]]) AS answer
