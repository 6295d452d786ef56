CALL () {
  CALL () {
    MATCH (bearer:Actor {id: $v.p0.id})
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (:ExternalId {value: $v.p0.externalId})<-[:IDENTIFIED_BY]-(bearer:Actor)
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (name:Name {folded: $v.p0.name})<-[:NAMED]-(bearer:Actor)
    RETURN bearer, name.kind AS kind }
  WITH collect(DISTINCT CASE WHEN kind <> 'WEAK_ALIAS' THEN bearer END) AS strong, collect(DISTINCT bearer) AS bearers
  WITH CASE WHEN size(strong) > 0 THEN strong ELSE bearers END AS bearers WHERE size(bearers) = 1
  RETURN bearers[0] AS actor0 }
CALL (actor0) {
  MATCH (actor0)((upper2)-[link3:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower4) WHERE link3.standing = 'ASSERTED' AND ((type(link3) = 'COMMANDS' AND startNode(link3) = upper2) OR (type(link3) <> 'COMMANDS' AND endNode(link3) = upper2)) AND NOT lower4:State){0,3}(led5:Actor) WHERE size(link3) = 0 OR led5 <> actor0
  WITH led5, [step IN link3 | {relation: step, facts: step}] AS path6 WHERE all(one IN range(0, size(path6) - 2) WHERE all(other IN range(one + 1, size(path6) - 1) WHERE coalesce(path6[one].facts.start_earliest <= path6[other].facts.end_latest, true) AND coalesce(path6[other].facts.start_earliest <= path6[one].facts.end_latest, true)))
  WITH led5, path6
  ORDER BY size(path6), [link IN path6 | link.facts.key]
  WITH led5, collect(path6) AS paths
  ORDER BY size(paths[0]), led5.id
  RETURN collect({actor: led5, paths: paths}) AS below7 }
CALL (*) {
  WITH *, COLLECT {
    UNWIND [below7] AS circle
    UNWIND circle AS entry
    WITH entry.actor AS node, entry.paths AS paths WHERE size(paths) > 0
    WITH node, paths
    ORDER BY size(paths[0])
    WITH node, collect(paths) AS each
    WITH node, reduce(all = [], paths IN each | all + paths) AS paths
    RETURN {node: node, depth: 0, paths: paths}
    ORDER BY size(paths[0]), node.id LIMIT $v.p1 } AS found1
  WITH *, COLLECT {
    UNWIND [entry IN found1 WHERE entry.depth = 0] AS entry
    WITH entry.node AS from, entry.paths AS paths
    MATCH (from)-[relation9:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(next:Actor)
    WITH *, relation9 AS facts10
    WITH * WHERE (true) AND any(path IN paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts10.end_latest, true) AND coalesce(facts10.start_earliest <= link.facts.end_latest, true)))
    WITH next, count(DISTINCT relation9) AS ties WHERE NOT next IN [entry IN found1 | entry.node]
    RETURN {node: next, depth: 1}
    ORDER BY ties DESC, next.id LIMIT $v.p1 } AS further8
  WITH *, found1 + further8 AS found1
  WITH *, COLLECT {
    UNWIND [entry IN found1 WHERE entry.depth = 1] AS entry
    WITH entry.node AS from, entry.paths AS paths
    MATCH (from)-[relation12:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(next:Actor)
    WITH *, relation12 AS facts13
    WITH * WHERE (true)
    WITH next, count(DISTINCT relation12) AS ties WHERE NOT next IN [entry IN found1 | entry.node]
    RETURN {node: next, depth: 2}
    ORDER BY ties DESC, next.id LIMIT $v.p1 } AS further11
  WITH *, found1 + further11 AS found1
  UNWIND found1[0..$v.p2] AS entry
  WITH collect(entry.node) AS nodes14, collect(entry.depth) AS depths15, collect(coalesce(entry.paths[0], [])) AS paths16, coalesce(max(size(found1)) > $v.p2, false) AS more17
  RETURN nodes14, depths15, paths16, more17 }
WITH *, COLLECT {
  UNWIND nodes14 AS from
  MATCH (from)-[relation18:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(to:Actor)
  WITH *, relation18 AS facts19
  WITH * WHERE (true) AND to IN nodes14
  WITH from, to, relation18, facts19
  ORDER BY facts19.independent_sources DESC, facts19.key LIMIT $v.p2 * 10
  RETURN [from.id, to.id, [[relation18.key, type(relation18)], facts19.status]] } AS found20
RETURN [COLLECT {
  UNWIND range(0, size(nodes14) - 1) AS place
  WITH *, nodes14[place] AS node
  RETURN [depths15[place], COUNT {
    MATCH (node)-[:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(hidden:Actor) WHERE NOT hidden IN nodes14
    RETURN DISTINCT hidden }, [node.id, node.name, node.kind]] }, found20, more17 OR COUNT {
  UNWIND nodes14 AS from
  MATCH (from)-[relation21:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(to:Actor)
  WITH *, relation21 AS facts22
  WITH * WHERE (true) AND to IN nodes14
  RETURN 1 AS one } > 10 * $v.p2] AS answer
