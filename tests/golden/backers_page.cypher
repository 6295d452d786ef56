CALL () {
MATCH (:ExternalId {value: $v.p0})<-[:IDENTIFIED_BY]-(actor0:Actor)
RETURN actor0 }
WITH *, COLLECT {
WITH *, actor0 AS recipient3
CALL (recipient3) {
MATCH (backer2)-[relation5:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
RETURN backer2, relation5
UNION ALL
MATCH (backer2:Actor)-[relation5:COOPERATES]-(recipient3) WHERE any(form IN relation5.forms + relation5.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer2, relation5 }
WITH *, relation5 AS whole6
UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole6.alleged_forms, alleged_forms: [], kinds: whole6.alleged_kinds, voices: whole6.alleged_voices}] ELSE [whole6] END AS facts7
WITH *, [] AS reached8 WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE']))
WITH backer2, recipient3, relation5, facts7, reached8
ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
WITH backer2, recipient3, facts7.standing AS standing4, collect({relation: relation5, facts: facts7, reached: reached8, level: null}) AS items1
WITH backer2, recipient3, standing4, items1, backer2.caption AS key9, backer2.id AS key10, recipient3.id AS key11, standing4 AS key12
WITH backer2, recipient3, standing4, items1, key9, key10, key11, key12
ORDER BY key9 DESC, key10 DESC, key11 DESC, key12 DESC LIMIT $v.p1
RETURN [[key9, key10, key11, key12], [[coalesce(head(COLLECT {
MATCH (backer2)-[:NAMED]->(name15:Name) WHERE split(name15.lang, '-')[0] = split($v.p3, '-')[0] AND name15.kind IN ['PRIMARY', 'ALIAS']
RETURN name15.value
ORDER BY name15.kind <> 'PRIMARY', name15.lang <> $v.p3, name15.value LIMIT 1 }), backer2.caption)]]] } AS found16
RETURN head([found14 IN [[found16]] | [[row13 IN reverse(found14[0][0..$v.p2]) | [row13[0], row13[1]]], [size(found14[0]) > $v.p2, found14[0][0..$v.p2][-1][0]]]]) AS answer
