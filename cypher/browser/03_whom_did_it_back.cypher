// Whom did an actor back, and when?
MATCH (:Name {name: $actor})<-[:NAMED]-(who:Actor)
MATCH (who)-[backing:SUPPORTS|AIDS|RECOGNIZES]->(backed:Actor)
WHERE backing.standing IS NOT NULL
RETURN who, backing, backed
