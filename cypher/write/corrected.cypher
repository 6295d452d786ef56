// The nodes for which a load differs from others (see write/corrects). Removes this note from the load.
// Parameters: load. Columns: nodes (texts: label and id).
MATCH (load:Load {id: $load})
WITH load, coalesce(load.corrects, []) AS nodes
REMOVE load.corrects
RETURN nodes
