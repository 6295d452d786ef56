RETURN head([found4 IN [[COLLECT {
  MATCH (event0:Event)
  WITH event0 WHERE (event0.kind IN $v.p0) AND (coalesce(head(COLLECT {
    MATCH (event0)<-[:IN_EVENT]-(claim:Claim) WHERE claim.retracted_at IS NULL
    WITH CASE claim.stance WHEN 'DENIED' THEN 1 WHEN 'DOUBTED' THEN null ELSE CASE claim.modality WHEN 'ACTUAL' THEN 0 ELSE 2 END END AS strength
    ORDER BY strength LIMIT 1
    RETURN ['HAPPENED', 'CANCELLED', 'PLANNED'][strength] }), 'HAPPENED') IN $v.p1)
  WITH event0, CASE WHEN coalesce(event0.dated, event0.period IS NOT NULL) THEN coalesce(toString(event0.start_earliest), toString(event0.end_earliest), '~') ELSE '~' END AS key1, event0.id AS key2
  ORDER BY key1 ASC, key2 ASC LIMIT $v.p2
  RETURN [[key1, key2], [event0.id, event0.kind, event0.name, CASE WHEN event0.period IS NOT NULL THEN [event0.period] END, head(COLLECT {
    MATCH (event0)-[:AT]->(place5:Place)
    RETURN [place5.name, place5.country] }), COLLECT {
    MATCH (event0)<-[:IN_EVENT]-(claim:Claim)-[role:SUBJECT|OBJECT]->(actor:Actor) WHERE claim.retracted_at IS NULL AND claim.stance IN ['ASSERTED', 'ALLEGED']
    WITH DISTINCT actor, claim.predicate AS predicate, type(role) = 'SUBJECT' AS asSubject, claim.modality AS modality
    ORDER BY actor.id, predicate, asSubject DESC, modality
    WITH {actor: actor, predicate: predicate, asSubject: asSubject, modality: modality} AS participation6
    RETURN [head(COLLECT {
      WITH participation6.actor AS actor7
      RETURN [actor7.name] }), participation6.predicate, participation6.asSubject] }, [COUNT {
    MATCH (event0)<-[:IN_EVENT]-(claim8:Claim) WHERE (claim8.retracted_at IS NULL)
    RETURN 1 AS one }]]] }, COUNT {
  MATCH (event0:Event)
  WITH event0 WHERE (event0.kind IN $v.p0) AND (coalesce(head(COLLECT {
    MATCH (event0)<-[:IN_EVENT]-(claim:Claim) WHERE claim.retracted_at IS NULL
    WITH CASE claim.stance WHEN 'DENIED' THEN 1 WHEN 'DOUBTED' THEN null ELSE CASE claim.modality WHEN 'ACTUAL' THEN 0 ELSE 2 END END AS strength
    ORDER BY strength LIMIT 1
    RETURN ['HAPPENED', 'CANCELLED', 'PLANNED'][strength] }), 'HAPPENED') IN $v.p1)
  RETURN 1 AS one }]] | [found4[1], [row3 IN found4[0][0..$v.p3] | row3[1]]]]) AS answer
