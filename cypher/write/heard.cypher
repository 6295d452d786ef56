// Claims say now what some loads said of them: these loads need not keep it any more.
// Parameters: claims: maps of id, said. Columns: none.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim.id})
USING INDEX c:Claim(id)
MATCH (c)-[loaded:LOADED_IN]->(:Load)
WHERE loaded.said = claim.said
REMOVE loaded.said
