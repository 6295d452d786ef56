// When the load that ended last ended. Parameters: none. Columns: seconds (since 1970), null where nothing was loaded.
MATCH (load:Load)
WHERE load.finished_at IS NOT NULL
RETURN max(load.finished_at).epochMillis / 1000.0 AS seconds
