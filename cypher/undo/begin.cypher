// Notes that a load is being undone: from now on it replaces nothing and is not done.
// Parameters: id, now. Columns: none.
MATCH (load:Load {id: $id})
SET load.undo_started_at = coalesce(load.undo_started_at, $now)
REMOVE load.finished_at
