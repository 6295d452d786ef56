CALL () {
  MATCH (:Name {folded: $v.p0})<-[:NAMED]-(bearer:Actor)
  WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
  RETURN bearers[0] AS actor0 }
CALL (actor0) {
  MATCH (actor0)((upper2)-[link3:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower4) WHERE link3.standing = 'ASSERTED' AND ((type(link3) = 'COMMANDS' AND startNode(link3) = upper2) OR (type(link3) <> 'COMMANDS' AND endNode(link3) = upper2)) AND NOT lower4:State){0,3}(led5:Actor) WHERE size(link3) = 0 OR led5 <> actor0
  WITH led5, [step IN link3 | {relation: step, facts: step}] AS way6 WHERE all(one IN range(0, size(way6) - 2) WHERE all(other IN range(one + 1, size(way6) - 1) WHERE coalesce(way6[one].facts.start_earliest <= way6[other].facts.end_latest, true) AND coalesce(way6[other].facts.start_earliest <= way6[one].facts.end_latest, true))) AND all(link IN way6 WHERE coalesce(link.facts.start_earliest <= $v.p3, true) AND coalesce(link.facts.end_latest >= $v.p2, true))
  WITH led5, way6
  ORDER BY size(way6), [link IN way6 | link.facts.key]
  WITH led5, collect(way6) AS ways
  ORDER BY size(ways[0]), led5.id
  RETURN collect({actor: led5, ways: ways}) AS below7 }
WITH *, COLLECT {
  UNWIND [below7] AS circle
  UNWIND circle AS entry
  WITH entry.actor AS node, [way IN entry.ways WHERE all(link IN way WHERE CASE WHEN (coalesce(link.facts.start_latest <= $v.p3 AND link.facts.end_earliest >= $v.p2, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= $v.p3 AND date(link.facts.anchor_ends[i]) >= $v.p2))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p4)] AS ways WHERE size(ways) > 0
  WITH node, ways
  ORDER BY size(ways[0])
  WITH node, collect(ways) AS each
  WITH node, reduce(all = [], ways IN each | all + ways) AS ways
  RETURN {node: node, depth: 0, ways: ways}
  ORDER BY size(ways[0]), node.id LIMIT $v.p1 } AS found1
