// Waits until no other writer has an open transaction, and blocks other writers until this one ends.
// Writing the same value takes the node's lock and changes nothing.
// Parameters: none. Columns: none.
MERGE (lock:Lock {name: 'writer'})
SET lock.name = 'writer'
