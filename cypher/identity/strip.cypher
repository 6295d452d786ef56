// Removes names and external ids from actors that will be written again. Parameters: ids. Columns: none.
UNWIND $ids AS id
MATCH (n:Actor {id: id})-[:NAMED|IDENTIFIED_BY]->(own)
DETACH DELETE own
