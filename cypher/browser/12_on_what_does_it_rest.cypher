// On what do the relations of two actors rest?
// Each claim with its source and publisher; click on a claim to read its quote.
MATCH (:Name {name: $actor})<-[:NAMED]-(who:Actor)
MATCH (who)-[relation]-(other:Actor)-[:NAMED]->(:Name {name: $other})
WITH DISTINCT who, relation, other
ORDER BY relation.claims DESC, relation.key
LIMIT 8
MATCH (claim:Claim {relation: relation.key})
WHERE claim.retracted_at IS NULL
MATCH told = (who)<-[:SUBJECT|OBJECT]-(claim)-[:SUBJECT|OBJECT]->(other)
MATCH source = (claim)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(:Publisher)
OPTIONAL MATCH quoted = (claim)-[:CLAIMANT]->(:Actor)
RETURN relation, told, source, quoted, claim.quote AS quote, claim.quote_translation AS translation
