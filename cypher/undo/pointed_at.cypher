// Claims among these at which claims of other loads point, in the current version of those loads.
// Parameters: load, ids. Columns: id.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
USING INDEX c:Claim(id)
MATCH (c)<-[:REPEATS|CORRECTS|REFUTES]-(:Claim)-[loaded:LOADED_IN]->(other:Load)
WHERE other.id <> $load AND loaded.said IS NULL
RETURN DISTINCT id
