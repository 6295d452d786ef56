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
  MATCH (actor0)((upper1)-[link2:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower3) WHERE link2.standing = 'ASSERTED' AND ((type(link2) = 'COMMANDS' AND startNode(link2) = upper1) OR (type(link2) <> 'COMMANDS' AND endNode(link2) = upper1)) AND NOT lower3:State){0,3}(led4:Actor) WHERE size(link2) = 0 OR led4 <> actor0
  WITH led4, [step IN link2 | {relation: step, facts: step}] AS path5 WHERE all(one IN range(0, size(path5) - 2) WHERE all(other IN range(one + 1, size(path5) - 1) WHERE coalesce(path5[one].facts.start_earliest <= path5[other].facts.end_latest, true) AND coalesce(path5[other].facts.start_earliest <= path5[one].facts.end_latest, true)))
  WITH led4, path5
  ORDER BY size(path5), [link IN path5 | link.facts.key]
  WITH led4, collect(path5) AS paths
  ORDER BY size(paths[0]), led4.id
  RETURN collect({actor: led4, paths: paths}) AS below6 }
WITH *, COLLECT {
  MATCH (mediator7:Actor)-[relation10:MEDIATES]->(:Actor) WHERE (relation10.standing IS NOT NULL)
  MATCH (claim:Claim {relation: relation10.key})-[:FROM]->(source:Source) WHERE (claim.retracted_at IS NULL) AND (claim.stance IN ['ASSERTED', 'ALLEGED'])
  OPTIONAL
  MATCH (claim)-[:IN_EVENT]->(event8:Event)
  WITH DISTINCT mediator7, event8, relation10, CASE WHEN event8 IS NULL THEN source.id + '|' + coalesce(claim.quote, claim.record) + '|' + coalesce(relation10.period, '') END AS statement
  ORDER BY relation10.extent_start, relation10.key
  WITH mediator7, event8, statement, collect(relation10) AS relations9
  WITH mediator7, event8, collect(DISTINCT relations9) AS lists11
  UNWIND lists11 AS relations9
  WITH * WHERE none(other IN lists11 WHERE size(other) > size(relations9) AND all(one IN relations9 WHERE one IN other))
  WITH * WHERE EXISTS {
    UNWIND relations9 AS party
    WITH party, endNode(party) AS other WHERE EXISTS {
      UNWIND below6 AS acting
      WITH acting WHERE acting.actor = other
      WITH acting.paths AS theirs WHERE any(path IN theirs WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= party.end_latest, true) AND coalesce(party.start_earliest <= link.facts.end_latest, true)))
      RETURN 1 AS led }
    RETURN 1 AS one }
  WITH mediator7, event8, relations9, coalesce(toString(relations9[0].extent_start), '~') AS key12, mediator7.id AS key13, reduce(keys = '', one IN relations9 | keys + ' ' + one.key) AS key14, coalesce(event8.id, '') AS key15
  ORDER BY key12 ASC, key13 ASC, key14 ASC, key15 ASC LIMIT $v.p1
  WITH *, COLLECT {
    UNWIND relations9 AS relation
    WITH DISTINCT endNode(relation) AS party24
    CALL (mediator7) {
      MATCH (mediator7)((upper29)-[link30:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower31) WHERE link30.standing = 'ASSERTED' AND ((type(link30) = 'COMMANDS' AND startNode(link30) = upper29) OR (type(link30) <> 'COMMANDS' AND endNode(link30) = upper29)) AND NOT lower31:State){0,3}(led32:Actor) WHERE size(link30) = 0 OR led32 <> mediator7
      WITH led32, [step IN link30 | {relation: step, facts: step}] AS path33 WHERE all(one IN range(0, size(path33) - 2) WHERE all(other IN range(one + 1, size(path33) - 1) WHERE coalesce(path33[one].facts.start_earliest <= path33[other].facts.end_latest, true) AND coalesce(path33[other].facts.start_earliest <= path33[one].facts.end_latest, true)))
      WITH led32, path33
      ORDER BY size(path33), [link IN path33 | link.facts.key]
      WITH led32, collect(path33) AS paths
      ORDER BY size(paths[0]), led32.id
      RETURN collect({actor: led32, paths: paths}) AS below34 }
    CALL (party24) {
      MATCH (party24)((upper38)-[link39:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower40) WHERE link39.standing = 'ASSERTED' AND ((type(link39) = 'COMMANDS' AND startNode(link39) = upper38) OR (type(link39) <> 'COMMANDS' AND endNode(link39) = upper38)) AND NOT lower40:State){0,3}(led41:Actor) WHERE size(link39) = 0 OR led41 <> party24
      WITH led41, [step IN link39 | {relation: step, facts: step}] AS path42 WHERE all(one IN range(0, size(path42) - 2) WHERE all(other IN range(one + 1, size(path42) - 1) WHERE coalesce(path42[one].facts.start_earliest <= path42[other].facts.end_latest, true) AND coalesce(path42[other].facts.start_earliest <= path42[one].facts.end_latest, true)))
      WITH led41, path42
      ORDER BY size(path42), [link IN path42 | link.facts.key]
      WITH led41, collect(path42) AS paths
      ORDER BY size(paths[0]), led41.id
      RETURN collect({actor: led41, paths: paths}) AS below43 }
    UNWIND below43 AS entry
    WITH *, entry.actor AS recipient27, entry.paths AS paths44
    CALL (recipient27) {
      MATCH (backer26)-[relation35:SUPPORTS|AIDS|RECOGNIZES]->(recipient27)
      RETURN backer26, relation35
      UNION ALL
      MATCH (backer26:Actor)-[relation35:COOPERATES]-(recipient27) WHERE any(form IN relation35.forms + relation35.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
      RETURN backer26, relation35 }
    WITH *, relation35 AS whole36
    UNWIND CASE WHEN size(whole36.alleged_forms) > 0 THEN [whole36, whole36 {.*, standing: 'ALLEGED', status: 'ALLEGED', forms: whole36.alleged_forms, alleged_forms: []}] ELSE [whole36] END AS facts37
    WITH * WHERE (facts37.standing IS NOT NULL) AND (NOT type(relation35) IN ['COOPERATES'] OR any(form IN facts37.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (any(one IN relations9 WHERE endNode(one) = party24 AND coalesce(facts37.start_earliest <= one.end_latest, true) AND coalesce(one.start_earliest <= facts37.end_latest, true) AND CASE WHEN coalesce(facts37.start_latest <= one.end_earliest AND one.start_latest <= facts37.end_earliest, false) THEN 2 WHEN coalesce(facts37.dated, facts37.period IS NOT NULL) AND coalesce(one.dated, one.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p3))
    WITH * WHERE NOT (backer26 IN [entry IN below43 | entry.actor] AND any(entry IN below43 WHERE entry.actor = backer26 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts37.end_latest, true) AND coalesce(facts37.start_earliest <= link.facts.end_latest, true)))))
    CALL (paths44, facts37) {
      WITH CASE WHEN facts37.extent_start IS NULL OR facts37.start_earliest < facts37.extent_start THEN facts37.start_latest ELSE facts37.extent_start END AS first, CASE WHEN facts37.extent_end IS NULL OR facts37.end_latest > facts37.extent_end THEN facts37.end_earliest ELSE facts37.extent_end END AS last
      WITH first AS since, last AS until
      UNWIND paths44 AS path
      WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts37.end_latest, true) AND coalesce(facts37.start_earliest <= link.facts.end_latest, true))
      WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts37.dated, facts37.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts37.end_earliest AND facts37.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts37.dated, facts37.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p3
      ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
      RETURN {links: links, level: level} AS chain45 }
    WITH *, [entry IN below34 WHERE entry.actor = backer26 | entry.paths] AS paths47
    WITH *, CASE WHEN size(paths47) = 0 THEN [] ELSE paths47[0] END AS paths47s
    CALL (paths47s, facts37) {
      WITH CASE WHEN facts37.extent_start IS NULL OR facts37.start_earliest < facts37.extent_start THEN facts37.start_latest ELSE facts37.extent_start END AS first, CASE WHEN facts37.extent_end IS NULL OR facts37.end_latest > facts37.extent_end THEN facts37.end_earliest ELSE facts37.extent_end END AS last
      WITH first AS since, last AS until
      UNWIND paths47s AS path
      WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts37.end_latest, true) AND coalesce(facts37.start_earliest <= link.facts.end_latest, true))
      WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts37.dated, facts37.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts37.end_earliest AND facts37.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts37.dated, facts37.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p3
      ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
      RETURN {links: links, level: level} AS acted46 }
    WITH backer26, recipient27, facts37, head(collect({relation: relation35, facts: facts37, actor: backer26, acted: acted46.links, reached: chain45.links, level: null})) AS item
    ORDER BY facts37.extent_start, facts37.extent_end, facts37.key
    WITH backer26, recipient27, facts37.standing AS standing28, collect(item) AS items25
    WITH *
    ORDER BY recipient27.id, standing28
    RETURN [[recipient27.name], standing28, COLLECT {
      UNWIND reduce(runs48 = [], item IN items25 | CASE WHEN runs48[-1].reach + duration({days: 1}) >= item.facts.extent_start THEN runs48[..-1] + [{reach: CASE WHEN item.facts.extent_end > runs48[-1].reach THEN item.facts.extent_end ELSE runs48[-1].reach END, items: runs48[-1].items + [item]}] ELSE runs48 + [{reach: item.facts.extent_end, items: [item]}] END) AS run49
      WITH run49.items AS items50
      RETURN [CASE WHEN items50[0].facts.period IS NOT NULL THEN [CASE WHEN all(item IN items50 WHERE item.facts.period = items50[0].facts.period) THEN items50[0].facts.period ELSE head(COLLECT {
        UNWIND items50 AS item
        WITH item.facts AS facts
        RETURN facts.start_text
        ORDER BY facts.start_earliest IS NOT NULL, facts.extent_start, facts.start_latest, facts.start_text LIMIT 1 }) + '/' + head(COLLECT {
        UNWIND items50 AS item
        WITH item.facts AS facts
        RETURN facts.end_text
        ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) END] END] }] } AS found51
  RETURN [[key12, key13, key14, key15], [[mediator7.name], COLLECT {
    UNWIND relations9 AS relation
    WITH DISTINCT endNode(relation) AS party18
    ORDER BY party18.id
    RETURN [party18.name] }, CASE WHEN event8 IS NOT NULL THEN [event8.name] END, CASE WHEN relations9[0].period IS NOT NULL THEN [relations9[0].period] END, head([statuses23 IN [COLLECT {
    UNWIND relations9 AS relation19
    CALL (relation19, event8) {
      WITH relation19, COLLECT {
        MATCH (claim21:Claim {relation: relation19.key})-[:FROM]->(source22:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim21.retracted_at IS NULL AND CASE WHEN event8 IS NULL OR (claim21.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim21)-[:IN_EVENT]->() }) THEN NOT EXISTS { (claim21)-[:IN_EVENT]->() } ELSE EXISTS { (claim21)-[:IN_EVENT]->(event8) } END
        RETURN {stance: claim21.stance, forms: claim21.forms, start_earliest: claim21.start_earliest, start_latest: claim21.start_latest, end_earliest: claim21.end_earliest, end_latest: claim21.end_latest, voice: head(COLLECT {
            MATCH (claim21)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
            MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
            OPTIONAL
            MATCH (first)-[:CLAIMANT]->(claimant:Actor)
            RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }) + '\t' + publisher.id} } AS claims WHERE size(claims) > 0
      WITH *, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted
      WITH *, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
      WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
      WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
      WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
      WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms
      WITH *, reduce(seen = [], voice IN [claim IN decisive | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END) AS voices
      WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | any(one IN pairs WHERE any(other IN pairs WHERE other[0] <> one[0] AND other[1] <> one[1]))]) AS corroborated
      WITH *, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS lastSeen
      RETURN relation19 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN relation19.end_text IN ['..', ''] AND lastSeen > relation19.extent_least THEN lastSeen ELSE relation19.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND corroborated THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, alleged: size(alleged), forms: forms, alleged_forms: allegedForms} AS facts20 }
    RETURN facts20.status }] | coalesce(head([status IN ['CORROBORATED', 'REPORTED'] WHERE status IN statuses23 | status]), 'ALLEGED')]), found51, [COLLECT {
    UNWIND [relation IN relations9 | relation.key] AS key54
    MATCH (claim52:Claim {relation: key54})-[:FROM]->(source53:Source) WHERE (claim52.retracted_at IS NULL) AND (CASE WHEN event8 IS NULL OR (claim52.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim52)-[:IN_EVENT]->() }) THEN NOT EXISTS { (claim52)-[:IN_EVENT]->() } ELSE EXISTS { (claim52)-[:IN_EVENT]->(event8) } END)
    WITH claim52, coalesce(toString(source53.published_earliest), '~') AS key55, claim52.id AS key56
    ORDER BY key55 ASC, key56 ASC LIMIT $v.p4
    RETURN [CASE WHEN claim52.quote IS NOT NULL THEN [claim52.quote] END, claim52.modality] }]]] } AS found57
