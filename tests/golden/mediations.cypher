CALL () {
MATCH (:Name {folded: $p0})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor4 }
RETURN head([found10 IN [[COLLECT {
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
ORDER BY key5 ASC, key6 ASC, key7 ASC, key8 ASC LIMIT $p4
RETURN {keys: [key5, key6, key7, key8], `nodes`: {`mediator`: {`caption`: mediator0.caption}, `parties`: COLLECT {
UNWIND relations2 AS relation
WITH DISTINCT endNode(relation) AS party11
ORDER BY party11.id
RETURN {`caption`: party11.caption} }, `event`: CASE WHEN event1 IS NOT NULL THEN {`caption`: event1.caption} END, `period`: CASE WHEN relations2[0].period IS NOT NULL THEN {`text`: relations2[0].period} END, `status`: CASE WHEN any(relation IN relations2 WHERE relation.status = 'CORROBORATED') THEN 'CORROBORATED' ELSE relations2[0].status END, `backs`: COLLECT {
UNWIND relations2 AS relation13
WITH relation13, endNode(relation13) AS party12
WITH *, party12 AS recipient16
CALL (recipient16) {
MATCH (backer15)-[relation21:SUPPORTS|AIDS|RECOGNIZES]->(recipient16)
RETURN backer15, relation21
UNION ALL
MATCH (backer15:Actor)-[relation21:COOPERATES]-(recipient16) WHERE any(form IN relation21.forms + relation21.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer15, relation21 }
WITH *, relation21 AS whole22
UNWIND CASE WHEN size(whole22.alleged_forms) > 0 THEN [whole22, whole22 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole22.alleged_forms, kinds: whole22.alleged_kinds, origins: whole22.alleged_origins}] ELSE [whole22] END AS facts23
WITH *, [] AS reached24 WHERE (facts23.standing IS NOT NULL) AND (NOT type(relation21) IN ['COOPERATES'] OR any(form IN facts23.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (backer15 = mediator0) AND (coalesce(facts23.start_earliest <= relation13.end_latest, true) AND coalesce(relation13.start_earliest <= facts23.end_latest, true))
WITH backer15, recipient16, relation21, facts23, reached24
ORDER BY facts23.extent_start, facts23.extent_end, facts23.key
WITH backer15, recipient16, facts23.standing AS standing17, collect({relation: relation21, facts: facts23, reached: reached24, certain: null}) AS items14
WITH *
ORDER BY recipient16.id, standing17
RETURN {`recipient`: {`caption`: recipient16.caption}, `standing`: standing17, `spells`: COLLECT {
UNWIND reduce(runs18 = [], item IN items14 | CASE WHEN runs18[-1].reach + duration({days: 1}) >= item.facts.extent_start THEN runs18[..-1] + [{reach: CASE WHEN item.facts.extent_end > runs18[-1].reach THEN item.facts.extent_end ELSE runs18[-1].reach END, items: runs18[-1].items + [item]}] ELSE runs18 + [{reach: item.facts.extent_end, items: [item]}] END) AS run19
WITH run19.items AS items20
RETURN {`period`: CASE WHEN items20[0].facts.period IS NOT NULL THEN {`text`: CASE WHEN all(item IN items20 WHERE item.facts.period = items20[0].facts.period) THEN items20[0].facts.period ELSE head(COLLECT {
UNWIND items20 AS item
WITH item.facts AS facts
RETURN facts.start_text
ORDER BY facts.start_earliest IS NOT NULL, facts.extent_start, facts.start_latest, facts.start_text LIMIT 1 }) + '/' + head(COLLECT {
UNWIND items20 AS item
WITH item.facts AS facts
RETURN facts.end_text
ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) END} END} }} }, `claims`: head([found31 IN [[COLLECT {
UNWIND [relation IN relations2 | relation.key] AS key27
MATCH (claim25:Claim {relation: key27})-[:FROM]->(source26:Source) WHERE (claim25.retracted_at IS NULL)
WITH claim25, coalesce(toString(source26.published_earliest), '~') AS key28, claim25.id AS key29
WITH claim25, key28, key29
ORDER BY key28 ASC, key29 ASC LIMIT $p3
RETURN {keys: [key28, key29], `nodes`: {`quote`: CASE WHEN claim25.quote IS NOT NULL THEN {`text`: claim25.quote} END, `modality`: claim25.modality}} }]] | {`nodes`: [row30 IN found31[0][0..$p2] | row30.`nodes`]}])}} }, COUNT {
MATCH (mediator0:Actor)-[relation3:MEDIATES]->(:Actor) WHERE (relation3.standing IS NOT NULL)
MATCH (claim:Claim {relation: relation3.key})-[:FROM]->(source:Source) WHERE claim.retracted_at IS NULL AND claim.stance IN ['ASSERTED', 'ALLEGED']
OPTIONAL
MATCH (claim)-[:IN_EVENT]->(event1:Event)
WITH mediator0, event1, relation3, min(source.id + '|' + coalesce(claim.quote, claim.record)) AS statement
ORDER BY relation3.extent_start, relation3.key
WITH mediator0, event1, coalesce(event1.id, statement + '|' + coalesce(relation3.period, '')) AS occasion, collect(relation3) AS relations2
WITH * WHERE any(party IN relations2 WHERE endNode(party) = actor4)
RETURN 1 AS one }]] | {`totalCount`: found10[1], `nodes`: [row9 IN found10[0][0..$p1] | row9.`nodes`]}]) AS answer
