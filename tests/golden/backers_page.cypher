MATCH (:ExternalId {value: $p0})<-[:IDENTIFIED_BY]-(actor0:Actor)
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
WITH backer1, recipient2, relation6, facts7, [] AS reached3 WHERE reached3 IS NOT NULL AND (facts7.standing IS NOT NULL)
WITH backer1, recipient2, relation6, facts7, reached3
ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
WITH backer1, recipient2, facts7.standing AS standing5, collect({relation: relation6, facts: facts7, reached: reached3, certain: null}) AS items4
WITH backer1, recipient2, standing5, items4, backer1.caption AS key10, backer1.id AS key11, recipient2.id AS key12, standing5 AS key13
WITH backer1, recipient2, standing5, items4, key10, key11, key12, key13
ORDER BY key10 DESC, key11 DESC, key12 DESC, key13 DESC LIMIT $p3
RETURN {keys: [key10, key11, key12, key13], `edges.node`: {`backer`: {`caption`: coalesce(head(COLLECT {
MATCH (backer1)-[:NAMED]->(name16:Name) WHERE split(name16.lang, '-')[0] = split($p2, '-')[0] AND name16.kind IN ['PRIMARY', 'ALIAS']
RETURN name16.value
ORDER BY name16.kind <> 'PRIMARY', name16.lang <> $p2, name16.value LIMIT 1 }), backer1.caption)}}} }]] | {`edges`: [row14 IN reverse(found15[0][0..$p1]) | {`cursor`: row14.keys, `node`: row14.`edges.node`}], `pageInfo`: {`hasPreviousPage`: size(found15[0]) > $p1, `startCursor`: found15[0][0..$p1][-1].keys}}]) AS answer
