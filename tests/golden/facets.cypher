CALL () {
  CALL () {
    MATCH (bearer:Actor {id: $v.p0.id})
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (:ExternalId {value: $v.p0.externalId})<-[:IDENTIFIED_BY]-(bearer:Actor)
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (name:Name {folded: $v.p0.name})<-[:NAMED]-(bearer:Actor)
    RETURN bearer, name.kind AS kind }
  WITH collect(DISTINCT CASE WHEN kind <> 'WEAK_ALIAS' THEN bearer END) AS strong, collect(DISTINCT bearer) AS bearers
  WITH CASE WHEN size(strong) > 0 THEN strong ELSE bearers END AS bearers WHERE size(bearers) = 1
  RETURN bearers[0] AS actor0 }
CALL (actor0) {
  MATCH (actor0)((upper8)-[link9:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower10) WHERE link9.standing = 'ASSERTED' AND ((type(link9) = 'COMMANDS' AND startNode(link9) = upper8) OR (type(link9) <> 'COMMANDS' AND endNode(link9) = upper8)) AND NOT lower10:State){0,3}(led11:Actor) WHERE size(link9) = 0 OR led11 <> actor0
  WITH led11, [step IN link9 | {relation: step, facts: step}] AS path12 WHERE all(one IN range(0, size(path12) - 2) WHERE all(other IN range(one + 1, size(path12) - 1) WHERE coalesce(path12[one].facts.start_earliest <= path12[other].facts.end_latest, true) AND coalesce(path12[other].facts.start_earliest <= path12[one].facts.end_latest, true))) AND all(link IN path12 WHERE coalesce(link.facts.start_earliest <= $v.p2, true) AND coalesce(link.facts.end_latest >= $v.p1, true))
  WITH led11, path12
  ORDER BY size(path12), [link IN path12 | link.facts.key]
  WITH led11, collect(path12) AS paths
  ORDER BY size(paths[0]), led11.id
  RETURN collect({actor: led11, paths: paths}) AS below13 }
WITH *, COLLECT {
  UNWIND below13 AS entry
  WITH *, entry.actor AS recipient3, entry.paths AS paths14
  CALL (recipient3) {
    MATCH (backer2)-[relation5:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
    RETURN backer2, relation5
    UNION ALL
    MATCH (backer2:Actor)-[relation5:COOPERATES]-(recipient3) WHERE any(form IN relation5.forms + relation5.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
    RETURN backer2, relation5 }
  WITH *, relation5 AS whole6
  UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', forms: whole6.alleged_forms, alleged_forms: []}] ELSE [whole6] END AS facts7
  WITH * WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts7.start_earliest <= $v.p2, true) AND coalesce(facts7.end_latest >= $v.p1, true)) AND (CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p4)
  WITH * WHERE NOT (backer2 IN [entry IN below13 | entry.actor] AND any(entry IN below13 WHERE entry.actor = backer2 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true)))))
  CALL (paths14, facts7) {
    WITH CASE WHEN facts7.extent_start IS NULL OR facts7.start_earliest < facts7.extent_start THEN facts7.start_latest ELSE facts7.extent_start END AS first, CASE WHEN facts7.extent_end IS NULL OR facts7.end_latest > facts7.extent_end THEN facts7.end_earliest ELSE facts7.extent_end END AS last
    WITH CASE WHEN first > $v.p1 THEN first ELSE $v.p1 END AS since, CASE WHEN last < $v.p2 THEN last ELSE $v.p2 END AS until
    UNWIND paths14 AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts7.end_earliest AND facts7.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p3
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS chain15 }
  WITH backer2, recipient3, facts7, {relation: relation5, facts: facts7, actor: backer2, acted: [], reached: chain15.links, level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END, chain15.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
  ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
  WITH backer2, recipient3, facts7.standing AS standing4, collect(item) AS items1
  WITH backer2, recipient3, standing4, items1, coalesce(toString(items1[0].facts.extent_start), '~') AS key16, backer2.id AS key17, recipient3.id AS key18, standing4 AS key19
  ORDER BY key16 ASC, key17 ASC, key18 ASC, key19 ASC LIMIT $v.p5
  RETURN [[key16, key17, key18, key19], ['backing' + ':' + $v.p7 + ':' + actor0.id + ':' + backer2.id + ':' + recipient3.id + ':' + standing4]] } AS found22
