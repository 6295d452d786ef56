// Distinct spellings, in order.
// Parameters: after (the last spelling of the previous part, or null), most. Columns: name
MATCH (n:Name) WHERE $after IS NULL OR n.name > $after
WITH DISTINCT n.name AS name
RETURN name ORDER BY name LIMIT $most
