// What is denied or doubted about an actor, and who denies it?
// REFUTES leads to the claim that is contradicted.
MATCH (:Name {name: $actor})<-[:NAMED]-(who:Actor)<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.stance IN ['DENIED', 'DOUBTED'] AND claim.retracted_at IS NULL
MATCH told = (:Actor)<-[:SUBJECT]-(claim)-[:OBJECT]->(:Actor)
MATCH source = (claim)-[:FROM]->(:Source)
OPTIONAL MATCH quoted = (claim)-[:CLAIMANT]->(:Actor)
OPTIONAL MATCH refuted = (claim)-[:REFUTES]->(:Claim)
RETURN told, source, quoted, refuted
LIMIT 40
