// Creates edges for relations that have none.
// Parameters: relations: maps of type (predicate), subject, object (ids), properties. Columns: none.
UNWIND $relations AS relation
MATCH (subject:Actor {id: relation.subject})
MATCH (object:Actor {id: relation.object})
CREATE (subject)-[r:$(relation.type)]->(object)
SET r = relation.properties
