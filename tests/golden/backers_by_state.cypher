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
  MATCH (actor0)((upper9)-[link10:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower11) WHERE link10.standing = 'ASSERTED' AND ((type(link10) = 'COMMANDS' AND startNode(link10) = upper9) OR (type(link10) <> 'COMMANDS' AND endNode(link10) = upper9)) AND NOT lower11:State){0,3}(led12:Actor) WHERE size(link10) = 0 OR led12 <> actor0
  WITH led12, [step IN link10 | {relation: step, facts: step}] AS path13 WHERE all(one IN range(0, size(path13) - 2) WHERE all(other IN range(one + 1, size(path13) - 1) WHERE coalesce(path13[one].facts.start_earliest <= path13[other].facts.end_latest, true) AND coalesce(path13[other].facts.start_earliest <= path13[one].facts.end_latest, true))) AND all(link IN path13 WHERE coalesce(link.facts.start_earliest <= $v.p2, true) AND coalesce(link.facts.end_latest >= $v.p1, true))
  WITH led12, path13
  ORDER BY size(path13), [link IN path13 | link.facts.key]
  WITH led12, collect(path13) AS paths
  ORDER BY size(paths[0]), led12.id
  RETURN collect({actor: led12, paths: paths}) AS below14 }
WITH *, COLLECT {
  UNWIND below14 AS entry
  WITH *, entry.actor AS recipient3, entry.paths AS paths15
  CALL (recipient3) {
    MATCH (who8)-[relation5:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
    RETURN who8, relation5
    UNION ALL
    MATCH (who8:Actor)-[relation5:COOPERATES]-(recipient3) WHERE any(form IN relation5.forms + relation5.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
    RETURN who8, relation5 }
  WITH *, relation5 AS whole6
  UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', asserted: 0, forms: whole6.alleged_forms, alleged_forms: []}] ELSE [whole6] END AS facts7
  WITH * WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts7.start_earliest <= $v.p2, true) AND coalesce(facts7.end_latest >= $v.p1, true)) AND (CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p4)
  WITH * WHERE NOT (who8 IN [entry IN below14 | entry.actor] AND any(entry IN below14 WHERE entry.actor = who8 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true)))))
  CALL (paths15, facts7) {
    WITH CASE WHEN facts7.extent_start IS NULL OR facts7.start_earliest < facts7.extent_start THEN facts7.start_latest ELSE facts7.extent_start END AS first, CASE WHEN facts7.extent_end IS NULL OR facts7.end_latest > facts7.extent_end THEN facts7.end_earliest ELSE facts7.extent_end END AS last
    WITH CASE WHEN first > $v.p1 THEN first ELSE $v.p1 END AS since, CASE WHEN last < $v.p2 THEN last ELSE $v.p2 END AS until
    UNWIND paths15 AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts7.end_earliest AND facts7.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p3
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS chain16 }
  CALL (who8, facts7) {
    MATCH (who8)((lower20)-[link19:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(upper18) WHERE link19.standing = 'ASSERTED' AND ((type(link19) = 'COMMANDS' AND startNode(link19) = upper18) OR (type(link19) <> 'COMMANDS' AND endNode(link19) = upper18)) AND NOT lower20:State){0,3}(above21:State)
    WITH above21, [step IN reverse(link19) | {relation: step, facts: step}] AS path WHERE all(one IN range(0, size(path) - 2) WHERE all(other IN range(one + 1, size(path) - 1) WHERE coalesce(path[one].facts.start_earliest <= path[other].facts.end_latest, true) AND coalesce(path[other].facts.start_earliest <= path[one].facts.end_latest, true))) AND all(link IN path WHERE coalesce(link.facts.start_earliest <= $v.p2, true) AND coalesce(link.facts.end_latest >= $v.p1, true))
    WITH above21, path, CASE WHEN facts7.extent_start IS NULL OR facts7.start_earliest < facts7.extent_start THEN facts7.start_latest ELSE facts7.extent_start END AS first, CASE WHEN facts7.extent_end IS NULL OR facts7.end_latest > facts7.extent_end THEN facts7.end_earliest ELSE facts7.extent_end END AS last
    WITH above21, path, CASE WHEN first > $v.p1 THEN first ELSE $v.p1 END AS since, CASE WHEN last < $v.p2 THEN last ELSE $v.p2 END AS until WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true))
    WITH above21, [link IN path | link {.*, level: CASE WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts7.end_earliest AND facts7.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH above21, links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level
    ORDER BY level DESC, size(links), [link IN links | link.facts.key]
    WITH above21, collect({links: links, level: level})[0] AS chain WHERE chain.level >= $v.p3
    RETURN collect({state: above21, chain: chain}) AS states22 }
  UNWIND CASE WHEN size(states22) = 0 THEN [{state: who8, chain: {links: [], level: 2}}] ELSE states22 END AS top
  WITH *, top.state AS backer2, top.chain AS acted17
  WITH backer2, recipient3, facts7, {relation: relation5, facts: facts7, actor: who8, acted: acted17.links, reached: chain16.links, level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END, acted17.level, chain16.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
  ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
  WITH backer2, recipient3, facts7.standing AS standing4, collect(item) AS items1
  WITH backer2, recipient3, standing4, items1, coalesce(toString(items1[0].facts.extent_start), '~') AS key23, backer2.id AS key24, recipient3.id AS key25, standing4 AS key26
  ORDER BY key23 ASC, key24 ASC, key25 ASC, key26 ASC LIMIT $v.p5
  WITH *, COLLECT {
    UNWIND items1 AS item
    UNWIND range(0, size(item.reached) - 1) AS step
    WITH item.reached[step] AS link, step
    WITH link.facts.key AS key, min(step) AS nearest, max(link.level) AS level34, head(collect(link)) AS link
    ORDER BY nearest, key
    WITH link.relation AS relation32, link.facts AS facts33, level34
    RETURN [[type(relation32), head(COLLECT {
      UNWIND [startNode(relation32)] AS actor35
      RETURN [actor35.name] }), head(COLLECT {
      UNWIND [endNode(relation32)] AS actor36
      RETURN [actor36.name] }), CASE WHEN relation32.period IS NOT NULL THEN [relation32.period] END], ['UNDATED', 'POSSIBLE', 'CERTAIN'][level34]] } AS found37
  WITH *, COLLECT {
    UNWIND items1 AS item
    WITH DISTINCT item.actor AS actor38
    ORDER BY actor38.id
    WITH actor38, [item IN items1 WHERE item.actor = actor38] AS theirs39
    WITH *, COLLECT {
      UNWIND theirs39 AS item
      UNWIND range(0, size(item.acted) - 1) AS step
      WITH item.acted[step] AS link, step
      WITH link.facts.key AS key, min(step) AS nearest, max(link.level) AS level42, head(collect(link)) AS link
      ORDER BY nearest, key
      WITH link.relation AS relation40, link.facts AS facts41, level42
      RETURN [[type(relation40), head(COLLECT {
        UNWIND [startNode(relation40)] AS actor43
        RETURN [actor43.name] }), head(COLLECT {
        UNWIND [endNode(relation40)] AS actor44
        RETURN [actor44.name] }), CASE WHEN relation40.period IS NOT NULL THEN [relation40.period] END], ['UNDATED', 'POSSIBLE', 'CERTAIN'][level42]] } AS found45
    RETURN [[actor38.name], found45, reduce(sum = 0, item IN theirs39 | sum + item.facts.asserted + item.facts.alleged)] } AS found46
  RETURN [[key23, key24, key25, key26], ['backing' + ':' + $v.p7 + ':' + actor0.id + ':' + backer2.id + ':' + recipient3.id + ':' + standing4, COLLECT {
    UNWIND reduce(runs29 = [], item IN items1 | CASE WHEN runs29[-1].reach + duration({days: 1}) >= item.facts.extent_start THEN runs29[..-1] + [{reach: CASE WHEN item.facts.extent_end > runs29[-1].reach THEN item.facts.extent_end ELSE runs29[-1].reach END, items: runs29[-1].items + [item]}] ELSE runs29 + [{reach: item.facts.extent_end, items: [item]}] END) AS run30
    WITH run30.items AS items31
    RETURN ['spell' + ':' + $v.p8 + ':' + actor0.id + ':' + backer2.id + ':' + recipient3.id + ':' + standing4 + ':' + split(items31[0].facts.key, ':')[2]] }, [backer2.name], [recipient3.name], found37, ['UNDATED', 'POSSIBLE', 'CERTAIN'][reduce(most = 0, item IN items1 | CASE WHEN item.level > most THEN item.level ELSE most END)], found46]] } AS found47
WITH *, COUNT {
  UNWIND below14 AS entry
  WITH *, entry.actor AS recipient3, entry.paths AS paths15
  CALL (recipient3) {
    MATCH (who8)-[relation5:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
    RETURN who8, relation5
    UNION ALL
    MATCH (who8:Actor)-[relation5:COOPERATES]-(recipient3) WHERE any(form IN relation5.forms + relation5.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
    RETURN who8, relation5 }
  WITH *, relation5 AS whole6
  UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', asserted: 0, forms: whole6.alleged_forms, alleged_forms: []}] ELSE [whole6] END AS facts7
  WITH * WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts7.start_earliest <= $v.p2, true) AND coalesce(facts7.end_latest >= $v.p1, true)) AND (CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p4)
  WITH * WHERE NOT (who8 IN [entry IN below14 | entry.actor] AND any(entry IN below14 WHERE entry.actor = who8 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true)))))
  CALL (paths15, facts7) {
    WITH CASE WHEN facts7.extent_start IS NULL OR facts7.start_earliest < facts7.extent_start THEN facts7.start_latest ELSE facts7.extent_start END AS first, CASE WHEN facts7.extent_end IS NULL OR facts7.end_latest > facts7.extent_end THEN facts7.end_earliest ELSE facts7.extent_end END AS last
    WITH CASE WHEN first > $v.p1 THEN first ELSE $v.p1 END AS since, CASE WHEN last < $v.p2 THEN last ELSE $v.p2 END AS until
    UNWIND paths15 AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts7.end_earliest AND facts7.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p3
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS chain16 }
  CALL (who8, facts7) {
    MATCH (who8)((lower20)-[link19:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(upper18) WHERE link19.standing = 'ASSERTED' AND ((type(link19) = 'COMMANDS' AND startNode(link19) = upper18) OR (type(link19) <> 'COMMANDS' AND endNode(link19) = upper18)) AND NOT lower20:State){0,3}(above21:State)
    WITH above21, [step IN reverse(link19) | {relation: step, facts: step}] AS path WHERE all(one IN range(0, size(path) - 2) WHERE all(other IN range(one + 1, size(path) - 1) WHERE coalesce(path[one].facts.start_earliest <= path[other].facts.end_latest, true) AND coalesce(path[other].facts.start_earliest <= path[one].facts.end_latest, true))) AND all(link IN path WHERE coalesce(link.facts.start_earliest <= $v.p2, true) AND coalesce(link.facts.end_latest >= $v.p1, true))
    WITH above21, path, CASE WHEN facts7.extent_start IS NULL OR facts7.start_earliest < facts7.extent_start THEN facts7.start_latest ELSE facts7.extent_start END AS first, CASE WHEN facts7.extent_end IS NULL OR facts7.end_latest > facts7.extent_end THEN facts7.end_earliest ELSE facts7.extent_end END AS last
    WITH above21, path, CASE WHEN first > $v.p1 THEN first ELSE $v.p1 END AS since, CASE WHEN last < $v.p2 THEN last ELSE $v.p2 END AS until WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true))
    WITH above21, [link IN path | link {.*, level: CASE WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts7.end_earliest AND facts7.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH above21, links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level
    ORDER BY level DESC, size(links), [link IN links | link.facts.key]
    WITH above21, collect({links: links, level: level})[0] AS chain WHERE chain.level >= $v.p3
    RETURN collect({state: above21, chain: chain}) AS states22 }
  UNWIND CASE WHEN size(states22) = 0 THEN [{state: who8, chain: {links: [], level: 2}}] ELSE states22 END AS top
  WITH *, top.state AS backer2, top.chain AS acted17
  WITH backer2, recipient3, facts7, {relation: relation5, facts: facts7, actor: who8, acted: acted17.links, reached: chain16.links, level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END, acted17.level, chain16.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
  ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
  WITH backer2, recipient3, facts7.standing AS standing4, collect(item) AS items1
  RETURN 1 AS one } AS found48
RETURN head([found28 IN [[found47, found48]] | [found28[1], [row27 IN found28[0][0..$v.p6] | row27[1]]]]) AS answer
