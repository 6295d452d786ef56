MATCH (:ExternalId {value: $p0})<-[:IDENTIFIED_BY]-(actor0:Actor)
RETURN head([sides32 IN [[COLLECT {
WITH *, actor0 AS recipient3
CALL (recipient3) {
MATCH (backer2)-[relation16:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
RETURN backer2, relation16
UNION ALL
MATCH (backer2:Actor)-[relation16:COOPERATES]-(recipient3) WHERE any(form IN relation16.forms + relation16.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer2, relation16 }
WITH *, relation16 AS whole17
UNWIND CASE WHEN size(whole17.alleged_forms) > 0 THEN [whole17, whole17 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole17.alleged_forms, kinds: whole17.alleged_kinds, origins: whole17.alleged_origins}] ELSE [whole17] END AS facts18
WITH *, [] AS reached19 WHERE (facts18.standing IS NOT NULL) AND (NOT type(relation16) IN ['COOPERATES'] OR any(form IN facts18.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts18.start_earliest <= $p2, true) AND coalesce(facts18.end_latest >= $p1, true))
WITH backer2, recipient3, relation16, facts18, reached19
ORDER BY facts18.extent_start, facts18.extent_end, facts18.key
WITH backer2, recipient3, facts18.standing AS standing4, collect({relation: relation16, facts: facts18, reached: reached19, certain: coalesce(facts18.start_latest <= $p2 AND facts18.end_earliest >= $p1, false)}) AS items1
WITH *
ORDER BY backer2.id, recipient3.id, standing4
RETURN {same: backer2.id + '|' + recipient3.id + '|' + standing4, certainty: CASE WHEN any(item IN items1 WHERE item.certain) THEN 'CERTAIN' ELSE 'POSSIBLE' END, forms: [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items1 WHERE form IN item.facts.forms)], disputed: EXISTS {
UNWIND items1 AS item
WITH item.relation AS relation12
UNWIND [startNode(relation12)] AS subject14
UNWIND [endNode(relation12)] AS object15
MATCH (subject14)-[denial13:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object15) WHERE type(denial13) = type(relation12) AND coalesce(denial13.start_earliest <= relation12.end_latest, true) AND coalesce(relation12.start_earliest <= denial13.end_latest, true) AND denial13.denied > 0
RETURN 1 AS one }, independentSourceCount: COUNT {
UNWIND items1 AS item
UNWIND item.facts.origins AS origin
RETURN DISTINCT origin }, claimCount: reduce(sum = 0, item IN items1 | sum + item.facts.asserted + item.facts.alleged), `disappeared`: {`backer`: {`caption`: backer2.caption}, `standing`: standing4}, `changed.before`: {`backer`: {`caption`: backer2.caption}, `forms`: [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items1 WHERE form IN item.facts.forms)], `claims`: head([found11 IN [[COLLECT {
UNWIND [item IN items1 | item.facts.key] AS key7
MATCH (claim5:Claim {relation: key7})-[:FROM]->(source6:Source) WHERE (claim5.retracted_at IS NULL) AND (claim5.stance IN CASE items1[0].facts.standing WHEN 'ASSERTED' THEN ['ASSERTED', 'ALLEGED'] ELSE ['ALLEGED'] END)
WITH claim5, coalesce(toString(source6.published_earliest), '~') AS key8, claim5.id AS key9
WITH claim5, key8, key9
ORDER BY key8 ASC, key9 ASC LIMIT $p4
RETURN {keys: [key8, key9]} }]] | {`edges`: [row10 IN found11[0][0..$p3] | {`cursor`: row10.keys}]}])}} }, COLLECT {
WITH *, actor0 AS recipient22
CALL (recipient22) {
MATCH (backer21)-[relation28:SUPPORTS|AIDS|RECOGNIZES]->(recipient22)
RETURN backer21, relation28
UNION ALL
MATCH (backer21:Actor)-[relation28:COOPERATES]-(recipient22) WHERE any(form IN relation28.forms + relation28.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer21, relation28 }
WITH *, relation28 AS whole29
UNWIND CASE WHEN size(whole29.alleged_forms) > 0 THEN [whole29, whole29 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole29.alleged_forms, kinds: whole29.alleged_kinds, origins: whole29.alleged_origins}] ELSE [whole29] END AS facts30
WITH *, [] AS reached31 WHERE (facts30.standing IS NOT NULL) AND (NOT type(relation28) IN ['COOPERATES'] OR any(form IN facts30.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts30.start_earliest <= $p6, true) AND coalesce(facts30.end_latest >= $p5, true))
WITH backer21, recipient22, relation28, facts30, reached31
ORDER BY facts30.extent_start, facts30.extent_end, facts30.key
WITH backer21, recipient22, facts30.standing AS standing23, collect({relation: relation28, facts: facts30, reached: reached31, certain: coalesce(facts30.start_latest <= $p6 AND facts30.end_earliest >= $p5, false)}) AS items20
WITH *
ORDER BY backer21.id, recipient22.id, standing23
RETURN {same: backer21.id + '|' + recipient22.id + '|' + standing23, certainty: CASE WHEN any(item IN items20 WHERE item.certain) THEN 'CERTAIN' ELSE 'POSSIBLE' END, forms: [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items20 WHERE form IN item.facts.forms)], disputed: EXISTS {
UNWIND items20 AS item
WITH item.relation AS relation24
UNWIND [startNode(relation24)] AS subject26
UNWIND [endNode(relation24)] AS object27
MATCH (subject26)-[denial25:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object27) WHERE type(denial25) = type(relation24) AND coalesce(denial25.start_earliest <= relation24.end_latest, true) AND coalesce(relation24.start_earliest <= denial25.end_latest, true) AND denial25.denied > 0
RETURN 1 AS one }, independentSourceCount: COUNT {
UNWIND items20 AS item
UNWIND item.facts.origins AS origin
RETURN DISTINCT origin }, claimCount: reduce(sum = 0, item IN items20 | sum + item.facts.asserted + item.facts.alleged), `appeared`: {`backer`: {`caption`: backer21.caption}, `standing`: standing23, `forms`: [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items20 WHERE form IN item.facts.forms)]}, `changed.after`: {`forms`: [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items20 WHERE form IN item.facts.forms)]}} }]] | {`appeared`: [one IN sides32[1] WHERE NOT one.same IN [other IN sides32[0] | other.same] | one.`appeared`], `disappeared`: [one IN sides32[0] WHERE NOT one.same IN [other IN sides32[1] | other.same] | one.`disappeared`], `changed`: reduce(pairs = [], before IN sides32[0] | pairs + [after IN sides32[1] WHERE after.same = before.same AND (coalesce(before.certainty, '') <> coalesce(after.certainty, '') OR coalesce(before.forms, '') <> coalesce(after.forms, '') OR coalesce(before.disputed, '') <> coalesce(after.disputed, '') OR coalesce(before.independentSourceCount, '') <> coalesce(after.independentSourceCount, '') OR coalesce(before.claimCount, '') <> coalesce(after.claimCount, '')) | {`before`: before.`changed.before`, `after`: after.`changed.after`, `reasons`: CASE WHEN coalesce(before.certainty, '') <> coalesce(after.certainty, '') THEN ['how certain it is for the period'] ELSE [] END + CASE WHEN coalesce(before.forms, '') <> coalesce(after.forms, '') THEN ['the forms of support'] ELSE [] END + CASE WHEN coalesce(before.disputed, '') <> coalesce(after.disputed, '') THEN ['whether it is disputed'] ELSE [] END + CASE WHEN coalesce(before.independentSourceCount, '') <> coalesce(after.independentSourceCount, '') THEN ['the number of independent sources'] ELSE [] END + CASE WHEN coalesce(before.claimCount, '') <> coalesce(after.claimCount, '') THEN ['the number of claims'] ELSE [] END}])}]) AS answer
