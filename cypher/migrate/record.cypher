// Notes that a migration was applied, and in which form; when it was first applied stays.
// Parameters: number, name, checksum. Columns: none.
MERGE (m:Migration {number: $number})
ON CREATE SET m.name = $name, m.applied_at = datetime()
SET m.checksum = $checksum
