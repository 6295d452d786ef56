// Relations of claims and of all claims that repeat them, because these have the same origin.
// Parameters: ids. Columns: relation.
UNWIND $ids AS id
MATCH (:Claim {id: id})<-[:REPEATS*0..]-(c:Claim)
WHERE c.relation IS NOT NULL
RETURN DISTINCT c.relation AS relation