WITH *, COUNT {
  MATCH (mediator7:Actor)-[relation10:MEDIATES]->(:Actor) WHERE (relation10.standing IS NOT NULL)
  MATCH (claim:Claim {relation: relation10.key})-[:FROM]->(source:Source) WHERE (claim.retracted_at IS NULL) AND (claim.stance IN ['ASSERTED', 'ALLEGED'])
  OPTIONAL
  MATCH (claim)-[:IN_EVENT]->(event8:Event)
  WITH DISTINCT mediator7, event8, relation10, CASE WHEN event8 IS NULL THEN source.id + '|' + coalesce(claim.quote, claim.record) + '|' + coalesce(relation10.period, '') END AS statement
  ORDER BY relation10.extent_start, relation10.key
  WITH mediator7, event8, statement, collect(relation10) AS relations9
  WITH mediator7, event8, collect(DISTINCT relations9) AS lists11
  UNWIND lists11 AS relations9
  WITH * WHERE none(other IN lists11 WHERE size(other) > size(relations9) AND all(one IN relations9 WHERE one IN other))
  WITH * WHERE EXISTS {
    UNWIND relations9 AS party
    WITH party, endNode(party) AS other WHERE EXISTS {
      UNWIND below6 AS acting
      WITH acting WHERE acting.actor = other
      WITH acting.paths AS theirs WHERE any(path IN theirs WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= party.end_latest, true) AND coalesce(party.start_earliest <= link.facts.end_latest, true)))
      RETURN 1 AS led }
    RETURN 1 AS one }
  RETURN 1 AS one } AS found58
RETURN head([found17 IN [[found57, found58]] | [found17[1], [row16 IN found17[0][0..$v.p2] | row16[1]]]]) AS answer
