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
  RETURN bearers[0] AS actor2 }
RETURN head([found7 IN [[COLLECT {
  MATCH (claim0:Claim)
  MATCH (actor2)<-[role3:SUBJECT|OBJECT]-(claim0)
  MATCH (claim0)-[:FROM]->(source1:Source) WHERE (type(role3) = 'OBJECT' OR claim0.predicate IN ['MET', 'NEGOTIATES', 'COOPERATES', 'AGREES']) AND (claim0.stance IN $v.p1) AND (claim0.modality IN $v.p2) AND (claim0.retracted_at IS NULL)
  WITH claim0, coalesce(toString(source1.published_earliest), '~') AS key4, claim0.id AS key5
  ORDER BY key4 ASC, key5 ASC LIMIT $v.p3
  RETURN [[key4, key5], [claim0.id, claim0.predicate, head(COLLECT {
    MATCH (claim0)-[:SUBJECT]->(actor8:Actor)
    RETURN [actor8.name] }), head(COLLECT {
    MATCH (claim0)-[:CLAIMANT]->(actor9:Actor)
    RETURN [actor9.name] }), claim0.stance, claim0.basis, claim0.credibility, claim0.detail, head(COLLECT {
    MATCH (claim0)-[:IN_EVENT]->(event10:Event)
    RETURN [event10.name, CASE WHEN event10.period IS NOT NULL THEN [event10.period] END, head(COLLECT {
      MATCH (event10)-[:AT]->(place11:Place)
      RETURN [place11.name, CASE WHEN place11.latitude IS NOT NULL THEN [place11.latitude, place11.longitude] END] })] }), CASE WHEN claim0.quote IS NOT NULL THEN [claim0.quote, claim0.quote_start, claim0.quote_end, claim0.quote_verified] END, head(COLLECT {
    MATCH (claim0)-[:SUBJECT]->(:Actor)-[relation12:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(:Actor) WHERE relation12.key = claim0.relation
    RETURN [relation12.key, head(COLLECT {
      UNWIND [relation12] AS relation13
      WITH *, relation13 AS facts14
      RETURN [facts14.status, facts14.standing IS NOT NULL AND EXISTS {
        UNWIND [startNode(relation13)] AS subject16
        UNWIND [endNode(relation13)] AS object17
        MATCH (subject16)-[denial15:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object17) WHERE type(denial15) = type(relation13) AND coalesce(denial15.start_earliest <= relation13.end_latest, true) AND coalesce(relation13.start_earliest <= denial15.end_latest, true) AND denial15.denied > 0
        RETURN 1 AS one }, [COUNT {
        UNWIND [facts14.key] AS key20
        MATCH (claim18:Claim {relation: key20})-[:FROM]->(source19:Source) WHERE (claim18.retracted_at IS NULL)
        RETURN 1 AS one }]] })] }), COLLECT {
    MATCH (claim0)-[:REFUTES]->(claim21:Claim)
    WITH claim21
    ORDER BY claim21.id
    RETURN [claim21.id] }, head(COLLECT {
    MATCH (claim0)-[:REPEATS]->(claim22:Claim)
    RETURN [claim22.id] }), head(COLLECT {
    MATCH (claim0)-[:FROM]->(source23:Source)
    RETURN [source23.id, source23.title, source23.published] })]] }, COUNT {
  MATCH (claim0:Claim)
  MATCH (actor2)<-[role3:SUBJECT|OBJECT]-(claim0)
  MATCH (claim0)-[:FROM]->(source1:Source) WHERE (type(role3) = 'OBJECT' OR claim0.predicate IN ['MET', 'NEGOTIATES', 'COOPERATES', 'AGREES']) AND (claim0.stance IN $v.p1) AND (claim0.modality IN $v.p2) AND (claim0.retracted_at IS NULL)
  RETURN 1 AS one }]] | [found7[1], [row6 IN found7[0][0..$v.p4] | row6[1]]]]) AS answer
