// By which names is an actor known?
MATCH (:Name {name: $actor})<-[:NAMED]-(who:Actor)-[named:NAMED]->(name:Name)
RETURN who, named, name
