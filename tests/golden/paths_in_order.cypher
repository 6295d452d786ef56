MATCH (actor0:Actor {id: $p0})
CALL () {
MATCH (:Name {folded: $p1})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor1 }
RETURN CASE WHEN actor0 = actor1 THEN [] ELSE COLLECT {
MATCH SHORTEST 3 ((actor0)((near3)-[link2:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(far4) WHERE (coalesce(link2.start_earliest <= $p3, true) AND coalesce(link2.end_latest >= $p2, true)) AND (EXISTS {
MATCH (claim5:Claim {relation: link2.key})-[:FROM]->(source6:Source) WHERE claim5.retracted_at IS NULL AND source6.published_latest <= $p4 AND claim5.stance IN ['ASSERTED', 'ALLEGED'] })){1,3}(actor1) WHERE all(node IN far4 WHERE node <> actor0 AND single(other IN far4 WHERE other = node)) AND all(step IN range(0, size(link2) - 2) WHERE coalesce(link2[step].start_earliest <= link2[step + 1].end_latest, true)))
WITH link2, far4
ORDER BY size(link2), [step IN link2 | step.key] LIMIT $p5
RETURN {`actors`: COLLECT {
UNWIND [actor0] + far4 AS actor7
RETURN {`id`: actor7.id} }, `relations`: COLLECT {
UNWIND link2 AS step8
RETURN {`predicate`: type(step8), `period`: CASE WHEN step8.period IS NOT NULL THEN {`text`: step8.period} END, `certainty`: CASE WHEN coalesce(step8.start_latest <= $p3 AND step8.end_earliest >= $p2, false) THEN 'CERTAIN' ELSE 'POSSIBLE' END} }, `certainty`: CASE WHEN all(step IN link2 WHERE coalesce(step.start_latest <= $p3 AND step.end_earliest >= $p2, false)) THEN 'CERTAIN' ELSE 'POSSIBLE' END} } END AS answer
