// Notes that a load began; one that was interrupted keeps its first note.
// Parameters: id, loader, input, sha256, now. Columns: none.
MERGE (load:Load {id: $id})
ON CREATE SET load.loader = $loader, load.input = $input, load.sha256 = $sha256, load.started_at = $now
