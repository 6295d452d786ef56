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
  MATCH (actor0)((upper10)-[link11:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower12) WHERE link11.standing = 'ASSERTED' AND ((type(link11) = 'COMMANDS' AND startNode(link11) = upper10) OR (type(link11) <> 'COMMANDS' AND endNode(link11) = upper10)) AND NOT lower12:State){0,3}(led13:Actor) WHERE size(link11) = 0 OR led13 <> actor0
  WITH led13, [step IN link11 | {relation: step, facts: step}] AS path14 WHERE all(one IN range(0, size(path14) - 2) WHERE all(other IN range(one + 1, size(path14) - 1) WHERE coalesce(path14[one].facts.start_earliest <= path14[other].facts.end_latest, true) AND coalesce(path14[other].facts.start_earliest <= path14[one].facts.end_latest, true))) AND all(link IN path14 WHERE coalesce(link.facts.start_earliest <= $v.p3, true) AND coalesce(link.facts.end_latest >= $v.p2, true))
  WITH led13, path14
  ORDER BY size(path14), [link IN path14 | link.facts.key]
  WITH led13, collect(path14) AS paths
  ORDER BY size(paths[0]), led13.id
  RETURN collect({actor: led13, paths: paths}) AS below15 }
CALL (actor1) {
  MATCH (actor1)((upper16)-[link17:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower18) WHERE link17.standing = 'ASSERTED' AND ((type(link17) = 'COMMANDS' AND startNode(link17) = upper16) OR (type(link17) <> 'COMMANDS' AND endNode(link17) = upper16)) AND NOT lower18:State){0,3}(led19:Actor) WHERE size(link17) = 0 OR led19 <> actor1
  WITH led19, [step IN link17 | {relation: step, facts: step}] AS path20 WHERE all(one IN range(0, size(path20) - 2) WHERE all(other IN range(one + 1, size(path20) - 1) WHERE coalesce(path20[one].facts.start_earliest <= path20[other].facts.end_latest, true) AND coalesce(path20[other].facts.start_earliest <= path20[one].facts.end_latest, true))) AND all(link IN path20 WHERE coalesce(link.facts.start_earliest <= $v.p3, true) AND coalesce(link.facts.end_latest >= $v.p2, true))
  WITH led19, path20
  ORDER BY size(path20), [link IN path20 | link.facts.key]
  WITH led19, collect(path20) AS paths
  ORDER BY size(paths[0]), led19.id
  RETURN collect({actor: led19, paths: paths}) AS below21 }
