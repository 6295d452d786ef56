// Removes claims that no other load has. Claims that point at one of them are no longer complete.
// Parameters: ids. Columns: none.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) { MATCH (c)<-[:REPEATS|CORRECTS|REFUTES]-(pointing:Claim) REMOVE pointing.digest }
DETACH DELETE c