WITH *, COLLECT {
  UNWIND below13 AS entry
  WITH *, entry.actor AS recipient3, entry.paths AS paths14
  CALL (recipient3) {
    MATCH (backer2)-[relation5:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
    RETURN backer2, relation5
    UNION ALL
    MATCH (backer2:Actor)-[relation5:COOPERATES]-(recipient3) WHERE any(form IN relation5.forms + relation5.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
    RETURN backer2, relation5 }
  WITH *, relation5 AS whole6
  UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', forms: whole6.alleged_forms, alleged_forms: []}] ELSE [whole6] END AS facts7
  WITH * WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts7.start_earliest <= $v.p2, true) AND coalesce(facts7.end_latest >= $v.p1, true)) AND (CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p4)
  WITH * WHERE NOT (backer2 IN [entry IN below13 | entry.actor] AND any(entry IN below13 WHERE entry.actor = backer2 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true)))))
  CALL (paths14, facts7) {
    WITH CASE WHEN facts7.extent_start IS NULL OR facts7.start_earliest < facts7.extent_start THEN facts7.start_latest ELSE facts7.extent_start END AS first, CASE WHEN facts7.extent_end IS NULL OR facts7.end_latest > facts7.extent_end THEN facts7.end_earliest ELSE facts7.extent_end END AS last
    WITH CASE WHEN first > $v.p1 THEN first ELSE $v.p1 END AS since, CASE WHEN last < $v.p2 THEN last ELSE $v.p2 END AS until
    UNWIND paths14 AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts7.end_earliest AND facts7.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p3
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS chain15 }
  WITH backer2, recipient3, facts7, {relation: relation5, facts: facts7, actor: backer2, acted: [], reached: chain15.links, level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END, chain15.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
  ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
  WITH backer2, recipient3, facts7.standing AS standing4, collect(item) AS items1
  WITH ['UNDATED', 'POSSIBLE', 'CERTAIN'][reduce(most = 0, item IN items1 | CASE WHEN item.level > most THEN item.level ELSE most END)] AS certainty, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items1 WHERE form IN item.facts.forms)] AS values
  UNWIND CASE WHEN size(values) = 0 THEN [null] ELSE values END AS value
  WITH value, count(*) AS count, {certain: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'CERTAIN' THEN 1 ELSE 0 END) END, possible: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'POSSIBLE' THEN 1 ELSE 0 END) END, undated: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'UNDATED' THEN 1 ELSE 0 END) END} AS counts
  ORDER BY count DESC, value LIMIT $v.p8
  WITH counts {.*, count: count, value: value} AS facet23
  RETURN [facet23.value, facet23.count, facet23.certain, facet23.possible, facet23.undated] } AS found24
