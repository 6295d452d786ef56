// Removes the temporary keys of nodes, and makes moments of the texts that Spark wrote for them.
// Parameters: moments (names of properties). Columns: none.
MATCH (n:Imported)
CALL (n) {
  FOREACH (name IN [name IN $moments WHERE n[name] IS NOT NULL] | SET n[name] = datetime(n[name]))
  REMOVE n:Imported, n.import_id
} IN TRANSACTIONS OF 10000 ROWS
