// Spellings in their order, each once.
// Parameters: after (the last one that was read, or null), most. Columns: name
MATCH (n:Name) WHERE $after IS NULL OR n.name > $after
WITH DISTINCT n.name AS name
RETURN name ORDER BY name LIMIT $most