WITH *, COLLECT {
  UNWIND below13 AS entry
  WITH *, entry.actor AS recipient3, entry.paths AS paths14
  CALL (recipient3) {
    MATCH (backer2)-[relation5:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
    RETURN backer2, relation5
    UNION ALL
    MATCH (backer2:Actor)-[relation5:COOPERATES]-(recipient3) WHERE any(form IN relation5.forms + relation5.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
    RETURN backer2, relation5 }
  WITH *, relation5 AS whole6
  UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', forms: whole6.alleged_forms, alleged_forms: []}] ELSE [whole6] END AS facts7
  WITH * WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts7.start_earliest <= $v.p2, true) AND coalesce(facts7.end_latest >= $v.p1, true)) AND (CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p4)
  WITH * WHERE NOT (backer2 IN [entry IN below13 | entry.actor] AND any(entry IN below13 WHERE entry.actor = backer2 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true)))))
  CALL (paths14, facts7) {
    WITH CASE WHEN facts7.extent_start IS NULL OR facts7.start_earliest < facts7.extent_start THEN facts7.start_latest ELSE facts7.extent_start END AS first, CASE WHEN facts7.extent_end IS NULL OR facts7.end_latest > facts7.extent_end THEN facts7.end_earliest ELSE facts7.extent_end END AS last
    WITH CASE WHEN first > $v.p1 THEN first ELSE $v.p1 END AS since, CASE WHEN last < $v.p2 THEN last ELSE $v.p2 END AS until
    UNWIND paths14 AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts7.end_earliest AND facts7.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p3
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS chain15 }
  WITH backer2, recipient3, facts7, {relation: relation5, facts: facts7, actor: backer2, acted: [], reached: chain15.links, level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END, chain15.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
  ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
  WITH backer2, recipient3, facts7.standing AS standing4, collect(item) AS items1
  WITH ['UNDATED', 'POSSIBLE', 'CERTAIN'][reduce(most = 0, item IN items1 | CASE WHEN item.level > most THEN item.level ELSE most END)] AS certainty, COLLECT {
    UNWIND [item IN items1 | item.facts.key] AS key
    MATCH (claim:Claim {relation: key})-[:FROM]->(source:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE (claim.retracted_at IS NULL) AND (claim.stance IN CASE items1[0].facts.standing WHEN 'ASSERTED' THEN ['ASSERTED', 'ALLEGED'] ELSE ['ALLEGED'] END)
    RETURN DISTINCT publisher.id AS value } AS values
  UNWIND CASE WHEN size(values) = 0 THEN [null] ELSE values END AS value
  WITH value, count(*) AS count, {certain: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'CERTAIN' THEN 1 ELSE 0 END) END, possible: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'POSSIBLE' THEN 1 ELSE 0 END) END, undated: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'UNDATED' THEN 1 ELSE 0 END) END} AS counts
  ORDER BY count DESC, value LIMIT $v.p9
  WITH counts {.*, count: count, value: value} AS facet25
  RETURN [facet25.value, facet25.count, head(COLLECT {
    MATCH (publisher26:Publisher {id: facet25.value})
    RETURN [publisher26.name] })] } AS found27
WITH *, COUNT {
  UNWIND below13 AS entry
  WITH *, entry.actor AS recipient3, entry.paths AS paths14
  CALL (recipient3) {
    MATCH (backer2)-[relation5:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
    RETURN backer2, relation5
    UNION ALL
    MATCH (backer2:Actor)-[relation5:COOPERATES]-(recipient3) WHERE any(form IN relation5.forms + relation5.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
    RETURN backer2, relation5 }
  WITH *, relation5 AS whole6
  UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', forms: whole6.alleged_forms, alleged_forms: []}] ELSE [whole6] END AS facts7
  WITH * WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts7.start_earliest <= $v.p2, true) AND coalesce(facts7.end_latest >= $v.p1, true)) AND (CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p4)
  WITH * WHERE NOT (backer2 IN [entry IN below13 | entry.actor] AND any(entry IN below13 WHERE entry.actor = backer2 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true)))))
  CALL (paths14, facts7) {
    WITH CASE WHEN facts7.extent_start IS NULL OR facts7.start_earliest < facts7.extent_start THEN facts7.start_latest ELSE facts7.extent_start END AS first, CASE WHEN facts7.extent_end IS NULL OR facts7.end_latest > facts7.extent_end THEN facts7.end_earliest ELSE facts7.extent_end END AS last
    WITH CASE WHEN first > $v.p1 THEN first ELSE $v.p1 END AS since, CASE WHEN last < $v.p2 THEN last ELSE $v.p2 END AS until
    UNWIND paths14 AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts7.end_earliest AND facts7.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p3
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS chain15 }
  WITH backer2, recipient3, facts7, {relation: relation5, facts: facts7, actor: backer2, acted: [], reached: chain15.links, level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END, chain15.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
  ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
  WITH backer2, recipient3, facts7.standing AS standing4, collect(item) AS items1
  RETURN 1 AS one } AS found28
