// Removes the stored versions that are now current.
// Parameters: claims: maps of id, said (the version). Columns: none.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim.id})
USING INDEX c:Claim(id)
MATCH (c)-[loaded:LOADED_IN]->(:Load)
WHERE loaded.said = claim.said
REMOVE loaded.said
