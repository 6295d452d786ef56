// Claims among these that repeat themselves, directly or through others.
// Parameters: ids. Columns: id.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WHERE EXISTS { (c)-[:REPEATS*1..]->(c) }
RETURN id
