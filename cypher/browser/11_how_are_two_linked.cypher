// How are two actors linked?
// The shortest paths from one to the other over asserted relations.
MATCH (:Name {name: $actor})<-[:NAMED]-(who:Actor)
MATCH (other:Actor)-[:NAMED]->(:Name {name: $other})
MATCH way = allShortestPaths(
  (who)-[:SUPPORTS|AIDS|RECOGNIZES|COOPERATES|MET|NEGOTIATES|AGREES|MEDIATES|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS*..4]-(other)
)
WHERE all(relation IN relationships(way) WHERE relation.standing = 'ASSERTED')
RETURN way
LIMIT 20