WITH *, COUNT {
  UNWIND below13 AS entry
  WITH *, entry.actor AS recipient3, entry.paths AS paths14
  CALL (recipient3) {
    MATCH (backer2)-[relation5:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
    RETURN backer2, relation5
    UNION ALL
    MATCH (backer2:Actor)-[relation5:COOPERATES]-(recipient3) WHERE any(form IN relation5.forms + relation5.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
    RETURN backer2, relation5 }
  WITH *, relation5 AS whole6
  UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', forms: whole6.alleged_forms, alleged_forms: []}] ELSE [whole6] END AS facts7
  WITH * WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts7.start_earliest <= $v.p2, true) AND coalesce(facts7.end_latest >= $v.p1, true)) AND (CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p4)
  WITH * WHERE NOT (backer2 IN [entry IN below13 | entry.actor] AND any(entry IN below13 WHERE entry.actor = backer2 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true)))))
  CALL (paths14, facts7) {
    WITH CASE WHEN facts7.extent_start IS NULL OR facts7.start_earliest < facts7.extent_start THEN facts7.start_latest ELSE facts7.extent_start END AS first, CASE WHEN facts7.extent_end IS NULL OR facts7.end_latest > facts7.extent_end THEN facts7.end_earliest ELSE facts7.extent_end END AS last
    WITH CASE WHEN first > $v.p1 THEN first ELSE $v.p1 END AS since, CASE WHEN last < $v.p2 THEN last ELSE $v.p2 END AS until
    UNWIND paths14 AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts7.end_earliest AND facts7.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p3
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS chain15 }
  WITH backer2, recipient3, facts7, {relation: relation5, facts: facts7, actor: backer2, acted: [], reached: chain15.links, level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END, chain15.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
  ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
  WITH backer2, recipient3, facts7.standing AS standing4, collect(item) AS items1
  WITH [backer2.id, recipient3.id, standing4] AS identity, [item IN items1 | {facts: item.facts, links: item.reached}] AS parts
  UNWIND parts AS part
  UNWIND range(CASE WHEN part.facts.start_earliest.year > $v.p10 THEN part.facts.start_earliest.year ELSE $v.p10 END, CASE WHEN part.facts.end_latest.year < $v.p11 THEN part.facts.end_latest.year ELSE $v.p11 END) AS year
  WITH identity, part, year WHERE coalesce(part.facts.start_earliest <= date({year: year, month: 12, day: 31}), true) AND coalesce(part.facts.end_latest >= date({year: year, month: 1, day: 1}), true) AND all(link IN part.links WHERE coalesce(link.facts.start_earliest <= date({year: year, month: 12, day: 31}), true) AND coalesce(link.facts.end_latest >= date({year: year, month: 1, day: 1}), true))
  RETURN DISTINCT identity } AS found29
