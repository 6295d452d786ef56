// Stores that a migration was applied, with its checksum; keeps the time of the first application.
// Parameters: number, name, checksum. Columns: none.
MERGE (m:Migration {number: $number})
ON CREATE SET m.name = $name, m.applied_at = datetime()
SET m.checksum = $checksum
