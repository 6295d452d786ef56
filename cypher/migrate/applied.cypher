// The migrations that this database has.
// Parameters: none. Columns: number, name, checksum.
MATCH (m:Migration)
RETURN m.number AS number, m.name AS name, m.checksum AS checksum
ORDER BY number
