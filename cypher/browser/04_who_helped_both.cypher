// Who backed an actor and its rival too?
MATCH (:Name {name: $actor})<-[:NAMED]-(who:Actor)
MATCH (rival:Actor)-[:NAMED]->(:Name {name: $rival})
MATCH (backer:Actor)-[backing:SUPPORTS|AIDS|RECOGNIZES]->(who)
MATCH (backer)-[too:SUPPORTS|AIDS|RECOGNIZES]->(rival)
WHERE backing.standing IS NOT NULL AND too.standing IS NOT NULL
RETURN who, backing, backer, too, rival
