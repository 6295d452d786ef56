// Relations of claims and of all that repeat them: what a claim's origin is part of.
// Parameters: ids. Columns: relation.
UNWIND $ids AS id
MATCH (:Claim {id: id})<-[:REPEATS*0..]-(c:Claim)
WHERE c.relation IS NOT NULL
RETURN DISTINCT c.relation AS relation
