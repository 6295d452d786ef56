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
  WITH COUNT {
    UNWIND $v.p2 AS forms
    MATCH (node:Source) WHERE node.id IN forms
    RETURN DISTINCT forms } AS known1 WHERE known1 = size($v.p2)
  RETURN known1 }
CALL (actor0) {
  MATCH (actor0)((upper9)-[link10:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower11) WHERE EXISTS {
    MATCH (claim15:Claim {relation: link10.key})-[:FROM]->(source16:Source) WHERE claim15.retracted_at IS NULL AND source16.published_latest <= $v.p1 AND NOT source16.id IN $v.p3 AND claim15.stance = 'ASSERTED' } AND ((type(link10) = 'COMMANDS' AND startNode(link10) = upper9) OR (type(link10) <> 'COMMANDS' AND endNode(link10) = upper9)) AND NOT lower11:State){0,3}(led12:Actor) WHERE size(link10) = 0 OR led12 <> actor0
  WITH led12, COLLECT {
    UNWIND link10 AS step17
    CALL (step17) {
      WITH step17, COLLECT {
        MATCH (claim19:Claim {relation: step17.key})-[:FROM]->(source20:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim19.retracted_at IS NULL AND source20.published_latest <= $v.p1 AND NOT source20.id IN $v.p3
        RETURN {stance: claim19.stance, forms: claim19.forms, start_earliest: claim19.start_earliest, start_latest: claim19.start_latest, end_earliest: claim19.end_earliest, end_latest: claim19.end_latest} } AS claims WHERE size(claims) > 0
      WITH *, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted
      WITH *, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
      WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
      WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
      WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
      WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms
      WITH *, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS lastSeen
      RETURN step17 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN step17.end_text IN ['..', ''] AND lastSeen > step17.extent_least THEN lastSeen ELSE step17.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), forms: forms, alleged_forms: allegedForms} AS facts18 }
    RETURN {relation: step17, facts: facts18} } AS path13 WHERE all(one IN range(0, size(path13) - 2) WHERE all(other IN range(one + 1, size(path13) - 1) WHERE coalesce(path13[one].facts.start_earliest <= path13[other].facts.end_latest, true) AND coalesce(path13[other].facts.start_earliest <= path13[one].facts.end_latest, true)))
  WITH led12, path13
  ORDER BY size(path13), [link IN path13 | link.facts.key]
  WITH led12, collect(path13) AS paths
  ORDER BY size(paths[0]), led12.id
  RETURN collect({actor: led12, paths: paths}) AS below14 }
