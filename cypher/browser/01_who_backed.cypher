// Who backed an actor, and when?
// Support, aid and recognition: whether it is only alleged, and when.
MATCH (:Name {name: $actor})<-[:NAMED]-(who:Actor)
MATCH (backer:Actor)-[backing:SUPPORTS|AIDS|RECOGNIZES]->(who)
WHERE backing.standing IS NOT NULL
RETURN who, backing, backer
