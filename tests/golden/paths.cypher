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
  CALL (actor0) {
    MATCH (bearer:Actor {id: $v.p1.id})
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (:ExternalId {value: $v.p1.externalId})<-[:IDENTIFIED_BY]-(bearer:Actor)
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (name:Name {folded: $v.p1.name})<-[:NAMED]-(bearer:Actor)
    RETURN bearer, name.kind AS kind }
  WITH collect(DISTINCT CASE WHEN kind <> 'WEAK_ALIAS' THEN bearer END) AS strong, collect(DISTINCT bearer) AS bearers
  WITH CASE WHEN size(strong) > 0 THEN strong ELSE bearers END AS bearers WHERE size(bearers) = 1
  RETURN bearers[0] AS actor1 }
CALL (actor0) {
  MATCH (actor0)((upper9)-[link10:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower11) WHERE link10.standing = 'ASSERTED' AND ((type(link10) = 'COMMANDS' AND startNode(link10) = upper9) OR (type(link10) <> 'COMMANDS' AND endNode(link10) = upper9)) AND NOT lower11:State){0,3}(led12:Actor) WHERE size(link10) = 0 OR led12 <> actor0
  WITH led12, [step IN link10 | {relation: step, facts: step}] AS path13 WHERE all(one IN range(0, size(path13) - 2) WHERE all(other IN range(one + 1, size(path13) - 1) WHERE coalesce(path13[one].facts.start_earliest <= path13[other].facts.end_latest, true) AND coalesce(path13[other].facts.start_earliest <= path13[one].facts.end_latest, true)))
  WITH led12, path13
  ORDER BY size(path13), [link IN path13 | link.facts.key]
  WITH led12, collect(path13) AS paths
  ORDER BY size(paths[0]), led12.id
  RETURN collect({actor: led12, paths: paths}) AS below14 }
CALL (actor1) {
  MATCH (actor1)((upper15)-[link16:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower17) WHERE link16.standing = 'ASSERTED' AND ((type(link16) = 'COMMANDS' AND startNode(link16) = upper15) OR (type(link16) <> 'COMMANDS' AND endNode(link16) = upper15)) AND NOT lower17:State){0,3}(led18:Actor) WHERE size(link16) = 0 OR led18 <> actor1
  WITH led18, [step IN link16 | {relation: step, facts: step}] AS path19 WHERE all(one IN range(0, size(path19) - 2) WHERE all(other IN range(one + 1, size(path19) - 1) WHERE coalesce(path19[one].facts.start_earliest <= path19[other].facts.end_latest, true) AND coalesce(path19[other].facts.start_earliest <= path19[one].facts.end_latest, true)))
  WITH led18, path19
  ORDER BY size(path19), [link IN path19 | link.facts.key]
  WITH led18, collect(path19) AS paths
  ORDER BY size(paths[0]), led18.id
  RETURN collect({actor: led18, paths: paths}) AS below20 }
WITH *, COLLECT {
  UNWIND below14[0..10] AS nearer
  UNWIND below20[0..10] AS farther
  WITH *, nearer.actor AS first5, farther.actor AS last6 WHERE actor0 <> actor1 AND first5 <> last6
  MATCH SHORTEST 3 ((first5)((near3)-[link2:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(far4) WHERE (link2.standing IS NOT NULL)){1,4}(last6) WHERE all(node IN far4 WHERE node <> first5 AND single(other IN far4 WHERE other = node)) AND any(path IN nearer.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= link2[0].end_latest, true) AND coalesce(link2[0].start_earliest <= link.facts.end_latest, true))) AND any(path IN farther.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= link2[-1].end_latest, true) AND coalesce(link2[-1].start_earliest <= link.facts.end_latest, true))))
  WITH first5, link2, far4, nearer.paths AS froms, farther.paths AS tos, link2[0] AS head, link2[-1] AS tail
  CALL (froms, head) {
    WITH CASE WHEN head.extent_start IS NULL OR head.start_earliest < head.extent_start THEN head.start_latest ELSE head.extent_start END AS first, CASE WHEN head.extent_end IS NULL OR head.end_latest > head.extent_end THEN head.end_earliest ELSE head.extent_end END AS last
    WITH first AS since, last AS until
    UNWIND froms AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= head.end_latest, true) AND coalesce(head.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(head.dated, head.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= head.end_earliest AND head.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(head.dated, head.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS acted7 }
  CALL (tos, tail) {
    WITH CASE WHEN tail.extent_start IS NULL OR tail.start_earliest < tail.extent_start THEN tail.start_latest ELSE tail.extent_start END AS first, CASE WHEN tail.extent_end IS NULL OR tail.end_latest > tail.extent_end THEN tail.end_earliest ELSE tail.extent_end END AS last
    WITH first AS since, last AS until
    UNWIND tos AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= tail.end_latest, true) AND coalesce(tail.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(tail.dated, tail.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= tail.end_earliest AND tail.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(tail.dated, tail.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS reached8 }
  WITH *
  ORDER BY size(link2), [step IN link2 | step.key] LIMIT 4 * $v.p2
  WITH collect({first: first5, links: link2, far: far4, acted: acted7, reached: reached8}) AS chains
  UNWIND [chain IN chains WHERE none(part IN chains WHERE size(part.links) < size(chain.links) AND all(step IN part.links WHERE step IN chain.links))][0..$v.p2] AS chain
  WITH [chain.first] + chain.far AS far4, chain.acted AS acted7, chain.reached AS reached8, [step IN chain.links | {relation: step, facts: step}] AS steps21
  RETURN [COLLECT {
    UNWIND far4 AS actor22
    RETURN [actor22.name] }, COLLECT {
    UNWIND steps21 AS step
    WITH step.relation AS relation23, step.facts AS facts24
    RETURN [[type(relation23), CASE WHEN relation23.period IS NOT NULL THEN [relation23.period] END], facts24.status] }, null] } AS found25
RETURN found25 AS answer
