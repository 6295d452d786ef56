// Which records this load has brought before, just so. `Entity` stands for the label of their nodes.
// Parameters: load; records: lists of a number, id, said. Columns: number.
MATCH (load:Load {id: $load})
UNWIND $records AS record
MATCH (n:Entity {id: record[1]})-[loaded:LOADED_IN]->(load)
WHERE loaded.said = record[2]
RETURN record[0] AS number
