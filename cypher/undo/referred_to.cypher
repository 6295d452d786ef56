// Nodes to which others refer, except for their own names and ids. `Entity` is a placeholder for their label.
// Parameters: ids. Columns: id.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE EXISTS { (n)<--() } OR EXISTS { (n)-[own]->() WHERE NOT type(own) IN ['NAMED', 'IDENTIFIED_BY', 'PUBLISHED_BY', 'AT', 'LOADED_IN'] }
RETURN id
