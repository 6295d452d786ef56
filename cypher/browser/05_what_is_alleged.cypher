// What is alleged of an actor, by whom?
// Each claim stands between its subject and object; FROM leads to the document that says so, CLAIMANT to whom it quotes.
MATCH (:Name {name: $actor})<-[:NAMED]-(who:Actor)<-[:SUBJECT|OBJECT]-(claim:Claim {stance: 'ALLEGED'})
WHERE claim.retracted_at IS NULL
MATCH told = (:Actor)<-[:SUBJECT]-(claim)-[:OBJECT]->(:Actor)
MATCH source = (claim)-[:FROM]->(:Source)
OPTIONAL MATCH quoted = (claim)-[:CLAIMANT]->(:Actor)
RETURN told, source, quoted
LIMIT 40
