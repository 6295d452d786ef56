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
  MATCH (actor0)((upper2)-[link3:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower4) WHERE link3.standing = 'ASSERTED' AND ((type(link3) = 'COMMANDS' AND startNode(link3) = upper2) OR (type(link3) <> 'COMMANDS' AND endNode(link3) = upper2)) AND NOT lower4:State){0,3}(led5:Actor) WHERE size(link3) = 0 OR led5 <> actor0
  WITH led5, [step IN link3 | {relation: step, facts: step}] AS path6 WHERE all(one IN range(0, size(path6) - 2) WHERE all(other IN range(one + 1, size(path6) - 1) WHERE coalesce(path6[one].facts.start_earliest <= path6[other].facts.end_latest, true) AND coalesce(path6[other].facts.start_earliest <= path6[one].facts.end_latest, true))) AND all(link IN path6 WHERE coalesce(link.facts.start_earliest <= $v.p3, true) AND coalesce(link.facts.end_latest >= $v.p2, true))
  WITH led5, path6
  ORDER BY size(path6), [link IN path6 | link.facts.key]
  WITH led5, collect(path6) AS paths
  ORDER BY size(paths[0]), led5.id
  RETURN collect({actor: led5, paths: paths}) AS below7 }
CALL (*) {
  WITH *, COLLECT {
    UNWIND [below7] AS circle
    UNWIND circle AS entry
    WITH entry.actor AS node, [path IN entry.paths WHERE all(link IN path WHERE CASE WHEN (coalesce(link.facts.start_latest <= $v.p3 AND link.facts.end_earliest >= $v.p2, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= $v.p3 AND date(link.facts.anchor_ends[i]) >= $v.p2))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p4)] AS paths WHERE size(paths) > 0
    WITH node, paths
    ORDER BY size(paths[0])
    WITH node, collect(paths) AS each
    WITH node, reduce(all = [], paths IN each | all + paths) AS paths
    RETURN {node: node, depth: 0, paths: paths}
    ORDER BY size(paths[0]), node.id LIMIT $v.p1 } AS found1
  WITH *, COLLECT {
    UNWIND [entry IN found1 WHERE entry.depth = 0] AS entry
    WITH entry.node AS from, entry.paths AS paths
    WITH from, paths, COLLECT {
      WITH *, from AS recipient11
      CALL (recipient11) {
        MATCH (who20)-[relation17:SUPPORTS|AIDS|RECOGNIZES]->(recipient11)
        RETURN who20, relation17
        UNION ALL
        MATCH (who20:Actor)-[relation17:COOPERATES]-(recipient11) WHERE any(form IN relation17.forms + relation17.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
        RETURN who20, relation17 }
      WITH *, relation17 AS whole18
      UNWIND CASE WHEN size(whole18.alleged_forms) > 0 THEN [whole18, whole18 {.*, standing: 'ALLEGED', forms: whole18.alleged_forms, alleged_forms: []}] ELSE [whole18] END AS facts19
      WITH * WHERE (facts19.standing IS NOT NULL) AND (NOT type(relation17) IN ['COOPERATES'] OR any(form IN facts19.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts19.start_earliest <= $v.p6, true) AND coalesce(facts19.end_latest >= $v.p5, true)) AND (CASE WHEN (coalesce(facts19.start_latest <= $v.p6 AND facts19.end_earliest >= $v.p5, false) AND (facts19.anchor_starts IS NULL OR any(i IN range(0, size(facts19.anchor_starts) - 1) WHERE date(facts19.anchor_starts[i]) <= $v.p6 AND date(facts19.anchor_ends[i]) >= $v.p5))) THEN 2 WHEN coalesce(facts19.dated, facts19.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p10) AND (EXISTS {
        WITH CASE WHEN facts19.extent_start IS NULL OR facts19.start_earliest < facts19.extent_start THEN facts19.start_latest ELSE facts19.extent_start END AS first, CASE WHEN facts19.extent_end IS NULL OR facts19.end_latest > facts19.extent_end THEN facts19.end_earliest ELSE facts19.extent_end END AS last
        WITH CASE WHEN first > $v.p2 THEN first ELSE $v.p2 END AS since, CASE WHEN last < $v.p3 THEN last ELSE $v.p3 END AS until
        UNWIND paths AS path
        WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts19.end_latest, true) AND coalesce(facts19.start_earliest <= link.facts.end_latest, true))
        WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts19.dated, facts19.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts19.end_earliest AND facts19.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts19.dated, facts19.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
        WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p4
        RETURN 1 AS led })
      CALL (who20, facts19) {
        MATCH (who20)((lower24)-[link23:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(upper22) WHERE link23.standing = 'ASSERTED' AND ((type(link23) = 'COMMANDS' AND startNode(link23) = upper22) OR (type(link23) <> 'COMMANDS' AND endNode(link23) = upper22)) AND NOT lower24:State){0,3}(above25:State)
        WITH above25, [step IN reverse(link23) | {relation: step, facts: step}] AS path WHERE all(one IN range(0, size(path) - 2) WHERE all(other IN range(one + 1, size(path) - 1) WHERE coalesce(path[one].facts.start_earliest <= path[other].facts.end_latest, true) AND coalesce(path[other].facts.start_earliest <= path[one].facts.end_latest, true))) AND all(link IN path WHERE coalesce(link.facts.start_earliest <= $v.p6, true) AND coalesce(link.facts.end_latest >= $v.p5, true))
        WITH above25, path, CASE WHEN facts19.extent_start IS NULL OR facts19.start_earliest < facts19.extent_start THEN facts19.start_latest ELSE facts19.extent_start END AS first, CASE WHEN facts19.extent_end IS NULL OR facts19.end_latest > facts19.extent_end THEN facts19.end_earliest ELSE facts19.extent_end END AS last
        WITH above25, path, CASE WHEN first > $v.p5 THEN first ELSE $v.p5 END AS since, CASE WHEN last < $v.p6 THEN last ELSE $v.p6 END AS until WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts19.end_latest, true) AND coalesce(facts19.start_earliest <= link.facts.end_latest, true))
        WITH above25, [link IN path | link {.*, level: CASE WHEN coalesce(facts19.dated, facts19.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts19.end_earliest AND facts19.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts19.dated, facts19.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
        WITH above25, links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level
        ORDER BY level DESC, size(links), [link IN links | link.facts.key]
        WITH above25, collect({links: links, level: level})[0] AS chain WHERE chain.level >= $v.p9
        RETURN collect({state: above25, chain: chain}) AS states26 }
      UNWIND CASE WHEN size(states26) = 0 THEN [{state: who20, chain: {links: [], level: 2}}] ELSE states26 END AS top
      WITH *, top.state AS backer10, top.chain AS acted21
      WITH backer10, recipient11, facts19, {relation: relation17, facts: facts19, actor: who20, acted: acted21.links, reached: [], level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts19.start_latest <= $v.p6 AND facts19.end_earliest >= $v.p5, false) AND (facts19.anchor_starts IS NULL OR any(i IN range(0, size(facts19.anchor_starts) - 1) WHERE date(facts19.anchor_starts[i]) <= $v.p6 AND date(facts19.anchor_ends[i]) >= $v.p5))) THEN 2 WHEN coalesce(facts19.dated, facts19.period IS NOT NULL) THEN 1 ELSE 0 END, acted21.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
      ORDER BY facts19.extent_start, facts19.extent_end, facts19.key
      WITH backer10, recipient11, facts19.standing AS standing12, collect(item) AS items9
      RETURN {node: backer10, ties: size(items9)} } AS givers45
    WITH givers45, COLLECT {
      CALL (from) {
        MATCH (from)((upper31)-[link32:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower33) WHERE link32.standing = 'ASSERTED' AND ((type(link32) = 'COMMANDS' AND startNode(link32) = upper31) OR (type(link32) <> 'COMMANDS' AND endNode(link32) = upper31)) AND NOT lower33:State){0,3}(led34:Actor) WHERE size(link32) = 0 OR led34 <> from
        WITH led34, [step IN link32 | {relation: step, facts: step}] AS path35 WHERE all(one IN range(0, size(path35) - 2) WHERE all(other IN range(one + 1, size(path35) - 1) WHERE coalesce(path35[one].facts.start_earliest <= path35[other].facts.end_latest, true) AND coalesce(path35[other].facts.start_earliest <= path35[one].facts.end_latest, true))) AND all(link IN path35 WHERE coalesce(link.facts.start_earliest <= $v.p8, true) AND coalesce(link.facts.end_latest >= $v.p7, true))
        WITH led34, path35
        ORDER BY size(path35), [link IN path35 | link.facts.key]
        WITH led34, collect(path35) AS paths
        ORDER BY size(paths[0]), led34.id
        RETURN collect({actor: led34, paths: paths}) AS below36 }
      UNWIND below36 AS entry
      WITH *, entry.actor AS who30, entry.paths AS paths37
      CALL (who30) {
        MATCH (who30)-[relation27:SUPPORTS|AIDS|RECOGNIZES]->(recipient15)
        RETURN recipient15, relation27
        UNION ALL
        MATCH (recipient15:Actor)-[relation27:COOPERATES]-(who30) WHERE any(form IN relation27.forms + relation27.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
        RETURN recipient15, relation27 }
      WITH *, relation27 AS whole28
      UNWIND CASE WHEN size(whole28.alleged_forms) > 0 THEN [whole28, whole28 {.*, standing: 'ALLEGED', forms: whole28.alleged_forms, alleged_forms: []}] ELSE [whole28] END AS facts29
      WITH * WHERE (facts29.standing IS NOT NULL) AND (NOT type(relation27) IN ['COOPERATES'] OR any(form IN facts29.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts29.start_earliest <= $v.p8, true) AND coalesce(facts29.end_latest >= $v.p7, true)) AND (CASE WHEN (coalesce(facts29.start_latest <= $v.p8 AND facts29.end_earliest >= $v.p7, false) AND (facts29.anchor_starts IS NULL OR any(i IN range(0, size(facts29.anchor_starts) - 1) WHERE date(facts29.anchor_starts[i]) <= $v.p8 AND date(facts29.anchor_ends[i]) >= $v.p7))) THEN 2 WHEN coalesce(facts29.dated, facts29.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p12) AND (EXISTS {
        WITH CASE WHEN facts29.extent_start IS NULL OR facts29.start_earliest < facts29.extent_start THEN facts29.start_latest ELSE facts29.extent_start END AS first, CASE WHEN facts29.extent_end IS NULL OR facts29.end_latest > facts29.extent_end THEN facts29.end_earliest ELSE facts29.extent_end END AS last
        WITH CASE WHEN first > $v.p2 THEN first ELSE $v.p2 END AS since, CASE WHEN last < $v.p3 THEN last ELSE $v.p3 END AS until
        UNWIND paths AS path
        WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts29.end_latest, true) AND coalesce(facts29.start_earliest <= link.facts.end_latest, true))
        WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts29.dated, facts29.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts29.end_earliest AND facts29.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts29.dated, facts29.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
        WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p4
        RETURN 1 AS led })
      WITH * WHERE NOT (recipient15 IN [entry IN below36 | entry.actor] AND any(entry IN below36 WHERE entry.actor = recipient15 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts29.end_latest, true) AND coalesce(facts29.start_earliest <= link.facts.end_latest, true)))))
      CALL (paths37, facts29) {
        WITH CASE WHEN facts29.extent_start IS NULL OR facts29.start_earliest < facts29.extent_start THEN facts29.start_latest ELSE facts29.extent_start END AS first, CASE WHEN facts29.extent_end IS NULL OR facts29.end_latest > facts29.extent_end THEN facts29.end_earliest ELSE facts29.extent_end END AS last
        WITH CASE WHEN first > $v.p7 THEN first ELSE $v.p7 END AS since, CASE WHEN last < $v.p8 THEN last ELSE $v.p8 END AS until
        UNWIND paths37 AS path
        WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts29.end_latest, true) AND coalesce(facts29.start_earliest <= link.facts.end_latest, true))
        WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts29.dated, facts29.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts29.end_earliest AND facts29.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts29.dated, facts29.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
        WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p11
        ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
        RETURN {links: links, level: level} AS chain38 }
      CALL (who30, facts29) {
        MATCH (who30)((lower42)-[link41:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(upper40) WHERE link41.standing = 'ASSERTED' AND ((type(link41) = 'COMMANDS' AND startNode(link41) = upper40) OR (type(link41) <> 'COMMANDS' AND endNode(link41) = upper40)) AND NOT lower42:State){0,3}(above43:State)
        WITH above43, [step IN reverse(link41) | {relation: step, facts: step}] AS path WHERE all(one IN range(0, size(path) - 2) WHERE all(other IN range(one + 1, size(path) - 1) WHERE coalesce(path[one].facts.start_earliest <= path[other].facts.end_latest, true) AND coalesce(path[other].facts.start_earliest <= path[one].facts.end_latest, true))) AND all(link IN path WHERE coalesce(link.facts.start_earliest <= $v.p8, true) AND coalesce(link.facts.end_latest >= $v.p7, true))
        WITH above43, path, CASE WHEN facts29.extent_start IS NULL OR facts29.start_earliest < facts29.extent_start THEN facts29.start_latest ELSE facts29.extent_start END AS first, CASE WHEN facts29.extent_end IS NULL OR facts29.end_latest > facts29.extent_end THEN facts29.end_earliest ELSE facts29.extent_end END AS last
        WITH above43, path, CASE WHEN first > $v.p7 THEN first ELSE $v.p7 END AS since, CASE WHEN last < $v.p8 THEN last ELSE $v.p8 END AS until WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts29.end_latest, true) AND coalesce(facts29.start_earliest <= link.facts.end_latest, true))
        WITH above43, [link IN path | link {.*, level: CASE WHEN coalesce(facts29.dated, facts29.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts29.end_earliest AND facts29.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts29.dated, facts29.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
        WITH above43, links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level
        ORDER BY level DESC, size(links), [link IN links | link.facts.key]
        WITH above43, collect({links: links, level: level})[0] AS chain WHERE chain.level >= $v.p11
        RETURN collect({state: above43, chain: chain}) AS states44 }
      UNWIND CASE WHEN size(states44) = 0 THEN [{state: who30, chain: {links: [], level: 2}}] ELSE states44 END AS top
      WITH *, top.state AS backer14, top.chain AS acted39
      WITH backer14, recipient15, facts29, {relation: relation27, facts: facts29, actor: who30, acted: acted39.links, reached: [], level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts29.start_latest <= $v.p8 AND facts29.end_earliest >= $v.p7, false) AND (facts29.anchor_starts IS NULL OR any(i IN range(0, size(facts29.anchor_starts) - 1) WHERE date(facts29.anchor_starts[i]) <= $v.p8 AND date(facts29.anchor_ends[i]) >= $v.p7))) THEN 2 WHEN coalesce(facts29.dated, facts29.period IS NOT NULL) THEN 1 ELSE 0 END, acted39.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
      ORDER BY facts29.extent_start, facts29.extent_end, facts29.key
      WITH backer14, recipient15, facts29.standing AS standing16, collect(item) AS items13
      WITH * WHERE backer14 = from
      RETURN {node: recipient15, ties: size(items13)} } AS takers46
    UNWIND givers45 + takers46 AS near
    WITH near.node AS next, sum(near.ties) AS ties WHERE NOT next IN [entry IN found1 | entry.node]
    RETURN {node: next, depth: 1}
    ORDER BY ties DESC, next.id LIMIT $v.p1 } AS further8
  WITH *, found1 + further8 AS found1
  WITH *, COLLECT {
    UNWIND [entry IN found1 WHERE entry.depth = 1] AS entry
    WITH entry.node AS from, entry.paths AS paths
    WITH from, paths, COLLECT {
      WITH *, from AS recipient50
      CALL (recipient50) {
        MATCH (who59)-[relation56:SUPPORTS|AIDS|RECOGNIZES]->(recipient50)
        RETURN who59, relation56
        UNION ALL
        MATCH (who59:Actor)-[relation56:COOPERATES]-(recipient50) WHERE any(form IN relation56.forms + relation56.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
        RETURN who59, relation56 }
      WITH *, relation56 AS whole57
      UNWIND CASE WHEN size(whole57.alleged_forms) > 0 THEN [whole57, whole57 {.*, standing: 'ALLEGED', forms: whole57.alleged_forms, alleged_forms: []}] ELSE [whole57] END AS facts58
      WITH * WHERE (facts58.standing IS NOT NULL) AND (NOT type(relation56) IN ['COOPERATES'] OR any(form IN facts58.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts58.start_earliest <= $v.p14, true) AND coalesce(facts58.end_latest >= $v.p13, true)) AND (CASE WHEN (coalesce(facts58.start_latest <= $v.p14 AND facts58.end_earliest >= $v.p13, false) AND (facts58.anchor_starts IS NULL OR any(i IN range(0, size(facts58.anchor_starts) - 1) WHERE date(facts58.anchor_starts[i]) <= $v.p14 AND date(facts58.anchor_ends[i]) >= $v.p13))) THEN 2 WHEN coalesce(facts58.dated, facts58.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p18)
      CALL (who59, facts58) {
        MATCH (who59)((lower63)-[link62:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(upper61) WHERE link62.standing = 'ASSERTED' AND ((type(link62) = 'COMMANDS' AND startNode(link62) = upper61) OR (type(link62) <> 'COMMANDS' AND endNode(link62) = upper61)) AND NOT lower63:State){0,3}(above64:State)
        WITH above64, [step IN reverse(link62) | {relation: step, facts: step}] AS path WHERE all(one IN range(0, size(path) - 2) WHERE all(other IN range(one + 1, size(path) - 1) WHERE coalesce(path[one].facts.start_earliest <= path[other].facts.end_latest, true) AND coalesce(path[other].facts.start_earliest <= path[one].facts.end_latest, true))) AND all(link IN path WHERE coalesce(link.facts.start_earliest <= $v.p14, true) AND coalesce(link.facts.end_latest >= $v.p13, true))
        WITH above64, path, CASE WHEN facts58.extent_start IS NULL OR facts58.start_earliest < facts58.extent_start THEN facts58.start_latest ELSE facts58.extent_start END AS first, CASE WHEN facts58.extent_end IS NULL OR facts58.end_latest > facts58.extent_end THEN facts58.end_earliest ELSE facts58.extent_end END AS last
        WITH above64, path, CASE WHEN first > $v.p13 THEN first ELSE $v.p13 END AS since, CASE WHEN last < $v.p14 THEN last ELSE $v.p14 END AS until WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts58.end_latest, true) AND coalesce(facts58.start_earliest <= link.facts.end_latest, true))
        WITH above64, [link IN path | link {.*, level: CASE WHEN coalesce(facts58.dated, facts58.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts58.end_earliest AND facts58.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts58.dated, facts58.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
        WITH above64, links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level
        ORDER BY level DESC, size(links), [link IN links | link.facts.key]
        WITH above64, collect({links: links, level: level})[0] AS chain WHERE chain.level >= $v.p17
        RETURN collect({state: above64, chain: chain}) AS states65 }
      UNWIND CASE WHEN size(states65) = 0 THEN [{state: who59, chain: {links: [], level: 2}}] ELSE states65 END AS top
      WITH *, top.state AS backer49, top.chain AS acted60
      WITH backer49, recipient50, facts58, {relation: relation56, facts: facts58, actor: who59, acted: acted60.links, reached: [], level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts58.start_latest <= $v.p14 AND facts58.end_earliest >= $v.p13, false) AND (facts58.anchor_starts IS NULL OR any(i IN range(0, size(facts58.anchor_starts) - 1) WHERE date(facts58.anchor_starts[i]) <= $v.p14 AND date(facts58.anchor_ends[i]) >= $v.p13))) THEN 2 WHEN coalesce(facts58.dated, facts58.period IS NOT NULL) THEN 1 ELSE 0 END, acted60.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
      ORDER BY facts58.extent_start, facts58.extent_end, facts58.key
      WITH backer49, recipient50, facts58.standing AS standing51, collect(item) AS items48
      RETURN {node: backer49, ties: size(items48)} } AS givers84
    WITH givers84, COLLECT {
      CALL (from) {
        MATCH (from)((upper70)-[link71:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower72) WHERE link71.standing = 'ASSERTED' AND ((type(link71) = 'COMMANDS' AND startNode(link71) = upper70) OR (type(link71) <> 'COMMANDS' AND endNode(link71) = upper70)) AND NOT lower72:State){0,3}(led73:Actor) WHERE size(link71) = 0 OR led73 <> from
        WITH led73, [step IN link71 | {relation: step, facts: step}] AS path74 WHERE all(one IN range(0, size(path74) - 2) WHERE all(other IN range(one + 1, size(path74) - 1) WHERE coalesce(path74[one].facts.start_earliest <= path74[other].facts.end_latest, true) AND coalesce(path74[other].facts.start_earliest <= path74[one].facts.end_latest, true))) AND all(link IN path74 WHERE coalesce(link.facts.start_earliest <= $v.p16, true) AND coalesce(link.facts.end_latest >= $v.p15, true))
        WITH led73, path74
        ORDER BY size(path74), [link IN path74 | link.facts.key]
        WITH led73, collect(path74) AS paths
        ORDER BY size(paths[0]), led73.id
        RETURN collect({actor: led73, paths: paths}) AS below75 }
      UNWIND below75 AS entry
      WITH *, entry.actor AS who69, entry.paths AS paths76
      CALL (who69) {
        MATCH (who69)-[relation66:SUPPORTS|AIDS|RECOGNIZES]->(recipient54)
        RETURN recipient54, relation66
        UNION ALL
        MATCH (recipient54:Actor)-[relation66:COOPERATES]-(who69) WHERE any(form IN relation66.forms + relation66.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
        RETURN recipient54, relation66 }
      WITH *, relation66 AS whole67
      UNWIND CASE WHEN size(whole67.alleged_forms) > 0 THEN [whole67, whole67 {.*, standing: 'ALLEGED', forms: whole67.alleged_forms, alleged_forms: []}] ELSE [whole67] END AS facts68
      WITH * WHERE (facts68.standing IS NOT NULL) AND (NOT type(relation66) IN ['COOPERATES'] OR any(form IN facts68.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts68.start_earliest <= $v.p16, true) AND coalesce(facts68.end_latest >= $v.p15, true)) AND (CASE WHEN (coalesce(facts68.start_latest <= $v.p16 AND facts68.end_earliest >= $v.p15, false) AND (facts68.anchor_starts IS NULL OR any(i IN range(0, size(facts68.anchor_starts) - 1) WHERE date(facts68.anchor_starts[i]) <= $v.p16 AND date(facts68.anchor_ends[i]) >= $v.p15))) THEN 2 WHEN coalesce(facts68.dated, facts68.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p20)
      WITH * WHERE NOT (recipient54 IN [entry IN below75 | entry.actor] AND any(entry IN below75 WHERE entry.actor = recipient54 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts68.end_latest, true) AND coalesce(facts68.start_earliest <= link.facts.end_latest, true)))))
      CALL (paths76, facts68) {
        WITH CASE WHEN facts68.extent_start IS NULL OR facts68.start_earliest < facts68.extent_start THEN facts68.start_latest ELSE facts68.extent_start END AS first, CASE WHEN facts68.extent_end IS NULL OR facts68.end_latest > facts68.extent_end THEN facts68.end_earliest ELSE facts68.extent_end END AS last
        WITH CASE WHEN first > $v.p15 THEN first ELSE $v.p15 END AS since, CASE WHEN last < $v.p16 THEN last ELSE $v.p16 END AS until
        UNWIND paths76 AS path
        WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts68.end_latest, true) AND coalesce(facts68.start_earliest <= link.facts.end_latest, true))
        WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts68.dated, facts68.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts68.end_earliest AND facts68.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts68.dated, facts68.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
        WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p19
        ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
        RETURN {links: links, level: level} AS chain77 }
      CALL (who69, facts68) {
        MATCH (who69)((lower81)-[link80:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(upper79) WHERE link80.standing = 'ASSERTED' AND ((type(link80) = 'COMMANDS' AND startNode(link80) = upper79) OR (type(link80) <> 'COMMANDS' AND endNode(link80) = upper79)) AND NOT lower81:State){0,3}(above82:State)
        WITH above82, [step IN reverse(link80) | {relation: step, facts: step}] AS path WHERE all(one IN range(0, size(path) - 2) WHERE all(other IN range(one + 1, size(path) - 1) WHERE coalesce(path[one].facts.start_earliest <= path[other].facts.end_latest, true) AND coalesce(path[other].facts.start_earliest <= path[one].facts.end_latest, true))) AND all(link IN path WHERE coalesce(link.facts.start_earliest <= $v.p16, true) AND coalesce(link.facts.end_latest >= $v.p15, true))
        WITH above82, path, CASE WHEN facts68.extent_start IS NULL OR facts68.start_earliest < facts68.extent_start THEN facts68.start_latest ELSE facts68.extent_start END AS first, CASE WHEN facts68.extent_end IS NULL OR facts68.end_latest > facts68.extent_end THEN facts68.end_earliest ELSE facts68.extent_end END AS last
        WITH above82, path, CASE WHEN first > $v.p15 THEN first ELSE $v.p15 END AS since, CASE WHEN last < $v.p16 THEN last ELSE $v.p16 END AS until WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts68.end_latest, true) AND coalesce(facts68.start_earliest <= link.facts.end_latest, true))
        WITH above82, [link IN path | link {.*, level: CASE WHEN coalesce(facts68.dated, facts68.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts68.end_earliest AND facts68.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts68.dated, facts68.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
        WITH above82, links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level
        ORDER BY level DESC, size(links), [link IN links | link.facts.key]
        WITH above82, collect({links: links, level: level})[0] AS chain WHERE chain.level >= $v.p19
        RETURN collect({state: above82, chain: chain}) AS states83 }
      UNWIND CASE WHEN size(states83) = 0 THEN [{state: who69, chain: {links: [], level: 2}}] ELSE states83 END AS top
      WITH *, top.state AS backer53, top.chain AS acted78
      WITH backer53, recipient54, facts68, {relation: relation66, facts: facts68, actor: who69, acted: acted78.links, reached: [], level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts68.start_latest <= $v.p16 AND facts68.end_earliest >= $v.p15, false) AND (facts68.anchor_starts IS NULL OR any(i IN range(0, size(facts68.anchor_starts) - 1) WHERE date(facts68.anchor_starts[i]) <= $v.p16 AND date(facts68.anchor_ends[i]) >= $v.p15))) THEN 2 WHEN coalesce(facts68.dated, facts68.period IS NOT NULL) THEN 1 ELSE 0 END, acted78.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
      ORDER BY facts68.extent_start, facts68.extent_end, facts68.key
      WITH backer53, recipient54, facts68.standing AS standing55, collect(item) AS items52
      WITH * WHERE backer53 = from
      RETURN {node: recipient54, ties: size(items52)} } AS takers85
    UNWIND givers84 + takers85 AS near
    WITH near.node AS next, sum(near.ties) AS ties WHERE NOT next IN [entry IN found1 | entry.node]
    RETURN {node: next, depth: 2}
    ORDER BY ties DESC, next.id LIMIT $v.p1 } AS further47
  WITH *, found1 + further47 AS found1
  UNWIND found1[0..$v.p21] AS entry
  WITH collect(entry.node) AS nodes86, collect(entry.depth) AS depths87, collect(coalesce(entry.paths[0], [])) AS paths88, coalesce(max(size(found1)) > $v.p21, false) AS more89
  RETURN nodes86, depths87, paths88, more89 }
