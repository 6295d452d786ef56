// Sets missing texts of names to empty texts, because these are never absent.
// Parameters: none. Columns: none.
MATCH (n:Name)
WHERE n.folded IS NULL OR n.name IS NULL
SET n.folded = coalesce(n.folded, ''), n.name = coalesce(n.name, '')
