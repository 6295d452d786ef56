// Who mediated between an actor and others?
MATCH (:Name {name: $actor})<-[:NAMED]-(who:Actor)
MATCH (who)<-[mediation:MEDIATES]-(mediator:Actor)
OPTIONAL MATCH (mediator)-[with:MEDIATES]->(other:Actor)
RETURN who, mediation, mediator, with, other
