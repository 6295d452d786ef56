CALL () {
MATCH (:Name {folded: $p0})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor2 }
RETURN head([found7 IN [[COLLECT {
MATCH (claim0:Claim)
MATCH (actor2)<-[role3:SUBJECT|OBJECT]-(claim0)
MATCH (claim0)-[:FROM]->(source1:Source) WHERE (type(role3) = 'OBJECT' OR claim0.predicate IN ['MET', 'NEGOTIATES', 'COOPERATES', 'AGREES']) AND (claim0.stance IN $p1) AND (claim0.modality IN $p2) AND (claim0.retracted_at IS NULL)
WITH claim0, coalesce(toString(source1.published_earliest), '~') AS key4, claim0.id AS key5
WITH claim0, key4, key5
ORDER BY key4 ASC, key5 ASC LIMIT $p3
RETURN {keys: [key4, key5], `nodes`: {`id`: claim0.id, `predicate`: claim0.predicate, `subject`: head(COLLECT {
MATCH (claim0)-[:SUBJECT]->(actor8:Actor)
RETURN {`caption`: actor8.caption} }), `claimant`: head(COLLECT {
MATCH (claim0)-[:CLAIMANT]->(actor9:Actor)
RETURN {`caption`: actor9.caption} }), `stance`: claim0.stance, `basis`: claim0.basis, `credibility`: claim0.credibility, `detail`: claim0.detail, `event`: head(COLLECT {
MATCH (claim0)-[:IN_EVENT]->(event10:Event)
RETURN {`caption`: event10.caption, `period`: CASE WHEN event10.period IS NOT NULL THEN {`text`: event10.period} END, `place`: head(COLLECT {
MATCH (event10)-[:AT]->(place11:Place)
RETURN {`caption`: place11.caption} })} }), `relation`: head(COLLECT {
MATCH (claim0)-[:SUBJECT]->(:Actor)-[relation12:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(:Actor) WHERE relation12.key = claim0.relation
RETURN {`id`: relation12.key, `status`: relation12.status, `disputed`: relation12.standing IS NOT NULL AND EXISTS {
UNWIND [startNode(relation12)] AS subject14
UNWIND [endNode(relation12)] AS object15
MATCH (subject14)-[denial13:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object15) WHERE type(denial13) = type(relation12) AND coalesce(denial13.start_earliest <= relation12.end_latest, true) AND coalesce(relation12.start_earliest <= denial13.end_latest, true) AND denial13.denied > 0
RETURN 1 AS one }, `claims`: head([found22 IN [[COLLECT {
UNWIND [relation12.key] AS key18
MATCH (claim16:Claim {relation: key18})-[:FROM]->(source17:Source) WHERE (claim16.retracted_at IS NULL)
WITH claim16, coalesce(toString(source17.published_earliest), '~') AS key19, claim16.id AS key20
WITH claim16, key19, key20
ORDER BY key19 ASC, key20 ASC LIMIT $p5
RETURN {keys: [key19, key20]} }, COUNT {
UNWIND [relation12.key] AS key18
MATCH (claim16:Claim {relation: key18})-[:FROM]->(source17:Source) WHERE (claim16.retracted_at IS NULL)
RETURN 1 AS one }]] | {`totalCount`: found22[1]}])} }), `refutes`: COLLECT {
MATCH (claim0)-[:REFUTES]->(claim23:Claim)
WITH claim23
ORDER BY claim23.id
RETURN {`id`: claim23.id} }, `repeats`: head(COLLECT {
MATCH (claim0)-[:REPEATS]->(claim24:Claim)
RETURN {`id`: claim24.id} }), `source`: head(COLLECT {
MATCH (claim0)-[:FROM]->(source25:Source)
RETURN {`id`: source25.id, `title`: source25.title, `published`: source25.published} })}} }, COUNT {
MATCH (claim0:Claim)
MATCH (actor2)<-[role3:SUBJECT|OBJECT]-(claim0)
MATCH (claim0)-[:FROM]->(source1:Source) WHERE (type(role3) = 'OBJECT' OR claim0.predicate IN ['MET', 'NEGOTIATES', 'COOPERATES', 'AGREES']) AND (claim0.stance IN $p1) AND (claim0.modality IN $p2) AND (claim0.retracted_at IS NULL)
RETURN 1 AS one }]] | {`totalCount`: found7[1], `nodes`: [row6 IN found7[0][0..$p4] | row6.`nodes`]}]) AS answer
