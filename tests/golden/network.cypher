CALL () {
MATCH (:Name {folded: $v.p0})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor0 }
WITH *, COLLECT {
UNWIND [actor0] AS node
RETURN DISTINCT {node: node, depth: 0} } AS found1
WITH *, COLLECT {
UNWIND [entry IN found1 WHERE entry.depth = 0 | entry.node] AS from
MATCH (from)-[relation2:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(next:Actor)
WITH *, relation2 AS facts3
WITH * WHERE (true)
WITH next, count(DISTINCT relation2) AS ties WHERE NOT next IN [entry IN found1 | entry.node]
RETURN {node: next, depth: 1}
ORDER BY ties DESC, next.id LIMIT $v.p1 } AS further4
WITH *, found1 + further4 AS found1
WITH *, COLLECT {
UNWIND [entry IN found1 WHERE entry.depth = 1 | entry.node] AS from
MATCH (from)-[relation5:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(next:Actor)
WITH *, relation5 AS facts6
WITH * WHERE (true)
WITH next, count(DISTINCT relation5) AS ties WHERE NOT next IN [entry IN found1 | entry.node]
RETURN {node: next, depth: 2}
ORDER BY ties DESC, next.id LIMIT $v.p1 } AS further7
WITH *, found1 + further7 AS found1
WITH *, [entry IN found1[0..$v.p2] | entry.node] AS nodes8
RETURN [COLLECT {
UNWIND found1[0..$v.p3] AS entry
WITH entry, entry.node AS node
RETURN [entry.depth, COUNT {
MATCH (node)-[:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(hidden:Actor) WHERE NOT hidden IN nodes8
RETURN DISTINCT hidden }, [node.id, node.caption, node.kind]] }, COLLECT {
UNWIND nodes8 AS from
MATCH (from)-[relation9:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(to:Actor)
WITH *, relation9 AS facts10
WITH * WHERE (true) AND to IN nodes8
WITH from, to, relation9, facts10
ORDER BY facts10.independent_sources DESC, facts10.key LIMIT $v.p3 * 10
RETURN [from.id, to.id, [[relation9.key, type(relation9)], facts10.status]] }, size(found1) > $v.p3 OR COUNT {
UNWIND nodes8 AS from
MATCH (from)-[relation11:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(to:Actor)
WITH *, relation11 AS facts12
WITH * WHERE (true) AND to IN nodes8
RETURN 1 AS one } > 10 * $v.p3] AS answer
