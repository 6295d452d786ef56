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
RETURN [[key4, key5], [claim0.id, claim0.predicate, head(COLLECT {
MATCH (claim0)-[:SUBJECT]->(actor8:Actor)
RETURN [actor8.caption] }), head(COLLECT {
MATCH (claim0)-[:CLAIMANT]->(actor9:Actor)
RETURN [actor9.caption] }), claim0.stance, claim0.basis, claim0.credibility, claim0.detail, head(COLLECT {
MATCH (claim0)-[:IN_EVENT]->(event10:Event)
RETURN [event10.caption, CASE WHEN event10.period IS NOT NULL THEN [event10.period] END, head(COLLECT {
MATCH (event10)-[:AT]->(place11:Place)
RETURN [place11.caption, CASE WHEN place11.latitude IS NOT NULL THEN [place11.latitude, place11.longitude] END] })] }), CASE WHEN claim0.quote IS NOT NULL THEN [claim0.quote, claim0.quote_start, claim0.quote_end, claim0.quote_verified] END, head(COLLECT {
MATCH (claim0)-[:SUBJECT]->(:Actor)-[relation12:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(:Actor) WHERE relation12.key = claim0.relation
RETURN [relation12.key, relation12.status, relation12.standing IS NOT NULL AND EXISTS {
UNWIND [startNode(relation12)] AS subject14
UNWIND [endNode(relation12)] AS object15
MATCH (subject14)-[denial13:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object15) WHERE type(denial13) = type(relation12) AND coalesce(denial13.start_earliest <= relation12.end_latest, true) AND coalesce(relation12.start_earliest <= denial13.end_latest, true) AND denial13.denied > 0
RETURN 1 AS one }, head([found22 IN [[COLLECT {
UNWIND [relation12.key] AS key18
MATCH (claim16:Claim {relation: key18})-[:FROM]->(source17:Source) WHERE (claim16.retracted_at IS NULL)
WITH claim16, coalesce(toString(source17.published_earliest), '~') AS key19, claim16.id AS key20
WITH claim16, key19, key20
ORDER BY key19 ASC, key20 ASC LIMIT $p5
RETURN [[key19, key20]] }, COUNT {
UNWIND [relation12.key] AS key18
MATCH (claim16:Claim {relation: key18})-[:FROM]->(source17:Source) WHERE (claim16.retracted_at IS NULL)
RETURN 1 AS one }]] | [found22[1]]])] }), COLLECT {
MATCH (claim0)-[:REFUTES]->(claim23:Claim)
WITH claim23
ORDER BY claim23.id
RETURN [claim23.id] }, head(COLLECT {
MATCH (claim0)-[:REPEATS]->(claim24:Claim)
RETURN [claim24.id] }), head(COLLECT {
MATCH (claim0)-[:FROM]->(source25:Source)
RETURN [source25.id, source25.title, source25.published] })]] }, COUNT {
MATCH (claim0:Claim)
MATCH (actor2)<-[role3:SUBJECT|OBJECT]-(claim0)
MATCH (claim0)-[:FROM]->(source1:Source) WHERE (type(role3) = 'OBJECT' OR claim0.predicate IN ['MET', 'NEGOTIATES', 'COOPERATES', 'AGREES']) AND (claim0.stance IN $p1) AND (claim0.modality IN $p2) AND (claim0.retracted_at IS NULL)
RETURN 1 AS one }]] | [found7[1], [row6 IN found7[0][0..$p4] | row6[1]]]]) AS answer
