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
UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole6.alleged_forms, alleged_forms: [], kinds: whole6.alleged_kinds, origins: whole6.alleged_origins}] ELSE [whole6] END AS facts7
WITH *, [] AS reached8 WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts7.start_earliest <= $v.p2, true) AND coalesce(facts7.end_latest >= $v.p1, true))
WITH backer2, recipient3, relation5, facts7, reached8
ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
WITH backer2, recipient3, facts7.standing AS standing4, collect({relation: relation5, facts: facts7, reached: reached8, certain: coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false)}) AS items1
WITH *
ORDER BY backer2.id, recipient3.id, standing4
RETURN {same: backer2.id + '|' + recipient3.id + '|' + standing4, certainty: CASE WHEN any(item IN items1 WHERE item.certain) THEN 'CERTAIN' ELSE 'POSSIBLE' END, forms: [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items1 WHERE form IN item.facts.forms)], disputed: EXISTS {
UNWIND items1 AS item
WITH item.relation AS relation16
UNWIND [startNode(relation16)] AS subject18
UNWIND [endNode(relation16)] AS object19
MATCH (subject18)-[denial17:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object19) WHERE type(denial17) = type(relation16) AND coalesce(denial17.start_earliest <= relation16.end_latest, true) AND coalesce(relation16.start_earliest <= denial17.end_latest, true) AND denial17.denied > 0
RETURN 1 AS one }, independentSourceCount: COUNT {
UNWIND items1 AS item
UNWIND item.facts.origins AS origin
RETURN DISTINCT origin }, claimCount: reduce(sum = 0, item IN items1 | sum + item.facts.asserted + item.facts.alleged), shape_1: [[backer2.caption], standing4], shape_2_0: [[backer2.caption], [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items1 WHERE form IN item.facts.forms)], head([found15 IN [[COLLECT {
UNWIND [item IN items1 | item.facts.key] AS key11
MATCH (claim9:Claim {relation: key11})-[:FROM]->(source10:Source) WHERE (claim9.retracted_at IS NULL) AND (claim9.stance IN CASE items1[0].facts.standing WHEN 'ASSERTED' THEN ['ASSERTED', 'ALLEGED'] ELSE ['ALLEGED'] END)
WITH claim9, coalesce(toString(source10.published_earliest), '~') AS key12, claim9.id AS key13
WITH claim9, key12, key13
ORDER BY key12 ASC, key13 ASC LIMIT $v.p3
RETURN [[key12, key13]] }]] | [[row14 IN found15[0][0..$v.p4] | [row14[0]]]]])]} } AS found20
WITH *, COLLECT {
WITH *, actor0 AS recipient23
CALL (recipient23) {
MATCH (backer22)-[relation25:SUPPORTS|AIDS|RECOGNIZES]->(recipient23)
RETURN backer22, relation25
UNION ALL
MATCH (backer22:Actor)-[relation25:COOPERATES]-(recipient23) WHERE any(form IN relation25.forms + relation25.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer22, relation25 }
WITH *, relation25 AS whole26
UNWIND CASE WHEN size(whole26.alleged_forms) > 0 THEN [whole26, whole26 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole26.alleged_forms, alleged_forms: [], kinds: whole26.alleged_kinds, origins: whole26.alleged_origins}] ELSE [whole26] END AS facts27
WITH *, [] AS reached28 WHERE (facts27.standing IS NOT NULL) AND (NOT type(relation25) IN ['COOPERATES'] OR any(form IN facts27.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts27.start_earliest <= $v.p6, true) AND coalesce(facts27.end_latest >= $v.p5, true))
WITH backer22, recipient23, relation25, facts27, reached28
ORDER BY facts27.extent_start, facts27.extent_end, facts27.key
WITH backer22, recipient23, facts27.standing AS standing24, collect({relation: relation25, facts: facts27, reached: reached28, certain: coalesce(facts27.start_latest <= $v.p6 AND facts27.end_earliest >= $v.p5, false)}) AS items21
WITH *
ORDER BY backer22.id, recipient23.id, standing24
RETURN {same: backer22.id + '|' + recipient23.id + '|' + standing24, certainty: CASE WHEN any(item IN items21 WHERE item.certain) THEN 'CERTAIN' ELSE 'POSSIBLE' END, forms: [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items21 WHERE form IN item.facts.forms)], disputed: EXISTS {
UNWIND items21 AS item
WITH item.relation AS relation29
UNWIND [startNode(relation29)] AS subject31
UNWIND [endNode(relation29)] AS object32
MATCH (subject31)-[denial30:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object32) WHERE type(denial30) = type(relation29) AND coalesce(denial30.start_earliest <= relation29.end_latest, true) AND coalesce(relation29.start_earliest <= denial30.end_latest, true) AND denial30.denied > 0
RETURN 1 AS one }, independentSourceCount: COUNT {
UNWIND items21 AS item
UNWIND item.facts.origins AS origin
RETURN DISTINCT origin }, claimCount: reduce(sum = 0, item IN items21 | sum + item.facts.asserted + item.facts.alleged), shape_0: [[backer22.caption], standing24, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items21 WHERE form IN item.facts.forms)]], shape_2_1: [[form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items21 WHERE form IN item.facts.forms)]]} } AS found33
RETURN head([sides34 IN [[found20, found33]] | [[one IN sides34[1] WHERE NOT one.same IN [other IN sides34[0] | other.same] | one.shape_0], [one IN sides34[0] WHERE NOT one.same IN [other IN sides34[1] | other.same] | one.shape_1], reduce(pairs = [], before IN sides34[0] | pairs + [after IN sides34[1] WHERE after.same = before.same AND (coalesce(before.certainty <> after.certainty, false) OR coalesce(before.forms <> after.forms, false) OR coalesce(before.disputed <> after.disputed, false) OR coalesce(before.independentSourceCount <> after.independentSourceCount, false) OR coalesce(before.claimCount <> after.claimCount, false)) | [before.shape_2_0, after.shape_2_1, CASE WHEN before.certainty <> after.certainty THEN ['CERTAINTY'] ELSE [] END + CASE WHEN before.forms <> after.forms THEN ['FORMS'] ELSE [] END + CASE WHEN before.disputed <> after.disputed THEN ['DISPUTED'] ELSE [] END + CASE WHEN before.independentSourceCount <> after.independentSourceCount THEN ['INDEPENDENT_SOURCES'] ELSE [] END + CASE WHEN before.claimCount <> after.claimCount THEN ['CLAIMS'] ELSE [] END]])]]) AS answer
