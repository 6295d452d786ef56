CALL () {
MATCH (:ExternalId {value: $v.p0})<-[:IDENTIFIED_BY]-(actor0:Actor)
RETURN actor0 }
WITH *, COLLECT {
WITH *, actor0 AS backer2
CALL (backer2) {
MATCH (backer2)-[relation5:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
RETURN recipient3, relation5
UNION ALL
MATCH (recipient3:Actor)-[relation5:COOPERATES]-(backer2) WHERE any(form IN relation5.forms + relation5.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN recipient3, relation5 }
WITH *, relation5 AS whole6
UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole6.alleged_forms, alleged_forms: [], kinds: whole6.alleged_kinds, origins: whole6.alleged_origins}] ELSE [whole6] END AS facts7
WITH *, [] AS reached8 WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE']))
WITH backer2, recipient3, relation5, facts7, reached8
ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
WITH backer2, recipient3, facts7.standing AS standing4, collect({relation: relation5, facts: facts7, reached: reached8, certain: null}) AS items1
WITH backer2, recipient3, standing4, items1, COUNT {
UNWIND items1 AS item
UNWIND item.facts.origins AS origin
RETURN DISTINCT origin } AS key9, backer2.id AS key10, recipient3.id AS key11, standing4 AS key12
WITH backer2, recipient3, standing4, items1, key9, key10, key11, key12
ORDER BY key9 DESC, key10 ASC, key11 ASC, key12 ASC LIMIT $v.p1
RETURN [[key9, key10, key11, key12], [[recipient3.caption], COUNT {
UNWIND items1 AS item
UNWIND item.facts.origins AS origin
RETURN DISTINCT origin }, standing4]] } AS found15
RETURN head([found14 IN [[found15]] | [[row13 IN found14[0][0..$v.p2] | row13[1]]]]) AS answer
