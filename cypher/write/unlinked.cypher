// Removes links of nodes to a publisher or a place. `Entity` is a placeholder for their label.
// Parameters: ids. Columns: none.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[link:PUBLISHED_BY|AT]->()
DELETE link