WITH *, COLLECT {
  UNWIND below13 AS entry
  WITH *, entry.actor AS recipient3, entry.paths AS paths14
  CALL (recipient3) {
    MATCH (backer2)-[relation5:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
    RETURN backer2, relation5
    UNION ALL
    MATCH (backer2:Actor)-[relation5:COOPERATES]-(recipient3) WHERE any(form IN relation5.forms + relation5.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
    RETURN backer2, relation5 }
  WITH *, relation5 AS whole6
  UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', forms: whole6.alleged_forms, alleged_forms: []}] ELSE [whole6] END AS facts7
  WITH * WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts7.start_earliest <= $v.p2, true) AND coalesce(facts7.end_latest >= $v.p1, true)) AND (CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p4)
  WITH * WHERE NOT (backer2 IN [entry IN below13 | entry.actor] AND any(entry IN below13 WHERE entry.actor = backer2 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true)))))
  CALL (paths14, facts7) {
    WITH CASE WHEN facts7.extent_start IS NULL OR facts7.start_earliest < facts7.extent_start THEN facts7.start_latest ELSE facts7.extent_start END AS first, CASE WHEN facts7.extent_end IS NULL OR facts7.end_latest > facts7.extent_end THEN facts7.end_earliest ELSE facts7.extent_end END AS last
    WITH CASE WHEN first > $v.p1 THEN first ELSE $v.p1 END AS since, CASE WHEN last < $v.p2 THEN last ELSE $v.p2 END AS until
    UNWIND paths14 AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts7.end_earliest AND facts7.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p3
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS chain15 }
  WITH backer2, recipient3, facts7, {relation: relation5, facts: facts7, actor: backer2, acted: [], reached: chain15.links, level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END, chain15.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
  ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
  WITH backer2, recipient3, facts7.standing AS standing4, collect(item) AS items1
  WITH [backer2.id, recipient3.id, standing4] AS identity, [item IN items1 | {facts: item.facts, links: item.reached}] AS parts
  UNWIND parts AS part
  UNWIND range(CASE WHEN part.facts.start_earliest.year > $v.p10 THEN part.facts.start_earliest.year ELSE $v.p10 END, CASE WHEN part.facts.end_latest.year < $v.p11 THEN part.facts.end_latest.year ELSE $v.p11 END) AS year
  WITH identity, part, year WHERE coalesce(part.facts.start_earliest <= date({year: year, month: 12, day: 31}), true) AND coalesce(part.facts.end_latest >= date({year: year, month: 1, day: 1}), true) AND all(link IN part.links WHERE coalesce(link.facts.start_earliest <= date({year: year, month: 12, day: 31}), true) AND coalesce(link.facts.end_latest >= date({year: year, month: 1, day: 1}), true))
  WITH identity, year, max(reduce(least = CASE WHEN (coalesce(part.facts.start_latest <= date({year: year, month: 12, day: 31}) AND part.facts.end_earliest >= date({year: year, month: 1, day: 1}), false) AND (part.facts.anchor_starts IS NULL OR any(i IN range(0, size(part.facts.anchor_starts) - 1) WHERE date(part.facts.anchor_starts[i]) <= date({year: year, month: 12, day: 31}) AND date(part.facts.anchor_ends[i]) >= date({year: year, month: 1, day: 1})))) THEN 2 WHEN coalesce(part.facts.dated, part.facts.period IS NOT NULL) THEN 1 ELSE 0 END, one IN [link IN part.links | CASE WHEN (coalesce(link.facts.start_latest <= date({year: year, month: 12, day: 31}) AND link.facts.end_earliest >= date({year: year, month: 1, day: 1}), false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= date({year: year, month: 12, day: 31}) AND date(link.facts.anchor_ends[i]) >= date({year: year, month: 1, day: 1})))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END] | CASE WHEN one < least THEN one ELSE least END)) AS level
  WITH year, {undated: sum(CASE WHEN level = 0 THEN 1 ELSE 0 END), possible: sum(CASE WHEN level = 1 THEN 1 ELSE 0 END), certain: sum(CASE WHEN level = 2 THEN 1 ELSE 0 END)} AS counts
  ORDER BY year
  WITH counts {.*, year: year} AS bucket30
  RETURN [bucket30.year, bucket30.certain, bucket30.possible, bucket30.undated] } AS found31
RETURN head([found21 IN [[found22, found24, found27, [found28 - found29, found31]]] | [[row20 IN found21[0][0..$v.p6] | row20[1]], found21[1], found21[2], found21[3]]]) AS answer

;
WITH *, COLLECT {
  MATCH (:Actor)-[relation0:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(:Actor)
  CALL (relation0) {
    WITH relation0, COLLECT {
      MATCH (claim2:Claim {relation: relation0.key})-[:FROM]->(source3:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim2.retracted_at IS NULL AND source3.published_latest <= $v.p0
      RETURN {stance: claim2.stance, start_earliest: claim2.start_earliest, start_latest: claim2.start_latest, end_earliest: claim2.end_earliest, end_latest: claim2.end_latest} } AS claims WHERE size(claims) > 0
    WITH *, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted
    WITH *, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
    WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
    WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
    WITH *, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS lastSeen
    RETURN relation0 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)]} AS facts1 }
  WITH * WHERE (type(relation0) IN $v.p1)
  WITH relation0, facts1
  WITH null AS certainty, [type(relation0)] AS values
  UNWIND CASE WHEN size(values) = 0 THEN [null] ELSE values END AS value
  WITH value, count(*) AS count, {certain: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'CERTAIN' THEN 1 ELSE 0 END) END, possible: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'POSSIBLE' THEN 1 ELSE 0 END) END, undated: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'UNDATED' THEN 1 ELSE 0 END) END} AS counts
  ORDER BY count DESC, value LIMIT $v.p2
  WITH counts {.*, count: count, value: value} AS facet4
  RETURN [facet4.value, facet4.count, facet4.certain] } AS found5
