MATCH (:ExternalId {value: $p0})<-[:IDENTIFIED_BY]-(actor0:Actor)
RETURN head([found15 IN [[COLLECT {
WITH actor0 AS backer1
CALL (backer1) {
MATCH (backer1)-[relation6:SUPPORTS|AIDS|RECOGNIZES]->(recipient2)
RETURN recipient2, relation6
UNION ALL
MATCH (recipient2:Actor)-[relation6:COOPERATES]-(backer1) WHERE any(form IN relation6.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN recipient2, relation6 }
WITH *, relation6 AS whole8
UNWIND CASE WHEN size(whole8.alleged_forms) > 0 THEN [whole8, whole8 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole8.alleged_forms, kinds: whole8.alleged_kinds, origins: whole8.alleged_origins}] ELSE [whole8] END AS facts7
WITH backer1, recipient2, relation6, facts7, [] AS reached3 WHERE reached3 IS NOT NULL AND (facts7.standing IS NOT NULL)
WITH backer1, recipient2, relation6, facts7, reached3
ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
WITH backer1, recipient2, facts7.standing AS standing5, collect({relation: relation6, facts: facts7, reached: reached3, certain: null}) AS items4
WITH backer1, recipient2, standing5, items4, COUNT {
UNWIND items4 AS item
UNWIND item.facts.origins AS origin
RETURN DISTINCT origin } AS key10, backer1.id AS key11, recipient2.id AS key12, standing5 AS key13
WITH backer1, recipient2, standing5, items4, key10, key11, key12, key13
ORDER BY key10 DESC, key11 ASC, key12 ASC, key13 ASC LIMIT $p2
RETURN {keys: [key10, key11, key12, key13], `nodes`: {`recipient`: {`caption`: recipient2.caption}, `independentSourceCount`: COUNT {
UNWIND items4 AS item
UNWIND item.facts.origins AS origin
RETURN DISTINCT origin }, `standing`: standing5}} }]] | {`nodes`: [row14 IN found15[0][0..$p1] | row14.`nodes`]}]) AS answer