WITH *, COLLECT {
  UNWIND nodes86 AS to
  WITH to, COLLECT {
    WITH *, to AS recipient92
    CALL (recipient92) {
      MATCH (who98)-[relation95:SUPPORTS|AIDS|RECOGNIZES]->(recipient92)
      RETURN who98, relation95
      UNION ALL
      MATCH (who98:Actor)-[relation95:COOPERATES]-(recipient92) WHERE any(form IN relation95.forms + relation95.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
      RETURN who98, relation95 }
    WITH *, relation95 AS whole96
    UNWIND CASE WHEN size(whole96.alleged_forms) > 0 THEN [whole96, whole96 {.*, standing: 'ALLEGED', forms: whole96.alleged_forms, alleged_forms: []}] ELSE [whole96] END AS facts97
    WITH * WHERE (facts97.standing IS NOT NULL) AND (NOT type(relation95) IN ['COOPERATES'] OR any(form IN facts97.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts97.start_earliest <= $v.p23, true) AND coalesce(facts97.end_latest >= $v.p22, true)) AND (CASE WHEN (coalesce(facts97.start_latest <= $v.p23 AND facts97.end_earliest >= $v.p22, false) AND (facts97.anchor_starts IS NULL OR any(i IN range(0, size(facts97.anchor_starts) - 1) WHERE date(facts97.anchor_starts[i]) <= $v.p23 AND date(facts97.anchor_ends[i]) >= $v.p22))) THEN 2 WHEN coalesce(facts97.dated, facts97.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p25)
    CALL (who98, facts97) {
      MATCH (who98)((lower102)-[link101:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(upper100) WHERE link101.standing = 'ASSERTED' AND ((type(link101) = 'COMMANDS' AND startNode(link101) = upper100) OR (type(link101) <> 'COMMANDS' AND endNode(link101) = upper100)) AND NOT lower102:State){0,3}(above103:State)
      WITH above103, [step IN reverse(link101) | {relation: step, facts: step}] AS path WHERE all(one IN range(0, size(path) - 2) WHERE all(other IN range(one + 1, size(path) - 1) WHERE coalesce(path[one].facts.start_earliest <= path[other].facts.end_latest, true) AND coalesce(path[other].facts.start_earliest <= path[one].facts.end_latest, true))) AND all(link IN path WHERE coalesce(link.facts.start_earliest <= $v.p23, true) AND coalesce(link.facts.end_latest >= $v.p22, true))
      WITH above103, path, CASE WHEN facts97.extent_start IS NULL OR facts97.start_earliest < facts97.extent_start THEN facts97.start_latest ELSE facts97.extent_start END AS first, CASE WHEN facts97.extent_end IS NULL OR facts97.end_latest > facts97.extent_end THEN facts97.end_earliest ELSE facts97.extent_end END AS last
      WITH above103, path, CASE WHEN first > $v.p22 THEN first ELSE $v.p22 END AS since, CASE WHEN last < $v.p23 THEN last ELSE $v.p23 END AS until WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts97.end_latest, true) AND coalesce(facts97.start_earliest <= link.facts.end_latest, true))
      WITH above103, [link IN path | link {.*, level: CASE WHEN coalesce(facts97.dated, facts97.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts97.end_earliest AND facts97.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts97.dated, facts97.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH above103, links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level
      ORDER BY level DESC, size(links), [link IN links | link.facts.key]
      WITH above103, collect({links: links, level: level})[0] AS chain WHERE chain.level >= $v.p24
      RETURN collect({state: above103, chain: chain}) AS states104 }
    UNWIND CASE WHEN size(states104) = 0 THEN [{state: who98, chain: {links: [], level: 2}}] ELSE states104 END AS top
    WITH *, top.state AS backer91, top.chain AS acted99
    WITH backer91, recipient92, facts97, {relation: relation95, facts: facts97, actor: who98, acted: acted99.links, reached: [], level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts97.start_latest <= $v.p23 AND facts97.end_earliest >= $v.p22, false) AND (facts97.anchor_starts IS NULL OR any(i IN range(0, size(facts97.anchor_starts) - 1) WHERE date(facts97.anchor_starts[i]) <= $v.p23 AND date(facts97.anchor_ends[i]) >= $v.p22))) THEN 2 WHEN coalesce(facts97.dated, facts97.period IS NOT NULL) THEN 1 ELSE 0 END, acted99.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
    ORDER BY facts97.extent_start, facts97.extent_end, facts97.key
    WITH backer91, recipient92, facts97.standing AS standing93, collect(item) AS items90
    WITH * WHERE backer91 IN nodes86
    RETURN {backer: backer91, recipient: recipient92, standing: standing93, items: items90} } AS each105
  UNWIND each105 AS line
  RETURN line
  ORDER BY size(line.items) DESC, line.backer.id, line.recipient.id, line.standing } AS lines94
RETURN [COLLECT {
  UNWIND range(0, size(nodes86) - 1) AS place
  WITH *, nodes86[place] AS node
  RETURN [depths87[place], COUNT {
    MATCH (node)-[:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(hidden:Actor) WHERE NOT hidden IN nodes86
    RETURN DISTINCT hidden }, [node.id, node.name, node.kind]] }, COLLECT {
  UNWIND lines94[0..$v.p21 * 10] AS line
  WITH line.backer AS backer91, line.recipient AS recipient92, line.standing AS standing93, line.items AS items90
  RETURN [backer91.id, recipient92.id, ['backing' + ':' + $v.p26 + ':' + 'network' + ':' + backer91.id + ':' + recipient92.id + ':' + standing93, standing93, ['UNDATED', 'POSSIBLE', 'CERTAIN'][reduce(most = 0, item IN items90 | CASE WHEN item.level > most THEN item.level ELSE most END)], [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items90 WHERE form IN item.facts.forms)]]] }, size(lines94), more89 OR size(lines94) > 10 * $v.p21] AS answer
