// The end of the load that finished last. Parameters: none. Columns: seconds (since 1970; null if nothing was loaded).
MATCH (load:Load)
WHERE load.finished_at IS NOT NULL
RETURN max(load.finished_at).epochMillis / 1000.0 AS seconds
