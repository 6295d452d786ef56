CALL () {
MATCH (actor0:Actor {id: $v.p0})
RETURN actor0 }
CALL (actor0) {
MATCH (:Name {folded: $v.p1})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor1 }
RETURN COLLECT {
WITH * WHERE actor0 <> actor1
MATCH SHORTEST 3 ((actor0)((near3)-[link2:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(far4) WHERE (link2.standing IS NOT NULL)){1,4}(actor1) WHERE all(node IN far4 WHERE node <> actor0 AND single(other IN far4 WHERE other = node)))
WITH link2, far4
ORDER BY size(link2), [step IN link2 | step.key] LIMIT $v.p2
WITH far4, [step IN link2 | {relation: step, facts: step}] AS steps5
RETURN [COLLECT {
UNWIND [actor0] + far4 AS actor6
RETURN [actor6.caption] }, COLLECT {
UNWIND steps5 AS step
WITH step.relation AS relation7, step.facts AS facts8
RETURN [[type(relation7), CASE WHEN relation7.period IS NOT NULL THEN [relation7.period] END], facts8.status] }, null] } AS answer