WITH *, COLLECT {
  UNWIND below14 AS entry
  WITH *, entry.actor AS recipient4, entry.paths AS paths21
  CALL (recipient4) {
    MATCH (backer3)-[relation6:SUPPORTS|AIDS|RECOGNIZES]->(recipient4)
    RETURN backer3, relation6
    UNION ALL
    MATCH (backer3:Actor)-[relation6:COOPERATES]-(recipient4) WHERE any(form IN relation6.forms + relation6.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
    RETURN backer3, relation6 }
  CALL (relation6) {
    WITH relation6, COLLECT {
      MATCH (claim23:Claim {relation: relation6.key})-[:FROM]->(source24:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim23.retracted_at IS NULL AND source24.published_latest <= $v.p1 AND NOT source24.id IN $v.p3
      RETURN {stance: claim23.stance, forms: claim23.forms, start_earliest: claim23.start_earliest, start_latest: claim23.start_latest, end_earliest: claim23.end_earliest, end_latest: claim23.end_latest} } AS claims WHERE size(claims) > 0
    WITH *, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted
    WITH *, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
    WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
    WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
    WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
    WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms
    WITH *, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS lastSeen
    RETURN relation6 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN relation6.end_text IN ['..', ''] AND lastSeen > relation6.extent_least THEN lastSeen ELSE relation6.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), forms: forms, alleged_forms: allegedForms} AS whole7 }
  UNWIND CASE WHEN size(whole7.alleged_forms) > 0 THEN [whole7, whole7 {.*, standing: 'ALLEGED', forms: whole7.alleged_forms, alleged_forms: []}] ELSE [whole7] END AS facts8
  WITH * WHERE (facts8.standing IS NOT NULL) AND (NOT type(relation6) IN ['COOPERATES'] OR any(form IN facts8.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE']))
  WITH * WHERE NOT (backer3 IN [entry IN below14 | entry.actor] AND any(entry IN below14 WHERE entry.actor = backer3 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts8.end_latest, true) AND coalesce(facts8.start_earliest <= link.facts.end_latest, true)))))
  CALL (paths21, facts8) {
    WITH CASE WHEN facts8.extent_start IS NULL OR facts8.start_earliest < facts8.extent_start THEN facts8.start_latest ELSE facts8.extent_start END AS first, CASE WHEN facts8.extent_end IS NULL OR facts8.end_latest > facts8.extent_end THEN facts8.end_earliest ELSE facts8.extent_end END AS last
    WITH first AS since, last AS until
    UNWIND paths21 AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts8.end_latest, true) AND coalesce(facts8.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts8.dated, facts8.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts8.end_earliest AND facts8.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts8.dated, facts8.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS chain22 }
  WITH backer3, recipient4, facts8, {relation: relation6, facts: facts8, actor: backer3, acted: [], reached: chain22.links, level: null} AS item
  ORDER BY facts8.extent_start, facts8.extent_end, facts8.key
  WITH backer3, recipient4, facts8.standing AS standing5, collect(item) AS items2
  WITH backer3, recipient4, standing5, items2, coalesce(toString(items2[0].facts.extent_start), '~') AS key25, backer3.id AS key26, recipient4.id AS key27, standing5 AS key28
  ORDER BY key25 ASC, key26 ASC, key27 ASC, key28 ASC LIMIT $v.p4
  RETURN [[backer3.name], standing5, EXISTS {
    UNWIND items2 AS item
    WITH item.relation AS relation29
    UNWIND [startNode(relation29)] AS subject31
    UNWIND [endNode(relation29)] AS object32
    MATCH (subject31)-[denial30:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object32) WHERE type(denial30) = type(relation29) AND coalesce(denial30.start_earliest <= relation29.end_latest, true) AND coalesce(relation29.start_earliest <= denial30.end_latest, true) AND denial30.denied > 0
    MATCH (claim33:Claim {relation: denial30.key})-[:FROM]->(source34:Source) WHERE (claim33.retracted_at IS NULL) AND (source34.published_latest <= $v.p1) AND (NOT source34.id IN $v.p3) AND (claim33.stance = 'DENIED')
    RETURN 1 AS one }, head([found41 IN [[COLLECT {
    UNWIND [item IN items2 | item.facts.key] AS key37
    MATCH (claim35:Claim {relation: key37})-[:FROM]->(source36:Source) WHERE (claim35.retracted_at IS NULL) AND (source36.published_latest <= $v.p1) AND (NOT source36.id IN $v.p3) AND (claim35.stance IN CASE items2[0].facts.standing WHEN 'ASSERTED' THEN ['ASSERTED', 'ALLEGED'] ELSE ['ALLEGED'] END)
    WITH claim35, coalesce(toString(source36.published_earliest), '~') AS key38, claim35.id AS key39
    ORDER BY key38 ASC, key39 ASC LIMIT $v.p5
    RETURN [[key38, key39], [CASE WHEN claim35.quote IS NOT NULL THEN [claim35.quote] END]] }, COUNT {
    UNWIND [item IN items2 | item.facts.key] AS key37
    MATCH (claim35:Claim {relation: key37})-[:FROM]->(source36:Source) WHERE (claim35.retracted_at IS NULL) AND (source36.published_latest <= $v.p1) AND (NOT source36.id IN $v.p3) AND (claim35.stance IN CASE items2[0].facts.standing WHEN 'ASSERTED' THEN ['ASSERTED', 'ALLEGED'] ELSE ['ALLEGED'] END)
    RETURN 1 AS one }]] | [found41[1], [row40 IN found41[0][0..$v.p6] | row40[1]]]])] } AS found42
RETURN [found42] AS answer
