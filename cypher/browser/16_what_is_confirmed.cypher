// What do independent sources confirm of an actor?
MATCH (:Name {name: $actor})<-[:NAMED]-(who:Actor)
MATCH (who)-[relation {status: 'CORROBORATED'}]-(other:Actor)
RETURN who, relation, other
