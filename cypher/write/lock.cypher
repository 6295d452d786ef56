// Waits until no other writer has an open transaction, and blocks other writers until this one ends.
// Each transaction leaves another value, so that readers notice a change between two statements.
// Parameters: none. Columns: none.
MERGE (lock:Lock {name: 'writer'})
SET lock.written = randomUUID()
