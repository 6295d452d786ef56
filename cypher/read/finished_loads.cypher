// The finished loads among these.
// Parameters: ids
// Columns: id
MATCH (load:Load)
WHERE load.id IN $ids AND load.finished_at IS NOT NULL
RETURN load.id AS id
