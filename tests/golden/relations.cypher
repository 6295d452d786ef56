MATCH (actor1:Actor {id: $p0})
CALL () {
MATCH (:Name {folded: $p1})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor2 }
RETURN head([found10 IN [[COLLECT {
UNWIND [actor1, actor2] AS one3
MATCH (one3)-[relation0:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(other4:Actor) WHERE other4 IN [actor1, actor2]
WITH *, relation0 AS facts5
WITH relation0, facts5 WHERE (type(relation0) IN $p4) AND (coalesce(facts5.start_earliest <= $p3, true) AND coalesce(facts5.end_latest >= $p2, true))
WITH relation0, facts5, coalesce(toString(facts5.extent_start), '~') AS key6, coalesce(toString(facts5.extent_end), '~') AS key7, facts5.key AS key8
WITH relation0, facts5, key6, key7, key8
ORDER BY key6 ASC, key7 ASC, key8 ASC LIMIT $p8
RETURN {keys: [key6, key7, key8], `nodes`: {`id`: facts5.key, `predicate`: type(relation0), `subject`: head(COLLECT {
UNWIND [startNode(relation0)] AS actor11
RETURN {`id`: actor11.id} }), `object`: head(COLLECT {
UNWIND [endNode(relation0)] AS actor12
RETURN {`id`: actor12.id} }), `period`: CASE WHEN facts5.period IS NOT NULL THEN {`text`: facts5.period} END, `certainty`: CASE WHEN coalesce(facts5.start_latest <= $p3 AND facts5.end_earliest >= $p2, false) THEN 'CERTAIN' ELSE 'POSSIBLE' END, `status`: facts5.status, `disputed`: facts5.standing IS NOT NULL AND EXISTS {
UNWIND [startNode(relation0)] AS subject14
UNWIND [endNode(relation0)] AS object15
MATCH (subject14)-[denial13:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object15) WHERE type(denial13) = type(relation0) AND coalesce(denial13.start_earliest <= relation0.end_latest, true) AND coalesce(relation0.start_earliest <= denial13.end_latest, true) AND denial13.denied > 0
RETURN 1 AS one }, `forms`: facts5.forms, `claims`: head([found22 IN [[COLLECT {
UNWIND [facts5.key] AS key18
MATCH (claim16:Claim {relation: key18})-[:FROM]->(source17:Source) WHERE (claim16.retracted_at IS NULL)
WITH claim16, coalesce(toString(source17.published_earliest), '~') AS key19, claim16.id AS key20
WITH claim16, key19, key20
ORDER BY key19 ASC, key20 ASC LIMIT $p7
RETURN {keys: [key19, key20], `nodes`: {`id`: claim16.id}} }]] | {`nodes`: [row21 IN found22[0][0..$p6] | row21.`nodes`]}])}} }, COUNT {
UNWIND [actor1, actor2] AS one3
MATCH (one3)-[relation0:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(other4:Actor) WHERE other4 IN [actor1, actor2]
WITH *, relation0 AS facts5
WITH relation0, facts5 WHERE (type(relation0) IN $p4) AND (coalesce(facts5.start_earliest <= $p3, true) AND coalesce(facts5.end_latest >= $p2, true))
RETURN 1 AS one }]] | {`totalCount`: found10[1], `nodes`: [row9 IN found10[0][0..$p5] | row9.`nodes`]}]) AS answer
