// How are two actors linked?
// The shortest ways from one to the other over relations that somebody asserts.
MATCH (:Name {name: $actor})<-[:NAMED]-(who:Actor)
MATCH (other:Actor)-[:NAMED]->(:Name {name: $other})
MATCH way = allShortestPaths(
  (who)-[:SUPPORTS|AIDS|RECOGNIZES|COOPERATES|MET|NEGOTIATES|AGREES|MEDIATES|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS*..4]-(other)
)
WHERE all(relation IN relationships(way) WHERE relation.standing = 'ASSERTED')
RETURN way
LIMIT 20