WITH *, COLLECT {
  MATCH (:Actor)-[relation0:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(:Actor)
  CALL (relation0) {
    WITH relation0, COLLECT {
      MATCH (claim2:Claim {relation: relation0.key})-[:FROM]->(source3:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim2.retracted_at IS NULL AND source3.published_latest <= $v.p0
      RETURN {stance: claim2.stance, start_earliest: claim2.start_earliest, start_latest: claim2.start_latest, end_earliest: claim2.end_earliest, end_latest: claim2.end_latest} } AS claims WHERE size(claims) > 0
    WITH *, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted
    WITH *, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
    WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
    WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
    WITH *, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS lastSeen
    RETURN relation0 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)]} AS facts1 }
  WITH * WHERE (type(relation0) IN $v.p1)
  WITH relation0, facts1
  WITH null AS certainty, COLLECT {
    UNWIND [facts1.key] AS key
    MATCH (claim:Claim {relation: key})-[:FROM]->(source:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE (claim.retracted_at IS NULL) AND (source.published_latest <= $v.p0)
    RETURN DISTINCT publisher.country AS value } AS values
  UNWIND CASE WHEN size(values) = 0 THEN [null] ELSE values END AS value
  WITH value, count(*) AS count, {certain: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'CERTAIN' THEN 1 ELSE 0 END) END, possible: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'POSSIBLE' THEN 1 ELSE 0 END) END, undated: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'UNDATED' THEN 1 ELSE 0 END) END} AS counts
  ORDER BY count DESC, value LIMIT $v.p3
  WITH counts {.*, count: count, value: value} AS facet6
  RETURN [facet6.value, facet6.count] } AS found7
WITH *, COLLECT {
  MATCH (:Actor)-[relation0:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(:Actor)
  CALL (relation0) {
    WITH relation0, COLLECT {
      MATCH (claim2:Claim {relation: relation0.key})-[:FROM]->(source3:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim2.retracted_at IS NULL AND source3.published_latest <= $v.p0
      RETURN {stance: claim2.stance, start_earliest: claim2.start_earliest, start_latest: claim2.start_latest, end_earliest: claim2.end_earliest, end_latest: claim2.end_latest} } AS claims WHERE size(claims) > 0
    WITH *, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted
    WITH *, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
    WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
    WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
    WITH *, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS lastSeen
    RETURN relation0 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)]} AS facts1 }
  WITH * WHERE (type(relation0) IN $v.p1)
  WITH relation0, facts1
  WITH facts1.key AS identity, [{facts: facts1, links: []}] AS parts
  UNWIND parts AS part
  UNWIND range(CASE WHEN part.facts.start_earliest.year > $v.p4 THEN part.facts.start_earliest.year ELSE $v.p4 END, CASE WHEN part.facts.end_latest.year < $v.p5 THEN part.facts.end_latest.year ELSE $v.p5 END) AS year
  WITH identity, part, year WHERE coalesce(part.facts.start_earliest <= date({year: year, month: 12, day: 31}), true) AND coalesce(part.facts.end_latest >= date({year: year, month: 1, day: 1}), true) AND all(link IN part.links WHERE coalesce(link.facts.start_earliest <= date({year: year, month: 12, day: 31}), true) AND coalesce(link.facts.end_latest >= date({year: year, month: 1, day: 1}), true))
  WITH identity, year, max(reduce(least = CASE WHEN (coalesce(part.facts.start_latest <= date({year: year, month: 12, day: 31}) AND part.facts.end_earliest >= date({year: year, month: 1, day: 1}), false) AND (part.facts.anchor_starts IS NULL OR any(i IN range(0, size(part.facts.anchor_starts) - 1) WHERE date(part.facts.anchor_starts[i]) <= date({year: year, month: 12, day: 31}) AND date(part.facts.anchor_ends[i]) >= date({year: year, month: 1, day: 1})))) THEN 2 WHEN coalesce(part.facts.dated, part.facts.period IS NOT NULL) THEN 1 ELSE 0 END, one IN [link IN part.links | CASE WHEN (coalesce(link.facts.start_latest <= date({year: year, month: 12, day: 31}) AND link.facts.end_earliest >= date({year: year, month: 1, day: 1}), false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= date({year: year, month: 12, day: 31}) AND date(link.facts.anchor_ends[i]) >= date({year: year, month: 1, day: 1})))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END] | CASE WHEN one < least THEN one ELSE least END)) AS level
  WITH year, {undated: sum(CASE WHEN level = 0 THEN 1 ELSE 0 END), possible: sum(CASE WHEN level = 1 THEN 1 ELSE 0 END), certain: sum(CASE WHEN level = 2 THEN 1 ELSE 0 END)} AS counts
  ORDER BY year
  WITH counts {.*, year: year} AS bucket8
  RETURN [bucket8.year, bucket8.certain] } AS found9
