CALL () {
MATCH (:Name {folded: $p0})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor0 }
RETURN head([found18 IN [[COLLECT {
MATCH (actor0)((upper10)-[link11:COMMANDS|PART_OF|MEMBER_OF]-(lower12) WHERE link11.standing = 'ASSERTED' AND ((type(link11) = 'COMMANDS' AND startNode(link11) = upper10) OR (type(link11) <> 'COMMANDS' AND endNode(link11) = upper10))){0,3}(recipient2:Actor) WHERE size(link11) = 0 OR recipient2 <> actor0
WITH recipient2, link11 AS path
ORDER BY size(path), [step IN path | step.key]
WITH recipient2, collect(path) AS paths9
CALL (recipient2) {
MATCH (backer1)-[relation6:SUPPORTS|AIDS|RECOGNIZES]->(recipient2)
RETURN backer1, relation6
UNION ALL
MATCH (backer1:Actor)-[relation6:COOPERATES]-(recipient2) WHERE any(form IN relation6.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer1, relation6 }
WITH *, relation6 AS whole8
UNWIND CASE WHEN size(whole8.alleged_forms) > 0 THEN [whole8, whole8 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole8.alleged_forms, kinds: whole8.alleged_kinds, origins: whole8.alleged_origins}] ELSE [whole8] END AS facts7
WITH backer1, recipient2, relation6, facts7, head([path IN paths9 WHERE all(link IN path WHERE coalesce(link.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.end_latest, true))]) AS reached3 WHERE reached3 IS NOT NULL AND (facts7.standing IS NOT NULL) AND (coalesce(facts7.start_earliest <= $p2, true) AND coalesce(facts7.end_latest >= $p1, true)) AND (coalesce(facts7.start_latest <= $p2 AND facts7.end_earliest >= $p1, false))
WITH backer1, recipient2, relation6, facts7, reached3
ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
WITH backer1, recipient2, facts7.standing AS standing5, collect({relation: relation6, facts: facts7, reached: reached3, certain: (coalesce(facts7.start_latest <= $p2 AND facts7.end_earliest >= $p1, false)) AND all(link IN reached3 WHERE coalesce(link.start_latest <= $p2 AND link.end_earliest >= $p1, false))}) AS items4
WITH backer1, recipient2, standing5, items4, coalesce(toString(items4[0].facts.extent_start), '~') AS key13, backer1.id AS key14, recipient2.id AS key15, standing5 AS key16
WITH backer1, recipient2, standing5, items4, key13, key14, key15, key16
ORDER BY key13 ASC, key14 ASC, key15 ASC, key16 ASC LIMIT $p4
RETURN {keys: [key13, key14, key15, key16], `nodes`: {`backer`: {`caption`: backer1.caption}, `recipient`: {`caption`: recipient2.caption}, `reachedThrough`: COLLECT {
UNWIND items4 AS item
UNWIND item.reached AS link19
WITH DISTINCT link19
ORDER BY link19.key
RETURN {`predicate`: type(link19), `subject`: head(COLLECT {
UNWIND [startNode(link19)] AS actor20
RETURN {`caption`: actor20.caption} }), `object`: head(COLLECT {
UNWIND [endNode(link19)] AS actor21
RETURN {`caption`: actor21.caption} }), `period`: CASE WHEN link19.period IS NOT NULL THEN {`text`: link19.period} END} }, `certainty`: CASE WHEN any(item IN items4 WHERE item.certain) THEN 'CERTAIN' ELSE 'POSSIBLE' END}} }, COUNT {
MATCH (actor0)((upper10)-[link11:COMMANDS|PART_OF|MEMBER_OF]-(lower12) WHERE link11.standing = 'ASSERTED' AND ((type(link11) = 'COMMANDS' AND startNode(link11) = upper10) OR (type(link11) <> 'COMMANDS' AND endNode(link11) = upper10))){0,3}(recipient2:Actor) WHERE size(link11) = 0 OR recipient2 <> actor0
WITH recipient2, link11 AS path
ORDER BY size(path), [step IN path | step.key]
WITH recipient2, collect(path) AS paths9
CALL (recipient2) {
MATCH (backer1)-[relation6:SUPPORTS|AIDS|RECOGNIZES]->(recipient2)
RETURN backer1, relation6
UNION ALL
MATCH (backer1:Actor)-[relation6:COOPERATES]-(recipient2) WHERE any(form IN relation6.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer1, relation6 }
WITH *, relation6 AS whole8
UNWIND CASE WHEN size(whole8.alleged_forms) > 0 THEN [whole8, whole8 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole8.alleged_forms, kinds: whole8.alleged_kinds, origins: whole8.alleged_origins}] ELSE [whole8] END AS facts7
WITH backer1, recipient2, relation6, facts7, head([path IN paths9 WHERE all(link IN path WHERE coalesce(link.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.end_latest, true))]) AS reached3 WHERE reached3 IS NOT NULL AND (facts7.standing IS NOT NULL) AND (coalesce(facts7.start_earliest <= $p2, true) AND coalesce(facts7.end_latest >= $p1, true)) AND (coalesce(facts7.start_latest <= $p2 AND facts7.end_earliest >= $p1, false))
WITH backer1, recipient2, relation6, facts7, reached3
ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
WITH backer1, recipient2, facts7.standing AS standing5, collect({relation: relation6, facts: facts7, reached: reached3, certain: (coalesce(facts7.start_latest <= $p2 AND facts7.end_earliest >= $p1, false)) AND all(link IN reached3 WHERE coalesce(link.start_latest <= $p2 AND link.end_earliest >= $p1, false))}) AS items4
RETURN 1 AS one }]] | {`totalCount`: found18[1], `nodes`: [row17 IN found18[0][0..$p3] | row17.`nodes`]}]) AS answer
