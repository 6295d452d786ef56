// All loads, with the values by which users name them.
// Parameters: none. Columns: id, input, loader, started.
MATCH (load:Load)
RETURN load.id AS id, load.input AS input, load.loader AS loader, toString(load.started_at) AS started
ORDER BY load.started_at DESC, load.id
