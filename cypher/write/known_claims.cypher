// Claims that are there already.
// Parameters: ids, load. Columns: id, digest (null while a link of the claim is still to come), relation,
// loaded (whether this load has brought it).
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id, c.digest AS digest, c.relation AS relation, EXISTS { (c)-[:LOADED_IN]->(:Load {id: $load}) } AS loaded
