// Sets texts of names that are empty: these are never absent.
// Parameters: none. Columns: none.
MATCH (n:Name)
WHERE n.folded IS NULL OR n.name IS NULL
SET n.folded = coalesce(n.folded, ''), n.name = coalesce(n.name, '')
