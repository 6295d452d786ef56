// The number of claims of a load with a contradiction, by kind.
// Parameters: id. Columns: contradiction (vocabulary), claims.
MATCH (:Load {id: $id})<-[:LOADED_IN]-(c:Claim)
WHERE c.contradiction IS NOT NULL
RETURN c.contradiction AS contradiction, count(*) AS claims
ORDER BY contradiction
