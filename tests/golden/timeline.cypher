CALL () {
MATCH (:Name {folded: $v.p0})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor0 }
CALL (actor0) {
MATCH (:Name {folded: $v.p1})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor1 }
RETURN head([found10 IN [[COLLECT {
CALL (actor0, actor1) {
UNWIND [actor0, actor1] AS actor5
MATCH (actor5)-[relation2:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(:Actor)
WITH DISTINCT relation2
WITH *, relation2 AS facts3
WITH * WHERE (coalesce(facts3.start_earliest <= $v.p3, true) AND coalesce(facts3.end_latest >= $v.p2, true)) AND (CASE WHEN (coalesce(facts3.start_latest <= $v.p3 AND facts3.end_earliest >= $v.p2, false) AND (facts3.anchor_starts IS NULL OR any(i IN range(0, size(facts3.anchor_starts) - 1) WHERE date(facts3.anchor_starts[i]) <= $v.p3 AND date(facts3.anchor_ends[i]) >= $v.p2))) THEN 2 WHEN coalesce(facts3.dated, facts3.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p4)
RETURN relation2, facts3, null AS event4
UNION ALL
UNWIND [actor0, actor1] AS actor5
MATCH (actor5)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:IN_EVENT]->(event4:Event) WHERE claim.retracted_at IS NULL AND claim.stance IN ['ASSERTED', 'ALLEGED'] AND claim.modality = 'ACTUAL'
WITH DISTINCT event4 WHERE (coalesce(event4.start_earliest <= $v.p3, true) AND coalesce(event4.end_latest >= $v.p2, true)) AND (CASE WHEN (coalesce(event4.start_latest <= $v.p3 AND event4.end_earliest >= $v.p2, false) AND (event4.anchor_starts IS NULL OR any(i IN range(0, size(event4.anchor_starts) - 1) WHERE date(event4.anchor_starts[i]) <= $v.p3 AND date(event4.anchor_ends[i]) >= $v.p2))) THEN 2 WHEN coalesce(event4.dated, event4.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p5)
RETURN null AS relation2, null AS facts3, event4 }
WITH relation2, facts3, event4, CASE WHEN coalesce(coalesce(facts3, event4).dated, coalesce(facts3, event4).period IS NOT NULL) THEN coalesce(toString(coalesce(facts3, event4).start_earliest), toString(coalesce(facts3, event4).end_earliest), '~') ELSE '~' END AS key6, coalesce(toString(coalesce(facts3, event4).end_latest), '~') AS key7, coalesce(facts3.key, event4.id) AS key8
WITH relation2, facts3, event4, key6, key7, key8
ORDER BY key6 ASC, key7 ASC, key8 ASC LIMIT $v.p6
RETURN [[key6, key7, key8], [CASE WHEN coalesce(facts3, event4).period IS NOT NULL THEN [coalesce(facts3, event4).period, toString(coalesce(facts3, event4).start_earliest)] END, CASE WHEN event4 IS NULL THEN ['Finding', [type(relation2), head(COLLECT {
UNWIND [startNode(relation2)] AS actor11
RETURN [actor11.caption] }), head(COLLECT {
UNWIND [endNode(relation2)] AS actor12
RETURN [actor12.caption] })]] ELSE ['Event', event4.caption, event4.kind] END]] }]] | [[row9 IN found10[0][0..$v.p7] | [row9[0], row9[1]]]]]) AS answer
