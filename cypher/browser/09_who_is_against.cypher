// Who acted against an actor, and against whom did it act?
MATCH (:Name {name: $actor})<-[:NAMED]-(who:Actor)
MATCH (who)-[act:ATTACKS|THREATENS|SANCTIONS|OPPOSES|ACCUSES|REJECTS]-(other:Actor)
WHERE act.standing IS NOT NULL
RETURN who, act, other
