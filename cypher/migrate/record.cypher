// Notes that a migration was applied; the first note stays.
// Parameters: number, name, checksum. Columns: none.
MERGE (m:Migration {number: $number})
ON CREATE SET m.name = $name, m.checksum = $checksum, m.applied_at = datetime()
