// Lifespans of actors, if known.
// Parameters: ids. Columns: id, lifespan (EDTF interval).
UNWIND $ids AS id
MATCH (a:Actor {id: id})
WHERE a.lifespan IS NOT NULL
RETURN a.id AS id, a.lifespan AS lifespan
