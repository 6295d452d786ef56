MATCH (actor0:Actor {id: $p0})
CALL () {
MATCH (:Name {folded: $p1})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor1 }
RETURN CASE WHEN actor0 = actor1 THEN [] ELSE COLLECT {
MATCH SHORTEST 3 ((actor0)((near3)-[link2:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(far4) WHERE (link2.standing IS NOT NULL)){1,4}(actor1) WHERE all(node IN far4 WHERE node <> actor0 AND single(other IN far4 WHERE other = node)))
WITH link2, far4
ORDER BY size(link2), [step IN link2 | step.key] LIMIT $p2
RETURN {`actors`: COLLECT {
UNWIND [actor0] + far4 AS actor5
RETURN {`caption`: actor5.caption} }, `relations`: COLLECT {
UNWIND link2 AS step6
RETURN {`predicate`: type(step6), `period`: CASE WHEN step6.period IS NOT NULL THEN {`text`: step6.period} END, `status`: step6.status} }, `certainty`: null} } END AS answer
