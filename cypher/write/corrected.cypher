// Of which nodes a load says otherwise than others did; and that it is no longer in doubt.
// Parameters: load. Columns: nodes (texts: label and id), said (by this load).
MATCH (load:Load {id: $load})
WITH load, coalesce(load.corrects, []) AS nodes
REMOVE load.corrects
RETURN nodes
