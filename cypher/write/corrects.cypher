// Notes of which nodes a load says otherwise than loads that it may be a newer version of, until its end.
// Parameters: load, nodes (texts: label and id). Columns: none.
MATCH (load:Load {id: $load})
SET load.corrects = coalesce(load.corrects, []) + $nodes