RETURN [found5, found7, [found9]] AS answer

;
WITH *, COLLECT {
  MATCH (claim0:Claim) WHERE (claim0.retracted_at IS NULL) AND (coalesce(claim0.start_earliest <= $v.p1, true) AND coalesce(claim0.end_latest >= $v.p0, true)) AND (CASE WHEN (coalesce(claim0.start_latest <= $v.p1 AND claim0.end_earliest >= $v.p0, false) AND (claim0.anchor_starts IS NULL OR any(i IN range(0, size(claim0.anchor_starts) - 1) WHERE date(claim0.anchor_starts[i]) <= $v.p1 AND date(claim0.anchor_ends[i]) >= $v.p0))) THEN 2 WHEN coalesce(claim0.dated, claim0.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p2)
  WITH ['UNDATED', 'POSSIBLE', 'CERTAIN'][CASE WHEN (coalesce(claim0.start_latest <= $v.p1 AND claim0.end_earliest >= $v.p0, false) AND (claim0.anchor_starts IS NULL OR any(i IN range(0, size(claim0.anchor_starts) - 1) WHERE date(claim0.anchor_starts[i]) <= $v.p1 AND date(claim0.anchor_ends[i]) >= $v.p0))) THEN 2 WHEN coalesce(claim0.dated, claim0.period IS NOT NULL) THEN 1 ELSE 0 END] AS certainty, [claim0.stance] AS values
  UNWIND CASE WHEN size(values) = 0 THEN [null] ELSE values END AS value
  WITH value, count(*) AS count, {certain: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'CERTAIN' THEN 1 ELSE 0 END) END, possible: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'POSSIBLE' THEN 1 ELSE 0 END) END, undated: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'UNDATED' THEN 1 ELSE 0 END) END} AS counts
  ORDER BY count DESC, value LIMIT $v.p3
  WITH counts {.*, count: count, value: value} AS facet2
  RETURN [facet2.value, facet2.count, facet2.possible] } AS found3
WITH *, COLLECT {
  MATCH (claim0:Claim) WHERE (claim0.retracted_at IS NULL) AND (coalesce(claim0.start_earliest <= $v.p1, true) AND coalesce(claim0.end_latest >= $v.p0, true)) AND (CASE WHEN (coalesce(claim0.start_latest <= $v.p1 AND claim0.end_earliest >= $v.p0, false) AND (claim0.anchor_starts IS NULL OR any(i IN range(0, size(claim0.anchor_starts) - 1) WHERE date(claim0.anchor_starts[i]) <= $v.p1 AND date(claim0.anchor_ends[i]) >= $v.p0))) THEN 2 WHEN coalesce(claim0.dated, claim0.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p2)
  WITH ['UNDATED', 'POSSIBLE', 'CERTAIN'][CASE WHEN (coalesce(claim0.start_latest <= $v.p1 AND claim0.end_earliest >= $v.p0, false) AND (claim0.anchor_starts IS NULL OR any(i IN range(0, size(claim0.anchor_starts) - 1) WHERE date(claim0.anchor_starts[i]) <= $v.p1 AND date(claim0.anchor_ends[i]) >= $v.p0))) THEN 2 WHEN coalesce(claim0.dated, claim0.period IS NOT NULL) THEN 1 ELSE 0 END] AS certainty, COLLECT {
    MATCH (claim0)-[:FROM]->(source:Source)
    RETURN source.lang } AS values
  UNWIND CASE WHEN size(values) = 0 THEN [null] ELSE values END AS value
  WITH value, count(*) AS count, {certain: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'CERTAIN' THEN 1 ELSE 0 END) END, possible: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'POSSIBLE' THEN 1 ELSE 0 END) END, undated: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN 'UNDATED' THEN 1 ELSE 0 END) END} AS counts
  ORDER BY count DESC, value LIMIT $v.p4
  WITH counts {.*, count: count, value: value} AS facet4
  RETURN [facet4.value, facet4.count] } AS found5
