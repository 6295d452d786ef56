// Who acts for a state?
// Actors that held its offices, represented it, were part or members of it, or under its command; and actors that act for those.
MATCH (:Name {name: $state})<-[:NAMED]-(state:Actor)
MATCH chain = (state)-[links:HOLDS_OFFICE|REPRESENTS|PART_OF|MEMBER_OF|COMMANDS*1..2]-(:Actor)
WHERE all(
  place IN range(0, size(links) - 1)
  WHERE (type(links[place]) = 'COMMANDS') = (startNode(links[place]) = nodes(chain)[place])
)
RETURN chain