WITH *, COLLECT {
  CALL (actor0, actor1, below15, below21) {
    UNWIND [below15, below21] AS circle
    UNWIND circle AS entry
    WITH *, entry.actor AS who5, entry.paths AS paths6
    MATCH (who5)-[relation2:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(other7:Actor)
    WITH *, relation2 AS facts3
    WITH * WHERE (coalesce(facts3.start_earliest <= $v.p3, true) AND coalesce(facts3.end_latest >= $v.p2, true)) AND (CASE WHEN (coalesce(facts3.start_latest <= $v.p3 AND facts3.end_earliest >= $v.p2, false) AND (facts3.anchor_starts IS NULL OR any(i IN range(0, size(facts3.anchor_starts) - 1) WHERE date(facts3.anchor_starts[i]) <= $v.p3 AND date(facts3.anchor_ends[i]) >= $v.p2))) THEN 2 WHEN coalesce(facts3.dated, facts3.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p5)
    CALL (paths6, facts3) {
      WITH CASE WHEN facts3.extent_start IS NULL OR facts3.start_earliest < facts3.extent_start THEN facts3.start_latest ELSE facts3.extent_start END AS first, CASE WHEN facts3.extent_end IS NULL OR facts3.end_latest > facts3.extent_end THEN facts3.end_earliest ELSE facts3.extent_end END AS last
      WITH CASE WHEN first > $v.p2 THEN first ELSE $v.p2 END AS since, CASE WHEN last < $v.p3 THEN last ELSE $v.p3 END AS until
      UNWIND paths6 AS path
      WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts3.end_latest, true) AND coalesce(facts3.start_earliest <= link.facts.end_latest, true))
      WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts3.dated, facts3.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts3.end_earliest AND facts3.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts3.dated, facts3.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p4
      ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
      RETURN {links: links, level: level} AS chain8 }
    WITH * WHERE NOT (size(chain8.links) > 0 AND (other7 IN [entry IN circle | entry.actor] AND any(entry IN circle WHERE entry.actor = other7 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts3.end_latest, true) AND coalesce(facts3.start_earliest <= link.facts.end_latest, true))))))
    WITH relation2, facts3, collect(chain8) AS chains9
    RETURN relation2, facts3, null AS event4, chains9
    UNION ALL
    UNWIND [below15, below21] AS circle
    UNWIND circle AS entry
    WITH *, entry.actor AS who5, entry.paths AS paths6
    MATCH (who5)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:IN_EVENT]->(event4:Event) WHERE claim.retracted_at IS NULL AND claim.stance IN ['ASSERTED', 'ALLEGED'] AND claim.modality = 'ACTUAL'
    WITH DISTINCT event4, who5, paths6 WHERE (coalesce(event4.start_earliest <= $v.p3, true) AND coalesce(event4.end_latest >= $v.p2, true)) AND (CASE WHEN (coalesce(event4.start_latest <= $v.p3 AND event4.end_earliest >= $v.p2, false) AND (event4.anchor_starts IS NULL OR any(i IN range(0, size(event4.anchor_starts) - 1) WHERE date(event4.anchor_starts[i]) <= $v.p3 AND date(event4.anchor_ends[i]) >= $v.p2))) THEN 2 WHEN coalesce(event4.dated, event4.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p6)
    CALL (paths6, event4) {
      WITH CASE WHEN event4.extent_start IS NULL OR event4.start_earliest < event4.extent_start THEN event4.start_latest ELSE event4.extent_start END AS first, CASE WHEN event4.extent_end IS NULL OR event4.end_latest > event4.extent_end THEN event4.end_earliest ELSE event4.extent_end END AS last
      WITH CASE WHEN first > $v.p2 THEN first ELSE $v.p2 END AS since, CASE WHEN last < $v.p3 THEN last ELSE $v.p3 END AS until
      UNWIND paths6 AS path
      WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= event4.end_latest, true) AND coalesce(event4.start_earliest <= link.facts.end_latest, true))
      WITH [link IN path | link {.*, level: CASE WHEN coalesce(event4.dated, event4.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= event4.end_earliest AND event4.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(event4.dated, event4.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p4
      ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
      RETURN {links: links, level: level} AS chain8 }
    WITH event4, collect(chain8) AS chains9
    RETURN null AS relation2, null AS facts3, event4, chains9 }
  WITH relation2, facts3, event4, chains9, CASE WHEN coalesce(coalesce(facts3, event4).dated, coalesce(facts3, event4).period IS NOT NULL) THEN coalesce(toString(coalesce(facts3, event4).start_earliest), toString(coalesce(facts3, event4).end_earliest), '~') ELSE '~' END AS key22, coalesce(toString(coalesce(facts3, event4).end_latest), '~') AS key23, coalesce(facts3.key, event4.id) AS key24
  ORDER BY key22 ASC, key23 ASC, key24 ASC LIMIT $v.p7
  RETURN [[key22, key23, key24], [CASE WHEN coalesce(facts3, event4).period IS NOT NULL THEN [coalesce(facts3, event4).period, toString(coalesce(facts3, event4).start_earliest)] END, CASE WHEN event4 IS NULL THEN ['Finding', [type(relation2), head(COLLECT {
    UNWIND [startNode(relation2)] AS actor27
    RETURN [actor27.name] }), head(COLLECT {
    UNWIND [endNode(relation2)] AS actor28
    RETURN [actor28.name] })]] ELSE ['Event', event4.name, event4.kind] END]] } AS found29
RETURN head([found26 IN [[found29]] | [[row25 IN found26[0][0..$v.p8] | [row25[0], row25[1]]]]]) AS answer
