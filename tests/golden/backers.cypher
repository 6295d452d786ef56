CALL () {
MATCH (:Name {folded: $p0})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor0 }
RETURN head([found15 IN [[COLLECT {
WITH actor0 AS recipient2
CALL (recipient2) {
MATCH (backer1)-[relation6:SUPPORTS|AIDS|RECOGNIZES]->(recipient2)
RETURN backer1, relation6
UNION ALL
MATCH (backer1:Actor)-[relation6:COOPERATES]-(recipient2) WHERE any(form IN relation6.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer1, relation6 }
WITH *, relation6 AS whole8
UNWIND CASE WHEN size(whole8.alleged_forms) > 0 THEN [whole8, whole8 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole8.alleged_forms, kinds: whole8.alleged_kinds, origins: whole8.alleged_origins}] ELSE [whole8] END AS facts7
WITH backer1, recipient2, relation6, facts7, [] AS reached3 WHERE reached3 IS NOT NULL AND (facts7.standing IS NOT NULL) AND (coalesce(facts7.start_earliest <= $p2, true) AND coalesce(facts7.end_latest >= $p1, true))
WITH backer1, recipient2, relation6, facts7, reached3
ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
WITH backer1, recipient2, facts7.standing AS standing5, collect({relation: relation6, facts: facts7, reached: reached3, certain: coalesce(facts7.start_latest <= $p2 AND facts7.end_earliest >= $p1, false)}) AS items4
WITH backer1, recipient2, standing5, items4, coalesce(toString(items4[0].facts.extent_start), '~') AS key10, backer1.id AS key11, recipient2.id AS key12, standing5 AS key13
WITH backer1, recipient2, standing5, items4, key10, key11, key12, key13
ORDER BY key10 ASC, key11 ASC, key12 ASC, key13 ASC LIMIT $p4
RETURN {keys: [key10, key11, key12, key13], `nodes`: {`backer`: {`id`: backer1.id, `caption`: backer1.caption}, `standing`: standing5, `certainty`: CASE WHEN any(item IN items4 WHERE item.certain) THEN 'CERTAIN' ELSE 'POSSIBLE' END, `disputed`: EXISTS {
UNWIND items4 AS item
WITH item.relation AS relation16
UNWIND [startNode(relation16)] AS subject18
UNWIND [endNode(relation16)] AS object19
MATCH (subject18)-[denial17:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object19) WHERE type(denial17) = type(relation16) AND coalesce(denial17.start_earliest <= relation16.end_latest, true) AND coalesce(relation16.start_earliest <= denial17.end_latest, true) AND denial17.denied > 0
RETURN 1 AS one }, `forms`: [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items4 WHERE form IN item.facts.forms)], `kinds`: [kind IN ['MATERIAL', 'POLITICAL'] WHERE any(item IN items4 WHERE kind IN item.facts.kinds)], `first`: {`earliest`: head(COLLECT {
UNWIND items4 AS item
RETURN CASE WHEN count(item.facts.start_earliest) = count(*) THEN toString(min(item.facts.start_earliest)) END }), `latest`: head(COLLECT {
UNWIND items4 AS item
RETURN toString(min(item.facts.start_latest)) })}, `last`: {`earliest`: head(COLLECT {
UNWIND items4 AS item
RETURN toString(max(item.facts.end_earliest)) }), `latest`: head(COLLECT {
UNWIND items4 AS item
RETURN CASE WHEN count(item.facts.end_latest) = count(*) THEN toString(max(item.facts.end_latest)) END })}, `claimCount`: reduce(sum = 0, item IN items4 | sum + item.facts.asserted + item.facts.alleged), `independentSourceCount`: COUNT {
UNWIND items4 AS item
UNWIND item.facts.origins AS origin
RETURN DISTINCT origin }, `firstPublished`: head(COLLECT {
UNWIND items4 AS item
WITH item.facts.first_published AS text WHERE text IS NOT NULL
RETURN text
ORDER BY text ASC LIMIT 1 }), `lastPublished`: head(COLLECT {
UNWIND items4 AS item
WITH item.facts.last_published AS text WHERE text IS NOT NULL
RETURN text
ORDER BY text DESC LIMIT 1 }), `spells`: COLLECT {
UNWIND reduce(runs20 = [], item IN items4 | CASE WHEN runs20[-1].reach + duration({days: 1}) >= item.facts.extent_start THEN runs20[..-1] + [{reach: CASE WHEN item.facts.extent_end > runs20[-1].reach THEN item.facts.extent_end ELSE runs20[-1].reach END, items: runs20[-1].items + [item]}] ELSE runs20 + [{reach: item.facts.extent_end, items: [item]}] END) AS run21
WITH run21.items AS items22
RETURN {`period`: CASE WHEN items22[0].facts.period IS NOT NULL THEN {`text`: CASE WHEN all(item IN items22 WHERE item.facts.period = items22[0].facts.period) THEN items22[0].facts.period ELSE head(COLLECT {
UNWIND items22 AS item
WITH item.facts AS facts
RETURN facts.start_text
ORDER BY facts.start_earliest IS NOT NULL, facts.extent_start, facts.start_latest, facts.start_text LIMIT 1 }) + '/' + head(COLLECT {
UNWIND items22 AS item
WITH item.facts AS facts
RETURN facts.end_text
ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) END, `startEarliest`: head(COLLECT {
UNWIND items22 AS item
RETURN CASE WHEN count(item.facts.start_earliest) = count(*) THEN toString(min(item.facts.start_earliest)) END }), `endLatest`: head(COLLECT {
UNWIND items22 AS item
RETURN CASE WHEN count(item.facts.end_latest) = count(*) THEN toString(max(item.facts.end_latest)) END }), `ongoing`: head(COLLECT {
UNWIND items22 AS item
WITH item.facts AS facts
RETURN facts.end_text
ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) = '..'} END, `status`: CASE WHEN any(item IN items22 WHERE item.facts.status = 'CORROBORATED') THEN 'CORROBORATED' ELSE items22[0].facts.status END, `forms`: [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items22 WHERE form IN item.facts.forms)]} }}} }]] | {`nodes`: [row14 IN found15[0][0..$p3] | row14.`nodes`]}]) AS answer
