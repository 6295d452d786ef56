// Actors that a load has come to speak of, and that may be one with another that it speaks of: it tells the two apart.
// Parameters: load, ids. Columns: id.
UNWIND $ids AS id
MATCH (a:Actor {id: id})<-[:BETWEEN]-(:Resemblance)-[:BETWEEN]->(b:Actor)
WHERE EXISTS { (b)<-[:MERGED_INTO*0..1]-()-[:LOADED_IN]->(:Load {id: $load}) }
RETURN DISTINCT id
