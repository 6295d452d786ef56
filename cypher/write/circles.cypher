// Claims among the given that repeat themselves, through others or at once.
// Parameters: ids. Columns: id.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WHERE EXISTS { (c)-[:REPEATS*1..]->(c) }
RETURN id
