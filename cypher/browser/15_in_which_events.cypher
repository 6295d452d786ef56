// In which events did an actor take part, and where?
MATCH (:Name {name: $actor})<-[:NAMED]-(who:Actor)
MATCH told = (who)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:IN_EVENT]->(event:Event)
WHERE claim.retracted_at IS NULL
MATCH others = (claim)-[:SUBJECT|OBJECT]->(:Actor)
OPTIONAL MATCH place = (event)-[:AT]->(:Place)
RETURN told, others, place
LIMIT 24