WITH *, COLLECT {
  MATCH (claim0:Claim) WHERE (claim0.retracted_at IS NULL) AND (coalesce(claim0.start_earliest <= $v.p1, true) AND coalesce(claim0.end_latest >= $v.p0, true)) AND (CASE WHEN (coalesce(claim0.start_latest <= $v.p1 AND claim0.end_earliest >= $v.p0, false) AND (claim0.anchor_starts IS NULL OR any(i IN range(0, size(claim0.anchor_starts) - 1) WHERE date(claim0.anchor_starts[i]) <= $v.p1 AND date(claim0.anchor_ends[i]) >= $v.p0))) THEN 2 WHEN coalesce(claim0.dated, claim0.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p2)
  WITH claim0.id AS identity, [{facts: claim0, links: []}] AS parts
  UNWIND parts AS part
  UNWIND range(CASE WHEN part.facts.start_earliest.year > $v.p5 THEN part.facts.start_earliest.year ELSE $v.p5 END, CASE WHEN part.facts.end_latest.year < $v.p6 THEN part.facts.end_latest.year ELSE $v.p6 END) AS year
  WITH identity, part, year WHERE coalesce(part.facts.start_earliest <= date({year: year, month: 12, day: 31}), true) AND coalesce(part.facts.end_latest >= date({year: year, month: 1, day: 1}), true) AND all(link IN part.links WHERE coalesce(link.facts.start_earliest <= date({year: year, month: 12, day: 31}), true) AND coalesce(link.facts.end_latest >= date({year: year, month: 1, day: 1}), true))
  WITH identity, year, max(reduce(least = CASE WHEN (coalesce(part.facts.start_latest <= date({year: year, month: 12, day: 31}) AND part.facts.end_earliest >= date({year: year, month: 1, day: 1}), false) AND (part.facts.anchor_starts IS NULL OR any(i IN range(0, size(part.facts.anchor_starts) - 1) WHERE date(part.facts.anchor_starts[i]) <= date({year: year, month: 12, day: 31}) AND date(part.facts.anchor_ends[i]) >= date({year: year, month: 1, day: 1})))) THEN 2 WHEN coalesce(part.facts.dated, part.facts.period IS NOT NULL) THEN 1 ELSE 0 END, one IN [link IN part.links | CASE WHEN (coalesce(link.facts.start_latest <= date({year: year, month: 12, day: 31}) AND link.facts.end_earliest >= date({year: year, month: 1, day: 1}), false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= date({year: year, month: 12, day: 31}) AND date(link.facts.anchor_ends[i]) >= date({year: year, month: 1, day: 1})))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END] | CASE WHEN one < least THEN one ELSE least END)) AS level
  WITH year, {undated: sum(CASE WHEN level = 0 THEN 1 ELSE 0 END), possible: sum(CASE WHEN level = 1 THEN 1 ELSE 0 END), certain: sum(CASE WHEN level = 2 THEN 1 ELSE 0 END)} AS counts
  ORDER BY year
  WITH counts {.*, year: year} AS bucket6
  RETURN [bucket6.year, bucket6.possible] } AS found7
RETURN [COUNT {
  MATCH (claim0:Claim) WHERE (claim0.retracted_at IS NULL) AND (coalesce(claim0.start_earliest <= $v.p1, true) AND coalesce(claim0.end_latest >= $v.p0, true)) AND (CASE WHEN (coalesce(claim0.start_latest <= $v.p1 AND claim0.end_earliest >= $v.p0, false) AND (claim0.anchor_starts IS NULL OR any(i IN range(0, size(claim0.anchor_starts) - 1) WHERE date(claim0.anchor_starts[i]) <= $v.p1 AND date(claim0.anchor_ends[i]) >= $v.p0))) THEN 2 WHEN coalesce(claim0.dated, claim0.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p2)
  RETURN 1 AS one }, found3, found5, [found7]] AS answer
