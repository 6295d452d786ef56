// Stores, until the end of a load, the nodes for which it differs from loads of which it may be a newer version.
// Parameters: load, nodes (texts: label and id). Columns: none.
MATCH (load:Load {id: $load})
SET load.corrects = coalesce(load.corrects, []) + $nodes
