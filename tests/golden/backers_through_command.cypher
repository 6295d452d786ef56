CALL () {
MATCH (:Name {folded: $v.p0})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor0 }
WITH *, COLLECT {
MATCH (actor0)((upper9)-[link10:COMMANDS|PART_OF|MEMBER_OF]-(lower11) WHERE link10.standing = 'ASSERTED' AND ((type(link10) = 'COMMANDS' AND startNode(link10) = upper9) OR (type(link10) <> 'COMMANDS' AND endNode(link10) = upper9))){0,3}(recipient3:Actor) WHERE size(link10) = 0 OR recipient3 <> actor0
WITH recipient3, [step IN link10 | {relation: step, facts: step}] AS way12 WHERE all(one IN range(0, size(way12) - 2) WHERE all(other IN range(one + 1, size(way12) - 1) WHERE coalesce(way12[one].facts.start_earliest <= way12[other].facts.end_latest, true) AND coalesce(way12[other].facts.start_earliest <= way12[one].facts.end_latest, true))) AND all(step IN way12 WHERE coalesce(step.facts.start_earliest <= $v.p2, true) AND coalesce(step.facts.end_latest >= $v.p1, true))
WITH recipient3, way12
ORDER BY size(way12), [step IN way12 | step.facts.key]
WITH recipient3, collect(way12) AS ways13
CALL (recipient3) {
MATCH (backer2)-[relation5:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
RETURN backer2, relation5
UNION ALL
MATCH (backer2:Actor)-[relation5:COOPERATES]-(recipient3) WHERE any(form IN relation5.forms + relation5.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer2, relation5 }
WITH *, relation5 AS whole6
UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole6.alleged_forms, alleged_forms: [], kinds: whole6.alleged_kinds, origins: whole6.alleged_origins}] ELSE [whole6] END AS facts7
WITH *, coalesce(head([way IN ways13 WHERE all(step IN way WHERE coalesce(step.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= step.facts.end_latest, true)) AND all(step IN way WHERE coalesce(step.facts.start_latest <= $v.p2 AND step.facts.end_earliest >= $v.p1, false))]), head([way IN ways13 WHERE all(step IN way WHERE coalesce(step.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= step.facts.end_latest, true))])) AS reached8 WHERE (reached8 IS NOT NULL) AND (backer2 <> actor0) AND (all(step IN reached8 WHERE coalesce(step.facts.start_latest <= $v.p2 AND step.facts.end_earliest >= $v.p1, false))) AND (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts7.start_earliest <= $v.p2, true) AND coalesce(facts7.end_latest >= $v.p1, true)) AND (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false))
WITH backer2, recipient3, relation5, facts7, reached8
ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
WITH backer2, recipient3, facts7.standing AS standing4, collect({relation: relation5, facts: facts7, reached: reached8, certain: coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND all(step IN reached8 WHERE coalesce(step.facts.start_latest <= $v.p2 AND step.facts.end_earliest >= $v.p1, false))}) AS items1
WITH backer2, recipient3, standing4, items1, coalesce(toString(items1[0].facts.extent_start), '~') AS key14, backer2.id AS key15, recipient3.id AS key16, standing4 AS key17
WITH backer2, recipient3, standing4, items1, key14, key15, key16, key17
ORDER BY key14 ASC, key15 ASC, key16 ASC, key17 ASC LIMIT $v.p3
WITH *, COLLECT {
UNWIND items1 AS item
UNWIND range(0, size(item.reached) - 1) AS step
WITH item.reached[step] AS link, step
WITH link.facts.key AS key, min(step) AS nearest, head(collect(link)) AS link
ORDER BY nearest, key
WITH link.relation AS relation23, link.facts AS facts24
RETURN [[type(relation23), head(COLLECT {
UNWIND [startNode(relation23)] AS actor25
RETURN [actor25.caption] }), head(COLLECT {
UNWIND [endNode(relation23)] AS actor26
RETURN [actor26.caption] }), CASE WHEN relation23.period IS NOT NULL THEN [relation23.period] END]] } AS found27
RETURN [[key14, key15, key16, key17], ['backing' + ':' + $v.p5 + ':' + actor0.id + ':' + backer2.id + ':' + recipient3.id + ':' + standing4, COLLECT {
UNWIND reduce(runs20 = [], item IN items1 | CASE WHEN runs20[-1].reach + duration({days: 1}) >= item.facts.extent_start THEN runs20[..-1] + [{reach: CASE WHEN item.facts.extent_end > runs20[-1].reach THEN item.facts.extent_end ELSE runs20[-1].reach END, items: runs20[-1].items + [item]}] ELSE runs20 + [{reach: item.facts.extent_end, items: [item]}] END) AS run21
WITH run21.items AS items22
RETURN ['spell' + ':' + $v.p6 + ':' + actor0.id + ':' + backer2.id + ':' + recipient3.id + ':' + standing4 + ':' + split(items22[0].facts.key, ':')[2]] }, [backer2.caption], [recipient3.caption], found27, CASE WHEN any(item IN items1 WHERE item.certain) THEN 'CERTAIN' ELSE 'POSSIBLE' END]] } AS found28
WITH *, COUNT {
MATCH (actor0)((upper9)-[link10:COMMANDS|PART_OF|MEMBER_OF]-(lower11) WHERE link10.standing = 'ASSERTED' AND ((type(link10) = 'COMMANDS' AND startNode(link10) = upper9) OR (type(link10) <> 'COMMANDS' AND endNode(link10) = upper9))){0,3}(recipient3:Actor) WHERE size(link10) = 0 OR recipient3 <> actor0
WITH recipient3, [step IN link10 | {relation: step, facts: step}] AS way12 WHERE all(one IN range(0, size(way12) - 2) WHERE all(other IN range(one + 1, size(way12) - 1) WHERE coalesce(way12[one].facts.start_earliest <= way12[other].facts.end_latest, true) AND coalesce(way12[other].facts.start_earliest <= way12[one].facts.end_latest, true))) AND all(step IN way12 WHERE coalesce(step.facts.start_earliest <= $v.p2, true) AND coalesce(step.facts.end_latest >= $v.p1, true))
WITH recipient3, way12
ORDER BY size(way12), [step IN way12 | step.facts.key]
WITH recipient3, collect(way12) AS ways13
CALL (recipient3) {
MATCH (backer2)-[relation5:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
RETURN backer2, relation5
UNION ALL
MATCH (backer2:Actor)-[relation5:COOPERATES]-(recipient3) WHERE any(form IN relation5.forms + relation5.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer2, relation5 }
WITH *, relation5 AS whole6
UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole6.alleged_forms, alleged_forms: [], kinds: whole6.alleged_kinds, origins: whole6.alleged_origins}] ELSE [whole6] END AS facts7
WITH *, coalesce(head([way IN ways13 WHERE all(step IN way WHERE coalesce(step.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= step.facts.end_latest, true)) AND all(step IN way WHERE coalesce(step.facts.start_latest <= $v.p2 AND step.facts.end_earliest >= $v.p1, false))]), head([way IN ways13 WHERE all(step IN way WHERE coalesce(step.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= step.facts.end_latest, true))])) AS reached8 WHERE (reached8 IS NOT NULL) AND (backer2 <> actor0) AND (all(step IN reached8 WHERE coalesce(step.facts.start_latest <= $v.p2 AND step.facts.end_earliest >= $v.p1, false))) AND (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts7.start_earliest <= $v.p2, true) AND coalesce(facts7.end_latest >= $v.p1, true)) AND (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false))
WITH backer2, recipient3, relation5, facts7, reached8
ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
WITH backer2, recipient3, facts7.standing AS standing4, collect({relation: relation5, facts: facts7, reached: reached8, certain: coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND all(step IN reached8 WHERE coalesce(step.facts.start_latest <= $v.p2 AND step.facts.end_earliest >= $v.p1, false))}) AS items1
RETURN 1 AS one } AS found29
RETURN head([found19 IN [[found28, found29]] | [found19[1], [row18 IN found19[0][0..$v.p4] | row18[1]]]]) AS answer