WITH *, COLLECT {
  UNWIND [entry IN found1 WHERE entry.depth = 0] AS entry
  WITH entry.node AS from, entry.ways AS ways
  UNWIND COLLECT {
    WITH *, from AS recipient11
    CALL (recipient11) {
      MATCH (who20)-[relation17:SUPPORTS|AIDS|RECOGNIZES]->(recipient11)
      RETURN who20, relation17
      UNION ALL
      MATCH (who20:Actor)-[relation17:COOPERATES]-(recipient11) WHERE any(form IN relation17.forms + relation17.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
      RETURN who20, relation17 }
    WITH *, relation17 AS whole18
    UNWIND CASE WHEN size(whole18.alleged_forms) > 0 THEN [whole18, whole18 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole18.alleged_forms, alleged_forms: [], kinds: whole18.alleged_kinds, voices: whole18.alleged_voices}] ELSE [whole18] END AS facts19
    WITH * WHERE (facts19.standing IS NOT NULL) AND (NOT type(relation17) IN ['COOPERATES'] OR any(form IN facts19.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts19.start_earliest <= $v.p6, true) AND coalesce(facts19.end_latest >= $v.p5, true)) AND (CASE WHEN (coalesce(facts19.start_latest <= $v.p6 AND facts19.end_earliest >= $v.p5, false) AND (facts19.anchor_starts IS NULL OR any(i IN range(0, size(facts19.anchor_starts) - 1) WHERE date(facts19.anchor_starts[i]) <= $v.p6 AND date(facts19.anchor_ends[i]) >= $v.p5))) THEN 2 WHEN coalesce(facts19.dated, facts19.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p10) AND (EXISTS {
      WITH CASE WHEN facts19.extent_start IS NULL OR facts19.start_earliest < facts19.extent_start THEN facts19.start_latest ELSE facts19.extent_start END AS first, CASE WHEN facts19.extent_end IS NULL OR facts19.end_latest > facts19.extent_end THEN facts19.end_earliest ELSE facts19.extent_end END AS last
      WITH CASE WHEN first > $v.p2 THEN first ELSE $v.p2 END AS since, CASE WHEN last < $v.p3 THEN last ELSE $v.p3 END AS until
      UNWIND ways AS way
      WITH since, until, way WHERE all(link IN way WHERE coalesce(link.facts.start_earliest <= facts19.end_latest, true) AND coalesce(facts19.start_earliest <= link.facts.end_latest, true))
      WITH [link IN way | link {.*, level: CASE WHEN coalesce(facts19.dated, facts19.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts19.end_earliest AND facts19.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts19.dated, facts19.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH links, reduce(least = 2, link IN links | CASE WHEN link.level < least THEN link.level ELSE least END) AS level WHERE level >= $v.p4
      RETURN 1 AS led })
    CALL (who20, facts19) {
      MATCH (who20)((lower24)-[link23:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(upper22) WHERE link23.standing = 'ASSERTED' AND ((type(link23) = 'COMMANDS' AND startNode(link23) = upper22) OR (type(link23) <> 'COMMANDS' AND endNode(link23) = upper22)) AND NOT lower24:State){0,3}(above25:State)
      WITH above25, [step IN reverse(link23) | {relation: step, facts: step}] AS way WHERE all(one IN range(0, size(way) - 2) WHERE all(other IN range(one + 1, size(way) - 1) WHERE coalesce(way[one].facts.start_earliest <= way[other].facts.end_latest, true) AND coalesce(way[other].facts.start_earliest <= way[one].facts.end_latest, true))) AND all(link IN way WHERE coalesce(link.facts.start_earliest <= $v.p6, true) AND coalesce(link.facts.end_latest >= $v.p5, true))
      WITH above25, way, CASE WHEN facts19.extent_start IS NULL OR facts19.start_earliest < facts19.extent_start THEN facts19.start_latest ELSE facts19.extent_start END AS first, CASE WHEN facts19.extent_end IS NULL OR facts19.end_latest > facts19.extent_end THEN facts19.end_earliest ELSE facts19.extent_end END AS last
      WITH above25, way, CASE WHEN first > $v.p5 THEN first ELSE $v.p5 END AS since, CASE WHEN last < $v.p6 THEN last ELSE $v.p6 END AS until WHERE all(link IN way WHERE coalesce(link.facts.start_earliest <= facts19.end_latest, true) AND coalesce(facts19.start_earliest <= link.facts.end_latest, true))
      WITH above25, [link IN way | link {.*, level: CASE WHEN coalesce(facts19.dated, facts19.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts19.end_earliest AND facts19.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts19.dated, facts19.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH above25, links, reduce(least = 2, link IN links | CASE WHEN link.level < least THEN link.level ELSE least END) AS level
      ORDER BY level DESC, size(links), [link IN links | link.facts.key]
      WITH above25, collect({links: links, level: level})[0] AS chain WHERE chain.level >= $v.p9
      RETURN collect({state: above25, chain: chain}) AS states26 }
    UNWIND CASE WHEN size(states26) = 0 THEN [{state: who20, chain: {links: [], level: 2}}] ELSE states26 END AS top
    WITH *, top.state AS backer10, top.chain AS acted21
    WITH backer10, recipient11, facts19, {relation: relation17, facts: facts19, actor: who20, acted: acted21.links, reached: [], level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts19.start_latest <= $v.p6 AND facts19.end_earliest >= $v.p5, false) AND (facts19.anchor_starts IS NULL OR any(i IN range(0, size(facts19.anchor_starts) - 1) WHERE date(facts19.anchor_starts[i]) <= $v.p6 AND date(facts19.anchor_ends[i]) >= $v.p5))) THEN 2 WHEN coalesce(facts19.dated, facts19.period IS NOT NULL) THEN 1 ELSE 0 END, acted21.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
    ORDER BY facts19.extent_start, facts19.extent_end, facts19.key
    WITH backer10, recipient11, facts19.standing AS standing12, collect(item) AS items9
    RETURN {node: backer10, ties: size(items9)} } + COLLECT {
    CALL (from) {
      MATCH (from)((upper31)-[link32:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower33) WHERE link32.standing = 'ASSERTED' AND ((type(link32) = 'COMMANDS' AND startNode(link32) = upper31) OR (type(link32) <> 'COMMANDS' AND endNode(link32) = upper31)) AND NOT lower33:State){0,3}(led34:Actor) WHERE size(link32) = 0 OR led34 <> from
      WITH led34, [step IN link32 | {relation: step, facts: step}] AS way35 WHERE all(one IN range(0, size(way35) - 2) WHERE all(other IN range(one + 1, size(way35) - 1) WHERE coalesce(way35[one].facts.start_earliest <= way35[other].facts.end_latest, true) AND coalesce(way35[other].facts.start_earliest <= way35[one].facts.end_latest, true))) AND all(link IN way35 WHERE coalesce(link.facts.start_earliest <= $v.p8, true) AND coalesce(link.facts.end_latest >= $v.p7, true))
      WITH led34, way35
      ORDER BY size(way35), [link IN way35 | link.facts.key]
      WITH led34, collect(way35) AS ways
      ORDER BY size(ways[0]), led34.id
      RETURN collect({actor: led34, ways: ways}) AS below36 }
    UNWIND below36 AS entry
    WITH *, entry.actor AS who30, entry.ways AS ways37
    CALL (who30) {
      MATCH (who30)-[relation27:SUPPORTS|AIDS|RECOGNIZES]->(recipient15)
      RETURN recipient15, relation27
      UNION ALL
      MATCH (recipient15:Actor)-[relation27:COOPERATES]-(who30) WHERE any(form IN relation27.forms + relation27.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
      RETURN recipient15, relation27 }
    WITH *, relation27 AS whole28
    UNWIND CASE WHEN size(whole28.alleged_forms) > 0 THEN [whole28, whole28 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole28.alleged_forms, alleged_forms: [], kinds: whole28.alleged_kinds, voices: whole28.alleged_voices}] ELSE [whole28] END AS facts29
    WITH * WHERE (facts29.standing IS NOT NULL) AND (NOT type(relation27) IN ['COOPERATES'] OR any(form IN facts29.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts29.start_earliest <= $v.p8, true) AND coalesce(facts29.end_latest >= $v.p7, true)) AND (CASE WHEN (coalesce(facts29.start_latest <= $v.p8 AND facts29.end_earliest >= $v.p7, false) AND (facts29.anchor_starts IS NULL OR any(i IN range(0, size(facts29.anchor_starts) - 1) WHERE date(facts29.anchor_starts[i]) <= $v.p8 AND date(facts29.anchor_ends[i]) >= $v.p7))) THEN 2 WHEN coalesce(facts29.dated, facts29.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p12) AND (EXISTS {
      WITH CASE WHEN facts29.extent_start IS NULL OR facts29.start_earliest < facts29.extent_start THEN facts29.start_latest ELSE facts29.extent_start END AS first, CASE WHEN facts29.extent_end IS NULL OR facts29.end_latest > facts29.extent_end THEN facts29.end_earliest ELSE facts29.extent_end END AS last
      WITH CASE WHEN first > $v.p2 THEN first ELSE $v.p2 END AS since, CASE WHEN last < $v.p3 THEN last ELSE $v.p3 END AS until
      UNWIND ways AS way
      WITH since, until, way WHERE all(link IN way WHERE coalesce(link.facts.start_earliest <= facts29.end_latest, true) AND coalesce(facts29.start_earliest <= link.facts.end_latest, true))
      WITH [link IN way | link {.*, level: CASE WHEN coalesce(facts29.dated, facts29.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts29.end_earliest AND facts29.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts29.dated, facts29.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH links, reduce(least = 2, link IN links | CASE WHEN link.level < least THEN link.level ELSE least END) AS level WHERE level >= $v.p4
      RETURN 1 AS led })
    WITH * WHERE NOT (recipient15 IN [entry IN below36 | entry.actor] AND any(entry IN below36 WHERE entry.actor = recipient15 AND any(way IN entry.ways WHERE all(link IN way WHERE coalesce(link.facts.start_earliest <= facts29.end_latest, true) AND coalesce(facts29.start_earliest <= link.facts.end_latest, true)))))
    CALL (ways37, facts29) {
      WITH CASE WHEN facts29.extent_start IS NULL OR facts29.start_earliest < facts29.extent_start THEN facts29.start_latest ELSE facts29.extent_start END AS first, CASE WHEN facts29.extent_end IS NULL OR facts29.end_latest > facts29.extent_end THEN facts29.end_earliest ELSE facts29.extent_end END AS last
      WITH CASE WHEN first > $v.p7 THEN first ELSE $v.p7 END AS since, CASE WHEN last < $v.p8 THEN last ELSE $v.p8 END AS until
      UNWIND ways37 AS way
      WITH since, until, way WHERE all(link IN way WHERE coalesce(link.facts.start_earliest <= facts29.end_latest, true) AND coalesce(facts29.start_earliest <= link.facts.end_latest, true))
      WITH [link IN way | link {.*, level: CASE WHEN coalesce(facts29.dated, facts29.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts29.end_earliest AND facts29.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts29.dated, facts29.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH links, reduce(least = 2, link IN links | CASE WHEN link.level < least THEN link.level ELSE least END) AS level WHERE level >= $v.p11
      ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
      RETURN {links: links, level: level} AS chain38 }
    CALL (who30, facts29) {
      MATCH (who30)((lower42)-[link41:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(upper40) WHERE link41.standing = 'ASSERTED' AND ((type(link41) = 'COMMANDS' AND startNode(link41) = upper40) OR (type(link41) <> 'COMMANDS' AND endNode(link41) = upper40)) AND NOT lower42:State){0,3}(above43:State)
      WITH above43, [step IN reverse(link41) | {relation: step, facts: step}] AS way WHERE all(one IN range(0, size(way) - 2) WHERE all(other IN range(one + 1, size(way) - 1) WHERE coalesce(way[one].facts.start_earliest <= way[other].facts.end_latest, true) AND coalesce(way[other].facts.start_earliest <= way[one].facts.end_latest, true))) AND all(link IN way WHERE coalesce(link.facts.start_earliest <= $v.p8, true) AND coalesce(link.facts.end_latest >= $v.p7, true))
      WITH above43, way, CASE WHEN facts29.extent_start IS NULL OR facts29.start_earliest < facts29.extent_start THEN facts29.start_latest ELSE facts29.extent_start END AS first, CASE WHEN facts29.extent_end IS NULL OR facts29.end_latest > facts29.extent_end THEN facts29.end_earliest ELSE facts29.extent_end END AS last
      WITH above43, way, CASE WHEN first > $v.p7 THEN first ELSE $v.p7 END AS since, CASE WHEN last < $v.p8 THEN last ELSE $v.p8 END AS until WHERE all(link IN way WHERE coalesce(link.facts.start_earliest <= facts29.end_latest, true) AND coalesce(facts29.start_earliest <= link.facts.end_latest, true))
      WITH above43, [link IN way | link {.*, level: CASE WHEN coalesce(facts29.dated, facts29.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts29.end_earliest AND facts29.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts29.dated, facts29.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH above43, links, reduce(least = 2, link IN links | CASE WHEN link.level < least THEN link.level ELSE least END) AS level
      ORDER BY level DESC, size(links), [link IN links | link.facts.key]
      WITH above43, collect({links: links, level: level})[0] AS chain WHERE chain.level >= $v.p11
      RETURN collect({state: above43, chain: chain}) AS states44 }
    UNWIND CASE WHEN size(states44) = 0 THEN [{state: who30, chain: {links: [], level: 2}}] ELSE states44 END AS top
    WITH *, top.state AS backer14, top.chain AS acted39
    WITH backer14, recipient15, facts29, {relation: relation27, facts: facts29, actor: who30, acted: acted39.links, reached: [], level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts29.start_latest <= $v.p8 AND facts29.end_earliest >= $v.p7, false) AND (facts29.anchor_starts IS NULL OR any(i IN range(0, size(facts29.anchor_starts) - 1) WHERE date(facts29.anchor_starts[i]) <= $v.p8 AND date(facts29.anchor_ends[i]) >= $v.p7))) THEN 2 WHEN coalesce(facts29.dated, facts29.period IS NOT NULL) THEN 1 ELSE 0 END, acted39.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
    ORDER BY facts29.extent_start, facts29.extent_end, facts29.key
    WITH backer14, recipient15, facts29.standing AS standing16, collect(item) AS items13
    WITH * WHERE backer14 = from
    RETURN {node: recipient15, ties: size(items13)} } AS near
  WITH near.node AS next, sum(near.ties) AS ties WHERE NOT next IN [entry IN found1 | entry.node]
  RETURN {node: next, depth: 1}
  ORDER BY ties DESC, next.id LIMIT $v.p1 } AS further8
WITH *, found1 + further8 AS found1
WITH *, COLLECT {
  UNWIND [entry IN found1 WHERE entry.depth = 1] AS entry
  WITH entry.node AS from, entry.ways AS ways
  UNWIND COLLECT {
    WITH *, from AS recipient48
    CALL (recipient48) {
      MATCH (who57)-[relation54:SUPPORTS|AIDS|RECOGNIZES]->(recipient48)
      RETURN who57, relation54
      UNION ALL
      MATCH (who57:Actor)-[relation54:COOPERATES]-(recipient48) WHERE any(form IN relation54.forms + relation54.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
      RETURN who57, relation54 }
    WITH *, relation54 AS whole55
    UNWIND CASE WHEN size(whole55.alleged_forms) > 0 THEN [whole55, whole55 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole55.alleged_forms, alleged_forms: [], kinds: whole55.alleged_kinds, voices: whole55.alleged_voices}] ELSE [whole55] END AS facts56
    WITH * WHERE (facts56.standing IS NOT NULL) AND (NOT type(relation54) IN ['COOPERATES'] OR any(form IN facts56.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts56.start_earliest <= $v.p14, true) AND coalesce(facts56.end_latest >= $v.p13, true)) AND (CASE WHEN (coalesce(facts56.start_latest <= $v.p14 AND facts56.end_earliest >= $v.p13, false) AND (facts56.anchor_starts IS NULL OR any(i IN range(0, size(facts56.anchor_starts) - 1) WHERE date(facts56.anchor_starts[i]) <= $v.p14 AND date(facts56.anchor_ends[i]) >= $v.p13))) THEN 2 WHEN coalesce(facts56.dated, facts56.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p18)
    CALL (who57, facts56) {
      MATCH (who57)((lower61)-[link60:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(upper59) WHERE link60.standing = 'ASSERTED' AND ((type(link60) = 'COMMANDS' AND startNode(link60) = upper59) OR (type(link60) <> 'COMMANDS' AND endNode(link60) = upper59)) AND NOT lower61:State){0,3}(above62:State)
      WITH above62, [step IN reverse(link60) | {relation: step, facts: step}] AS way WHERE all(one IN range(0, size(way) - 2) WHERE all(other IN range(one + 1, size(way) - 1) WHERE coalesce(way[one].facts.start_earliest <= way[other].facts.end_latest, true) AND coalesce(way[other].facts.start_earliest <= way[one].facts.end_latest, true))) AND all(link IN way WHERE coalesce(link.facts.start_earliest <= $v.p14, true) AND coalesce(link.facts.end_latest >= $v.p13, true))
      WITH above62, way, CASE WHEN facts56.extent_start IS NULL OR facts56.start_earliest < facts56.extent_start THEN facts56.start_latest ELSE facts56.extent_start END AS first, CASE WHEN facts56.extent_end IS NULL OR facts56.end_latest > facts56.extent_end THEN facts56.end_earliest ELSE facts56.extent_end END AS last
      WITH above62, way, CASE WHEN first > $v.p13 THEN first ELSE $v.p13 END AS since, CASE WHEN last < $v.p14 THEN last ELSE $v.p14 END AS until WHERE all(link IN way WHERE coalesce(link.facts.start_earliest <= facts56.end_latest, true) AND coalesce(facts56.start_earliest <= link.facts.end_latest, true))
      WITH above62, [link IN way | link {.*, level: CASE WHEN coalesce(facts56.dated, facts56.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts56.end_earliest AND facts56.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts56.dated, facts56.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH above62, links, reduce(least = 2, link IN links | CASE WHEN link.level < least THEN link.level ELSE least END) AS level
      ORDER BY level DESC, size(links), [link IN links | link.facts.key]
      WITH above62, collect({links: links, level: level})[0] AS chain WHERE chain.level >= $v.p17
      RETURN collect({state: above62, chain: chain}) AS states63 }
    UNWIND CASE WHEN size(states63) = 0 THEN [{state: who57, chain: {links: [], level: 2}}] ELSE states63 END AS top
    WITH *, top.state AS backer47, top.chain AS acted58
    WITH backer47, recipient48, facts56, {relation: relation54, facts: facts56, actor: who57, acted: acted58.links, reached: [], level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts56.start_latest <= $v.p14 AND facts56.end_earliest >= $v.p13, false) AND (facts56.anchor_starts IS NULL OR any(i IN range(0, size(facts56.anchor_starts) - 1) WHERE date(facts56.anchor_starts[i]) <= $v.p14 AND date(facts56.anchor_ends[i]) >= $v.p13))) THEN 2 WHEN coalesce(facts56.dated, facts56.period IS NOT NULL) THEN 1 ELSE 0 END, acted58.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
    ORDER BY facts56.extent_start, facts56.extent_end, facts56.key
    WITH backer47, recipient48, facts56.standing AS standing49, collect(item) AS items46
    RETURN {node: backer47, ties: size(items46)} } + COLLECT {
    CALL (from) {
      MATCH (from)((upper68)-[link69:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower70) WHERE link69.standing = 'ASSERTED' AND ((type(link69) = 'COMMANDS' AND startNode(link69) = upper68) OR (type(link69) <> 'COMMANDS' AND endNode(link69) = upper68)) AND NOT lower70:State){0,3}(led71:Actor) WHERE size(link69) = 0 OR led71 <> from
      WITH led71, [step IN link69 | {relation: step, facts: step}] AS way72 WHERE all(one IN range(0, size(way72) - 2) WHERE all(other IN range(one + 1, size(way72) - 1) WHERE coalesce(way72[one].facts.start_earliest <= way72[other].facts.end_latest, true) AND coalesce(way72[other].facts.start_earliest <= way72[one].facts.end_latest, true))) AND all(link IN way72 WHERE coalesce(link.facts.start_earliest <= $v.p16, true) AND coalesce(link.facts.end_latest >= $v.p15, true))
      WITH led71, way72
      ORDER BY size(way72), [link IN way72 | link.facts.key]
      WITH led71, collect(way72) AS ways
      ORDER BY size(ways[0]), led71.id
      RETURN collect({actor: led71, ways: ways}) AS below73 }
    UNWIND below73 AS entry
    WITH *, entry.actor AS who67, entry.ways AS ways74
    CALL (who67) {
      MATCH (who67)-[relation64:SUPPORTS|AIDS|RECOGNIZES]->(recipient52)
      RETURN recipient52, relation64
      UNION ALL
      MATCH (recipient52:Actor)-[relation64:COOPERATES]-(who67) WHERE any(form IN relation64.forms + relation64.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
      RETURN recipient52, relation64 }
    WITH *, relation64 AS whole65
    UNWIND CASE WHEN size(whole65.alleged_forms) > 0 THEN [whole65, whole65 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole65.alleged_forms, alleged_forms: [], kinds: whole65.alleged_kinds, voices: whole65.alleged_voices}] ELSE [whole65] END AS facts66
    WITH * WHERE (facts66.standing IS NOT NULL) AND (NOT type(relation64) IN ['COOPERATES'] OR any(form IN facts66.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts66.start_earliest <= $v.p16, true) AND coalesce(facts66.end_latest >= $v.p15, true)) AND (CASE WHEN (coalesce(facts66.start_latest <= $v.p16 AND facts66.end_earliest >= $v.p15, false) AND (facts66.anchor_starts IS NULL OR any(i IN range(0, size(facts66.anchor_starts) - 1) WHERE date(facts66.anchor_starts[i]) <= $v.p16 AND date(facts66.anchor_ends[i]) >= $v.p15))) THEN 2 WHEN coalesce(facts66.dated, facts66.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p20)
    WITH * WHERE NOT (recipient52 IN [entry IN below73 | entry.actor] AND any(entry IN below73 WHERE entry.actor = recipient52 AND any(way IN entry.ways WHERE all(link IN way WHERE coalesce(link.facts.start_earliest <= facts66.end_latest, true) AND coalesce(facts66.start_earliest <= link.facts.end_latest, true)))))
    CALL (ways74, facts66) {
      WITH CASE WHEN facts66.extent_start IS NULL OR facts66.start_earliest < facts66.extent_start THEN facts66.start_latest ELSE facts66.extent_start END AS first, CASE WHEN facts66.extent_end IS NULL OR facts66.end_latest > facts66.extent_end THEN facts66.end_earliest ELSE facts66.extent_end END AS last
      WITH CASE WHEN first > $v.p15 THEN first ELSE $v.p15 END AS since, CASE WHEN last < $v.p16 THEN last ELSE $v.p16 END AS until
      UNWIND ways74 AS way
      WITH since, until, way WHERE all(link IN way WHERE coalesce(link.facts.start_earliest <= facts66.end_latest, true) AND coalesce(facts66.start_earliest <= link.facts.end_latest, true))
      WITH [link IN way | link {.*, level: CASE WHEN coalesce(facts66.dated, facts66.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts66.end_earliest AND facts66.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts66.dated, facts66.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH links, reduce(least = 2, link IN links | CASE WHEN link.level < least THEN link.level ELSE least END) AS level WHERE level >= $v.p19
      ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
      RETURN {links: links, level: level} AS chain75 }
    CALL (who67, facts66) {
      MATCH (who67)((lower79)-[link78:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(upper77) WHERE link78.standing = 'ASSERTED' AND ((type(link78) = 'COMMANDS' AND startNode(link78) = upper77) OR (type(link78) <> 'COMMANDS' AND endNode(link78) = upper77)) AND NOT lower79:State){0,3}(above80:State)
      WITH above80, [step IN reverse(link78) | {relation: step, facts: step}] AS way WHERE all(one IN range(0, size(way) - 2) WHERE all(other IN range(one + 1, size(way) - 1) WHERE coalesce(way[one].facts.start_earliest <= way[other].facts.end_latest, true) AND coalesce(way[other].facts.start_earliest <= way[one].facts.end_latest, true))) AND all(link IN way WHERE coalesce(link.facts.start_earliest <= $v.p16, true) AND coalesce(link.facts.end_latest >= $v.p15, true))
      WITH above80, way, CASE WHEN facts66.extent_start IS NULL OR facts66.start_earliest < facts66.extent_start THEN facts66.start_latest ELSE facts66.extent_start END AS first, CASE WHEN facts66.extent_end IS NULL OR facts66.end_latest > facts66.extent_end THEN facts66.end_earliest ELSE facts66.extent_end END AS last
      WITH above80, way, CASE WHEN first > $v.p15 THEN first ELSE $v.p15 END AS since, CASE WHEN last < $v.p16 THEN last ELSE $v.p16 END AS until WHERE all(link IN way WHERE coalesce(link.facts.start_earliest <= facts66.end_latest, true) AND coalesce(facts66.start_earliest <= link.facts.end_latest, true))
      WITH above80, [link IN way | link {.*, level: CASE WHEN coalesce(facts66.dated, facts66.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts66.end_earliest AND facts66.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts66.dated, facts66.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH above80, links, reduce(least = 2, link IN links | CASE WHEN link.level < least THEN link.level ELSE least END) AS level
      ORDER BY level DESC, size(links), [link IN links | link.facts.key]
      WITH above80, collect({links: links, level: level})[0] AS chain WHERE chain.level >= $v.p19
      RETURN collect({state: above80, chain: chain}) AS states81 }
    UNWIND CASE WHEN size(states81) = 0 THEN [{state: who67, chain: {links: [], level: 2}}] ELSE states81 END AS top
    WITH *, top.state AS backer51, top.chain AS acted76
    WITH backer51, recipient52, facts66, {relation: relation64, facts: facts66, actor: who67, acted: acted76.links, reached: [], level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts66.start_latest <= $v.p16 AND facts66.end_earliest >= $v.p15, false) AND (facts66.anchor_starts IS NULL OR any(i IN range(0, size(facts66.anchor_starts) - 1) WHERE date(facts66.anchor_starts[i]) <= $v.p16 AND date(facts66.anchor_ends[i]) >= $v.p15))) THEN 2 WHEN coalesce(facts66.dated, facts66.period IS NOT NULL) THEN 1 ELSE 0 END, acted76.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
    ORDER BY facts66.extent_start, facts66.extent_end, facts66.key
    WITH backer51, recipient52, facts66.standing AS standing53, collect(item) AS items50
    WITH * WHERE backer51 = from
    RETURN {node: recipient52, ties: size(items50)} } AS near
  WITH near.node AS next, sum(near.ties) AS ties WHERE NOT next IN [entry IN found1 | entry.node]
  RETURN {node: next, depth: 2}
  ORDER BY ties DESC, next.id LIMIT $v.p1 } AS further45
WITH *, found1 + further45 AS found1
WITH *, [entry IN found1[0..$v.p21] | entry.node] AS nodes82
WITH *, COLLECT {
  UNWIND nodes82 AS to
  UNWIND COLLECT {
    WITH *, to AS recipient85
    CALL (recipient85) {
      MATCH (who91)-[relation88:SUPPORTS|AIDS|RECOGNIZES]->(recipient85)
      RETURN who91, relation88
      UNION ALL
      MATCH (who91:Actor)-[relation88:COOPERATES]-(recipient85) WHERE any(form IN relation88.forms + relation88.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
      RETURN who91, relation88 }
    WITH *, relation88 AS whole89
    UNWIND CASE WHEN size(whole89.alleged_forms) > 0 THEN [whole89, whole89 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole89.alleged_forms, alleged_forms: [], kinds: whole89.alleged_kinds, voices: whole89.alleged_voices}] ELSE [whole89] END AS facts90
    WITH * WHERE (facts90.standing IS NOT NULL) AND (NOT type(relation88) IN ['COOPERATES'] OR any(form IN facts90.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts90.start_earliest <= $v.p24, true) AND coalesce(facts90.end_latest >= $v.p23, true)) AND (CASE WHEN (coalesce(facts90.start_latest <= $v.p24 AND facts90.end_earliest >= $v.p23, false) AND (facts90.anchor_starts IS NULL OR any(i IN range(0, size(facts90.anchor_starts) - 1) WHERE date(facts90.anchor_starts[i]) <= $v.p24 AND date(facts90.anchor_ends[i]) >= $v.p23))) THEN 2 WHEN coalesce(facts90.dated, facts90.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p26)
    CALL (who91, facts90) {
      MATCH (who91)((lower95)-[link94:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(upper93) WHERE link94.standing = 'ASSERTED' AND ((type(link94) = 'COMMANDS' AND startNode(link94) = upper93) OR (type(link94) <> 'COMMANDS' AND endNode(link94) = upper93)) AND NOT lower95:State){0,3}(above96:State)
      WITH above96, [step IN reverse(link94) | {relation: step, facts: step}] AS way WHERE all(one IN range(0, size(way) - 2) WHERE all(other IN range(one + 1, size(way) - 1) WHERE coalesce(way[one].facts.start_earliest <= way[other].facts.end_latest, true) AND coalesce(way[other].facts.start_earliest <= way[one].facts.end_latest, true))) AND all(link IN way WHERE coalesce(link.facts.start_earliest <= $v.p24, true) AND coalesce(link.facts.end_latest >= $v.p23, true))
      WITH above96, way, CASE WHEN facts90.extent_start IS NULL OR facts90.start_earliest < facts90.extent_start THEN facts90.start_latest ELSE facts90.extent_start END AS first, CASE WHEN facts90.extent_end IS NULL OR facts90.end_latest > facts90.extent_end THEN facts90.end_earliest ELSE facts90.extent_end END AS last
      WITH above96, way, CASE WHEN first > $v.p23 THEN first ELSE $v.p23 END AS since, CASE WHEN last < $v.p24 THEN last ELSE $v.p24 END AS until WHERE all(link IN way WHERE coalesce(link.facts.start_earliest <= facts90.end_latest, true) AND coalesce(facts90.start_earliest <= link.facts.end_latest, true))
      WITH above96, [link IN way | link {.*, level: CASE WHEN coalesce(facts90.dated, facts90.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts90.end_earliest AND facts90.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts90.dated, facts90.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH above96, links, reduce(least = 2, link IN links | CASE WHEN link.level < least THEN link.level ELSE least END) AS level
      ORDER BY level DESC, size(links), [link IN links | link.facts.key]
      WITH above96, collect({links: links, level: level})[0] AS chain WHERE chain.level >= $v.p25
      RETURN collect({state: above96, chain: chain}) AS states97 }
    UNWIND CASE WHEN size(states97) = 0 THEN [{state: who91, chain: {links: [], level: 2}}] ELSE states97 END AS top
    WITH *, top.state AS backer84, top.chain AS acted92
    WITH backer84, recipient85, facts90, {relation: relation88, facts: facts90, actor: who91, acted: acted92.links, reached: [], level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts90.start_latest <= $v.p24 AND facts90.end_earliest >= $v.p23, false) AND (facts90.anchor_starts IS NULL OR any(i IN range(0, size(facts90.anchor_starts) - 1) WHERE date(facts90.anchor_starts[i]) <= $v.p24 AND date(facts90.anchor_ends[i]) >= $v.p23))) THEN 2 WHEN coalesce(facts90.dated, facts90.period IS NOT NULL) THEN 1 ELSE 0 END, acted92.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
    ORDER BY facts90.extent_start, facts90.extent_end, facts90.key
    WITH backer84, recipient85, facts90.standing AS standing86, collect(item) AS items83
    WITH * WHERE backer84 IN nodes82
    RETURN {backer: backer84, recipient: recipient85, standing: standing86, items: items83} } AS line
  RETURN line
  ORDER BY size(line.items) DESC, line.backer.id, line.recipient.id, line.standing } AS lines87
RETURN [COLLECT {
  UNWIND found1[0..$v.p22] AS entry
  WITH entry, entry.node AS node
  RETURN [entry.depth, COUNT {
    MATCH (node)-[:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(hidden:Actor) WHERE NOT hidden IN nodes82
    RETURN DISTINCT hidden }, [node.id, node.name, node.kind]] }, COLLECT {
  UNWIND lines87[0..$v.p22 * 10] AS line
  WITH line.backer AS backer84, line.recipient AS recipient85, line.standing AS standing86, line.items AS items83
  RETURN [backer84.id, recipient85.id, ['backing' + ':' + $v.p27 + ':' + 'network' + ':' + backer84.id + ':' + recipient85.id + ':' + standing86, standing86, ['UNDATED', 'POSSIBLE', 'CERTAIN'][reduce(most = 0, item IN items83 | CASE WHEN item.level > most THEN item.level ELSE most END)], [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items83 WHERE form IN item.facts.forms)]]] }, size(lines87), size(found1) > $v.p22 OR size(lines87) > 10 * $v.p22] AS answer
