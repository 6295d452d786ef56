// Actors among these that form a stored pair with another actor of the load, which names them as two actors.
// Parameters: load, ids. Columns: id.
UNWIND $ids AS id
MATCH (a:Actor {id: id})<-[:BETWEEN]-(:Resemblance)-[:BETWEEN]->(b:Actor)
WHERE EXISTS { (b)<-[:MERGED_INTO*0..1]-()-[:LOADED_IN]->(:Load {id: $load}) }
RETURN DISTINCT id
