// What does a source say?
// The source with the title most similar to some words, with its first 25 claims.
CALL db.index.fulltext.queryNodes('source_title', $words, {limit: 1}) YIELD node AS source
MATCH said = (source)<-[:FROM]-(claim:Claim)
WHERE claim.retracted_at IS NULL
MATCH told = (:Actor)<-[:SUBJECT]-(claim)-[:OBJECT]->(:Actor)
RETURN said, told
ORDER BY claim.quote_start, claim.id
LIMIT 25
