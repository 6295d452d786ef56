RETURN head([found4 IN [[COLLECT {
MATCH (load0:Load)
WITH load0, toString(load0.started_at) AS key1, load0.id AS key2
WITH load0, key1, key2
ORDER BY key1 DESC, key2 ASC LIMIT $p0
RETURN {keys: [key1, key2], `nodes`: {`id`: load0.id, `loader`: load0.loader, `input`: load0.input, `accepted`: load0.accepted, `unchanged`: COUNT { (load0)<-[:LOADED_IN]-(:Claim)-[:LOADED_IN]->(earlier:Load) WHERE earlier.started_at < load0.started_at }, `rejected`: load0.rejected, `finishedAt`: toString(load0.finished_at)}} }]] | {`nodes`: [row3 IN found4[0][0..$p1] | row3.`nodes`], `pageInfo`: {`hasNextPage`: size(found4[0]) > $p1, `endCursor`: found4[0][0..$p1][-1].keys}}]) AS answer
