// Which loads said what of a node. `Entity` stands for its label.
// Parameters: id. Columns: id (of the load), input, said.
MATCH (:Entity {id: $id})-[loaded:LOADED_IN]->(load:Load)
RETURN load.id AS id, load.input AS input, loaded.said AS said
ORDER BY load.started_at, load.id
