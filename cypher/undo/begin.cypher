// Marks a load as being undone: from now on it replaces nothing, and does not count as finished.
// Parameters: id, now. Columns: none.
MATCH (load:Load {id: $id})
SET load.undo_started_at = coalesce(load.undo_started_at, $now)
REMOVE load.finished_at
