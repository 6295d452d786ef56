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
WITH *, COLLECT {
  MATCH (actor0)-[relation1:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(neighbour3:Actor)
  WITH *, relation1 AS facts2
  WITH * WHERE (type(relation1) IN $v.p3) AND (coalesce(facts2.start_earliest <= $v.p2, true) AND coalesce(facts2.end_latest >= $v.p1, true)) AND (CASE WHEN (coalesce(facts2.start_latest <= $v.p2 AND facts2.end_earliest >= $v.p1, false) AND (facts2.anchor_starts IS NULL OR any(i IN range(0, size(facts2.anchor_starts) - 1) WHERE date(facts2.anchor_starts[i]) <= $v.p2 AND date(facts2.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts2.dated, facts2.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p4)
  WITH neighbour3, relation1, facts2
  ORDER BY facts2.independent_sources DESC, facts2.key
  WITH neighbour3, collect({relation: relation1, facts: facts2}) AS items4
  WITH neighbour3, items4, size(items4) AS key5, neighbour3.id AS key6
  ORDER BY key5 DESC, key6 ASC LIMIT $v.p5
  WITH *, COLLECT {
    UNWIND items4 AS item
    WITH type(item.relation) AS predicate, ['UNDATED', 'POSSIBLE', 'CERTAIN'][CASE WHEN (coalesce(item.facts.start_latest <= $v.p2 AND item.facts.end_earliest >= $v.p1, false) AND (item.facts.anchor_starts IS NULL OR any(i IN range(0, size(item.facts.anchor_starts) - 1) WHERE date(item.facts.anchor_starts[i]) <= $v.p2 AND date(item.facts.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(item.facts.dated, item.facts.period IS NOT NULL) THEN 1 ELSE 0 END] AS level
    WITH predicate, {count: count(*), certain: CASE WHEN count(level) > 0 THEN sum(CASE level WHEN 'CERTAIN' THEN 1 ELSE 0 END) END, possible: CASE WHEN count(level) > 0 THEN sum(CASE level WHEN 'POSSIBLE' THEN 1 ELSE 0 END) END, undated: CASE WHEN count(level) > 0 THEN sum(CASE level WHEN 'UNDATED' THEN 1 ELSE 0 END) END} AS counts
    ORDER BY counts.count DESC, predicate
    WITH counts {.*, predicate: predicate} AS count9
    RETURN [count9.predicate, count9.count, count9.certain, count9.possible, count9.undated] } AS found10
  RETURN [[key5, key6], [[neighbour3.name], size(items4), found10, COLLECT {
    UNWIND items4[..10] AS item
    WITH item.relation AS relation11, item.facts AS facts12
    RETURN [['UNDATED', 'POSSIBLE', 'CERTAIN'][CASE WHEN (coalesce(facts12.start_latest <= $v.p2 AND facts12.end_earliest >= $v.p1, false) AND (facts12.anchor_starts IS NULL OR any(i IN range(0, size(facts12.anchor_starts) - 1) WHERE date(facts12.anchor_starts[i]) <= $v.p2 AND date(facts12.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts12.dated, facts12.period IS NOT NULL) THEN 1 ELSE 0 END], [relation11.key]] }]] } AS found13
WITH *, COUNT {
  MATCH (actor0)-[relation1:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(neighbour3:Actor)
  WITH *, relation1 AS facts2
  WITH * WHERE (type(relation1) IN $v.p3) AND (coalesce(facts2.start_earliest <= $v.p2, true) AND coalesce(facts2.end_latest >= $v.p1, true)) AND (CASE WHEN (coalesce(facts2.start_latest <= $v.p2 AND facts2.end_earliest >= $v.p1, false) AND (facts2.anchor_starts IS NULL OR any(i IN range(0, size(facts2.anchor_starts) - 1) WHERE date(facts2.anchor_starts[i]) <= $v.p2 AND date(facts2.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts2.dated, facts2.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p4)
  WITH neighbour3, relation1, facts2
  ORDER BY facts2.independent_sources DESC, facts2.key
  WITH neighbour3, collect({relation: relation1, facts: facts2}) AS items4
  RETURN 1 AS one } AS found14
RETURN head([found8 IN [[found13, found14]] | [found8[1], [row7 IN found8[0][0..$v.p6] | row7[1]], [size(found8[0]) > $v.p6, found8[0][0..$v.p6][-1][0]]]]) AS answer

;
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
  UNWIND found1[0..$v.p2] AS entry
  WITH collect(entry.node) AS nodes11, collect(entry.depth) AS depths12, collect(coalesce(entry.paths[0], [])) AS paths13, coalesce(max(size(found1)) > $v.p2, false) AS more14
  RETURN nodes11, depths12, paths13, more14 }
WITH *, COLLECT {
  UNWIND nodes11 AS from
  MATCH (from)-[relation19:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(to:Actor)
  WITH *, relation19 AS facts20
  WITH * WHERE (true) AND to IN nodes11
  WITH from, to, collect({relation: relation19, facts: facts20}) AS items21
  ORDER BY size(items21) DESC, from.id, to.id LIMIT $v.p2 * 10
  WITH *, COLLECT {
    UNWIND items21 AS item
    WITH type(item.relation) AS predicate, null AS level
    WITH predicate, {count: count(*), certain: CASE WHEN count(level) > 0 THEN sum(CASE level WHEN 'CERTAIN' THEN 1 ELSE 0 END) END, possible: CASE WHEN count(level) > 0 THEN sum(CASE level WHEN 'POSSIBLE' THEN 1 ELSE 0 END) END, undated: CASE WHEN count(level) > 0 THEN sum(CASE level WHEN 'UNDATED' THEN 1 ELSE 0 END) END} AS counts
    ORDER BY counts.count DESC, predicate
    WITH counts {.*, predicate: predicate} AS count22
    RETURN [count22.predicate, count22.count] } AS found23
  RETURN [from.id, to.id, size(items21), found23] } AS found24
RETURN [COUNT {
  UNWIND nodes11 AS from
  MATCH (from)-[relation15:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(to:Actor)
  WITH *, relation15 AS facts16
  WITH * WHERE (true) AND to IN nodes11
  RETURN 1 AS one }, more14 OR COUNT {
  UNWIND nodes11 AS from
  MATCH (from)-[relation17:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(to:Actor)
  WITH *, relation17 AS facts18
  WITH * WHERE (true) AND to IN nodes11
  RETURN 1 AS one } > 10 * $v.p2, found24] AS answer
