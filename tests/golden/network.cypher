CALL () {
MATCH (:Name {folded: $p0})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor0 }
WITH *, COLLECT {
UNWIND [actor0] AS node
RETURN DISTINCT {node: node, depth: 0} } AS found1
WITH *, found1 + COLLECT {
UNWIND [entry IN found1 WHERE entry.depth = 0 | entry.node] AS from
MATCH (from)-[relation2:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(next:Actor)
WITH *, relation2 AS facts3
WITH * WHERE (true)
WITH next, count(DISTINCT relation2) AS ties WHERE NOT next IN [entry IN found1 | entry.node]
RETURN {node: next, depth: 1}
ORDER BY ties DESC, next.id LIMIT $p1 } AS found1
WITH *, found1 + COLLECT {
UNWIND [entry IN found1 WHERE entry.depth = 1 | entry.node] AS from
MATCH (from)-[relation4:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(next:Actor)
WITH *, relation4 AS facts5
WITH * WHERE (true)
WITH next, count(DISTINCT relation4) AS ties WHERE NOT next IN [entry IN found1 | entry.node]
RETURN {node: next, depth: 2}
ORDER BY ties DESC, next.id LIMIT $p1 } AS found1
WITH *, [entry IN found1[0..$p2] | entry.node] AS nodes6
RETURN {`nodes`: COLLECT {
UNWIND found1[0..$p3] AS entry
WITH entry, entry.node AS node
RETURN {`id`: node.id, `depth`: entry.depth, `hiddenNeighbours`: COUNT {
MATCH (node)-[:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(hidden:Actor) WHERE NOT hidden IN nodes6
RETURN DISTINCT hidden }, `actor`: {`caption`: node.caption, `kind`: node.kind}} }, `edges`: COLLECT {
UNWIND nodes6 AS from
MATCH (from)-[relation7:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(to:Actor)
WITH *, relation7 AS facts8
WITH * WHERE (true) AND to IN nodes6
WITH from, to, relation7, facts8
ORDER BY facts8.independent_sources DESC, facts8.key LIMIT $p3 * 10
RETURN {`id`: facts8.key, `source`: from.id, `target`: to.id, `relation`: {`predicate`: type(relation7), `status`: facts8.status}} }, `truncated`: size(found1) > $p3 OR COUNT {
UNWIND nodes6 AS from
MATCH (from)-[relation9:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(to:Actor)
WITH *, relation9 AS facts10
WITH * WHERE (true) AND to IN nodes6
RETURN 1 AS one } > 10 * $p3} AS answer
