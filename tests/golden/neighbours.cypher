CALL () {
MATCH (actor0:Actor {id: $v.p0})
RETURN actor0 }
WITH *, COLLECT {
MATCH (actor0)-[relation1:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(neighbour3:Actor)
WITH *, relation1 AS facts2
WITH * WHERE (type(relation1) IN $v.p3) AND (coalesce(facts2.start_earliest <= $v.p2, true) AND coalesce(facts2.end_latest >= $v.p1, true)) AND (CASE WHEN (coalesce(facts2.start_latest <= $v.p2 AND facts2.end_earliest >= $v.p1, false) AND (facts2.anchor_starts IS NULL OR any(i IN range(0, size(facts2.anchor_starts) - 1) WHERE date(facts2.anchor_starts[i]) <= $v.p2 AND date(facts2.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts2.dated, facts2.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p4)
WITH neighbour3, relation1, facts2
ORDER BY facts2.independent_sources DESC, facts2.key
WITH neighbour3, collect({relation: relation1, facts: facts2}) AS items4
WITH neighbour3, items4, size(items4) AS key5, neighbour3.id AS key6
WITH neighbour3, items4, key5, key6
ORDER BY key5 DESC, key6 ASC LIMIT $v.p5
WITH *, COLLECT {
UNWIND items4 AS item
WITH type(item.relation) AS predicate, ['UNDATED', 'POSSIBLE', 'CERTAIN'][CASE WHEN (coalesce(item.facts.start_latest <= $v.p2 AND item.facts.end_earliest >= $v.p1, false) AND (item.facts.anchor_starts IS NULL OR any(i IN range(0, size(item.facts.anchor_starts) - 1) WHERE date(item.facts.anchor_starts[i]) <= $v.p2 AND date(item.facts.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(item.facts.dated, item.facts.period IS NOT NULL) THEN 1 ELSE 0 END] AS level
WITH predicate, {count: count(*), certain: CASE WHEN count(level) > 0 THEN sum(CASE level WHEN 'CERTAIN' THEN 1 ELSE 0 END) END, possible: CASE WHEN count(level) > 0 THEN sum(CASE level WHEN 'POSSIBLE' THEN 1 ELSE 0 END) END, undated: CASE WHEN count(level) > 0 THEN sum(CASE level WHEN 'UNDATED' THEN 1 ELSE 0 END) END} AS counts
ORDER BY counts.count DESC, predicate
WITH counts {.*, predicate: predicate} AS count9
RETURN [count9.predicate, count9.count, count9.certain, count9.possible, count9.undated] } AS found10
RETURN [[key5, key6], [[neighbour3.caption], size(items4), found10, COLLECT {
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
MATCH (actor0:Actor {id: $v.p0})
RETURN actor0 }
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
WITH *, [entry IN found1[0..$v.p2] | entry.node] AS nodes5
WITH *, COLLECT {
UNWIND nodes5 AS from
MATCH (from)-[relation10:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(to:Actor)
WITH *, relation10 AS facts11
WITH * WHERE (true) AND to IN nodes5
WITH from, to, collect({relation: relation10, facts: facts11}) AS items12
ORDER BY size(items12) DESC, from.id, to.id LIMIT $v.p3 * 10
WITH *, COLLECT {
UNWIND items12 AS item
WITH type(item.relation) AS predicate, null AS level
WITH predicate, {count: count(*), certain: CASE WHEN count(level) > 0 THEN sum(CASE level WHEN 'CERTAIN' THEN 1 ELSE 0 END) END, possible: CASE WHEN count(level) > 0 THEN sum(CASE level WHEN 'POSSIBLE' THEN 1 ELSE 0 END) END, undated: CASE WHEN count(level) > 0 THEN sum(CASE level WHEN 'UNDATED' THEN 1 ELSE 0 END) END} AS counts
ORDER BY counts.count DESC, predicate
WITH counts {.*, predicate: predicate} AS count13
RETURN [count13.predicate, count13.count] } AS found14
RETURN [from.id, to.id, size(items12), found14] } AS found15
RETURN [COUNT {
UNWIND nodes5 AS from
MATCH (from)-[relation6:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(to:Actor)
WITH *, relation6 AS facts7
WITH * WHERE (true) AND to IN nodes5
RETURN 1 AS one }, size(found1) > $v.p3 OR COUNT {
UNWIND nodes5 AS from
MATCH (from)-[relation8:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(to:Actor)
WITH *, relation8 AS facts9
WITH * WHERE (true) AND to IN nodes5
RETURN 1 AS one } > 10 * $v.p3, found15] AS answer
