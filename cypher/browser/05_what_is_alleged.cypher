// What is alleged about an actor, and who alleges it?
// Each claim is between its subject and object; FROM leads to its source, CLAIMANT to the actor that the source quotes.
MATCH (:Name {name: $actor})<-[:NAMED]-(who:Actor)<-[:SUBJECT|OBJECT]-(claim:Claim {stance: 'ALLEGED'})
WHERE claim.retracted_at IS NULL
MATCH told = (:Actor)<-[:SUBJECT]-(claim)-[:OBJECT]->(:Actor)
MATCH source = (claim)-[:FROM]->(:Source)
OPTIONAL MATCH quoted = (claim)-[:CLAIMANT]->(:Actor)
RETURN told, source, quoted
LIMIT 40
