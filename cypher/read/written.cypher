// A value that each transaction that writes changes, to notice a change between two statements.
// Parameters: none. Columns: written (null before the first).
OPTIONAL MATCH (lock:Lock {name: 'writer'})
RETURN lock.written AS written
