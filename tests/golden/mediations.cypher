CALL () {
MATCH (:Name {folded: $p0})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor4 }
WITH *, COLLECT {
MATCH (mediator0:Actor)-[relation3:MEDIATES]->(:Actor) WHERE (relation3.standing IS NOT NULL)
MATCH (claim:Claim {relation: relation3.key})-[:FROM]->(source:Source) WHERE claim.retracted_at IS NULL AND claim.stance IN ['ASSERTED', 'ALLEGED']
OPTIONAL
MATCH (claim)-[:IN_EVENT]->(event1:Event)
WITH mediator0, event1, relation3, min(source.id + '|' + coalesce(claim.quote, claim.record)) AS statement
ORDER BY relation3.extent_start, relation3.key
WITH mediator0, event1, coalesce(event1.id, statement + '|' + coalesce(relation3.period, '')) AS occasion, collect(relation3) AS relations2
WITH * WHERE any(party IN relations2 WHERE endNode(party) = actor4)
WITH mediator0, event1, relations2, coalesce(toString(relations2[0].extent_start), '~') AS key5, mediator0.id AS key6, relations2[0].key AS key7, coalesce(event1.id, '') AS key8
WITH mediator0, event1, relations2, key5, key6, key7, key8
ORDER BY key5 ASC, key6 ASC, key7 ASC, key8 ASC LIMIT $p1
WITH *, COLLECT {
UNWIND relations2 AS relation13
WITH relation13, endNode(relation13) AS party12
WITH *, party12 AS recipient16
CALL (recipient16) {
MATCH (backer15)-[relation18:SUPPORTS|AIDS|RECOGNIZES]->(recipient16)
RETURN backer15, relation18
UNION ALL
MATCH (backer15:Actor)-[relation18:COOPERATES]-(recipient16) WHERE any(form IN relation18.forms + relation18.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer15, relation18 }
WITH *, relation18 AS whole19
UNWIND CASE WHEN size(whole19.alleged_forms) > 0 THEN [whole19, whole19 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole19.alleged_forms, kinds: whole19.alleged_kinds, origins: whole19.alleged_origins}] ELSE [whole19] END AS facts20
WITH *, [] AS reached21 WHERE (facts20.standing IS NOT NULL) AND (NOT type(relation18) IN ['COOPERATES'] OR any(form IN facts20.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (backer15 = mediator0) AND (coalesce(facts20.start_earliest <= relation13.end_latest, true) AND coalesce(relation13.start_earliest <= facts20.end_latest, true))
WITH backer15, recipient16, relation18, facts20, reached21
ORDER BY facts20.extent_start, facts20.extent_end, facts20.key
WITH backer15, recipient16, facts20.standing AS standing17, collect({relation: relation18, facts: facts20, reached: reached21, certain: null}) AS items14
WITH *
ORDER BY recipient16.id, standing17
RETURN [[recipient16.caption], standing17, COLLECT {
UNWIND reduce(runs22 = [], item IN items14 | CASE WHEN runs22[-1].reach + duration({days: 1}) >= item.facts.extent_start THEN runs22[..-1] + [{reach: CASE WHEN item.facts.extent_end > runs22[-1].reach THEN item.facts.extent_end ELSE runs22[-1].reach END, items: runs22[-1].items + [item]}] ELSE runs22 + [{reach: item.facts.extent_end, items: [item]}] END) AS run23
WITH run23.items AS items24
RETURN [CASE WHEN items24[0].facts.period IS NOT NULL THEN [CASE WHEN all(item IN items24 WHERE item.facts.period = items24[0].facts.period) THEN items24[0].facts.period ELSE head(COLLECT {
UNWIND items24 AS item
WITH item.facts AS facts
RETURN facts.start_text
ORDER BY facts.start_earliest IS NOT NULL, facts.extent_start, facts.start_latest, facts.start_text LIMIT 1 }) + '/' + head(COLLECT {
UNWIND items24 AS item
WITH item.facts AS facts
RETURN facts.end_text
ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) END] END] }] } AS found25
RETURN [[key5, key6, key7, key8], [[mediator0.caption], COLLECT {
UNWIND relations2 AS relation
WITH DISTINCT endNode(relation) AS party11
ORDER BY party11.id
RETURN [party11.caption] }, CASE WHEN event1 IS NOT NULL THEN [event1.caption] END, CASE WHEN relations2[0].period IS NOT NULL THEN [relations2[0].period] END, CASE WHEN any(relation IN relations2 WHERE relation.status = 'CORROBORATED') THEN 'CORROBORATED' ELSE relations2[0].status END, found25, head([found32 IN [[COLLECT {
UNWIND [relation IN relations2 | relation.key] AS key28
MATCH (claim26:Claim {relation: key28})-[:FROM]->(source27:Source) WHERE (claim26.retracted_at IS NULL)
WITH claim26, coalesce(toString(source27.published_earliest), '~') AS key29, claim26.id AS key30
WITH claim26, key29, key30
ORDER BY key29 ASC, key30 ASC LIMIT $p3
RETURN [[key29, key30], [CASE WHEN claim26.quote IS NOT NULL THEN [claim26.quote] END, claim26.modality]] }]] | [[row31 IN found32[0][0..$p4] | row31[1]]]])]] } AS found33
WITH *, COUNT {
MATCH (mediator0:Actor)-[relation3:MEDIATES]->(:Actor) WHERE (relation3.standing IS NOT NULL)
MATCH (claim:Claim {relation: relation3.key})-[:FROM]->(source:Source) WHERE claim.retracted_at IS NULL AND claim.stance IN ['ASSERTED', 'ALLEGED']
OPTIONAL
MATCH (claim)-[:IN_EVENT]->(event1:Event)
WITH mediator0, event1, relation3, min(source.id + '|' + coalesce(claim.quote, claim.record)) AS statement
ORDER BY relation3.extent_start, relation3.key
WITH mediator0, event1, coalesce(event1.id, statement + '|' + coalesce(relation3.period, '')) AS occasion, collect(relation3) AS relations2
WITH * WHERE any(party IN relations2 WHERE endNode(party) = actor4)
RETURN 1 AS one } AS found34
RETURN head([found10 IN [[found33, found34]] | [found10[1], [row9 IN found10[0][0..$p2] | row9[1]]]]) AS answer
