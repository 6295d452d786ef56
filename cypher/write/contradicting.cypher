// How many claims of a load contradict what bounds their time.
// Parameters: id. Columns: contradiction (vocabulary), claims.
MATCH (:Load {id: $id})<-[:LOADED_IN]-(c:Claim)
WHERE c.contradiction IS NOT NULL
RETURN c.contradiction AS contradiction, count(*) AS claims
ORDER BY contradiction
