CALL () {
  WITH COUNT {
    UNWIND $v.p2 AS forms
    MATCH (node:Place) WHERE node.id IN forms
    RETURN DISTINCT forms } AS known0 WHERE known0 = size($v.p2)
  RETURN known0 }
CALL (known0) {
  WITH COUNT {
    UNWIND $v.p8 AS forms
    MATCH (node:Place) WHERE node.id IN forms
    RETURN DISTINCT forms } AS known16 WHERE known16 = size($v.p8)
  RETURN known16 }
WITH *, COLLECT {
  MATCH (mediator1:Actor)-[relation4:MEDIATES]->(:Actor) WHERE (relation4.standing IS NOT NULL)
  MATCH (claim:Claim {relation: relation4.key})-[:FROM]->(source:Source) WHERE (claim.retracted_at IS NULL) AND ((claim.credibility IN $v.p0)) AND ((EXISTS { (source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p1 })) AND ((EXISTS { (claim)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) WHERE place.id IN $v.p3 } OR (claim.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) }))) AND (claim.stance IN ['ASSERTED', 'ALLEGED'])
  OPTIONAL
  MATCH (claim)-[:IN_EVENT]->(event2:Event)
  WITH DISTINCT mediator1, event2, relation4, CASE WHEN event2 IS NULL THEN source.id + '|' + coalesce(claim.quote, claim.record) + '|' + coalesce(relation4.period, '') END AS statement
  ORDER BY relation4.extent_start, relation4.key
  WITH mediator1, event2, statement, collect(relation4) AS relations3
  WITH mediator1, event2, collect(DISTINCT relations3) AS lists5
  UNWIND lists5 AS relations3
  WITH * WHERE none(other IN lists5 WHERE size(other) > size(relations3) AND all(one IN relations3 WHERE one IN other))
  WITH mediator1, event2, relations3, coalesce(toString(relations3[0].extent_start), '~') AS key6, mediator1.id AS key7, reduce(keys = '', one IN relations3 | keys + ' ' + one.key) AS key8, coalesce(event2.id, '') AS key9
  ORDER BY key6 ASC, key7 ASC, key8 ASC, key9 ASC LIMIT $v.p4
  WITH *, COLLECT {
    UNWIND relations3 AS relation
    WITH DISTINCT endNode(relation) AS party15
    CALL (mediator1) {
      MATCH (mediator1)((upper21)-[link22:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower23) WHERE EXISTS {
        MATCH (claim27:Claim {relation: link22.key})-[:FROM]->(source28:Source) WHERE claim27.retracted_at IS NULL AND (claim27.credibility IN $v.p6) AND (EXISTS { (source28)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p7 }) AND claim27.stance = 'ASSERTED' } AND ((type(link22) = 'COMMANDS' AND startNode(link22) = upper21) OR (type(link22) <> 'COMMANDS' AND endNode(link22) = upper21)) AND NOT lower23:State){0,3}(led24:Actor) WHERE size(link22) = 0 OR led24 <> mediator1
      WITH led24, COLLECT {
        UNWIND link22 AS step29
        CALL (step29) {
          WITH step29, COLLECT {
            MATCH (claim31:Claim {relation: step29.key})-[:FROM]->(source32:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim31.retracted_at IS NULL AND (claim31.credibility IN $v.p6) AND (EXISTS { (source32)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p7 })
            RETURN {stance: claim31.stance, forms: claim31.forms, start_earliest: claim31.start_earliest, start_latest: claim31.start_latest, end_earliest: claim31.end_earliest, end_latest: claim31.end_latest, voice: head(COLLECT {
                MATCH (claim31)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
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
          RETURN step29 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN step29.end_text IN ['..', ''] AND lastSeen > step29.extent_least THEN lastSeen ELSE step29.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND corroborated THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, alleged: size(alleged), forms: forms, alleged_forms: allegedForms} AS facts30 }
        RETURN {relation: step29, facts: facts30} } AS path25 WHERE all(one IN range(0, size(path25) - 2) WHERE all(other IN range(one + 1, size(path25) - 1) WHERE coalesce(path25[one].facts.start_earliest <= path25[other].facts.end_latest, true) AND coalesce(path25[other].facts.start_earliest <= path25[one].facts.end_latest, true)))
      WITH led24, path25
      ORDER BY size(path25), [link IN path25 | link.facts.key]
      WITH led24, collect(path25) AS paths
      ORDER BY size(paths[0]), led24.id
      RETURN collect({actor: led24, paths: paths}) AS below26 }
    CALL (party15) {
      MATCH (party15)((upper36)-[link37:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower38) WHERE EXISTS {
        MATCH (claim42:Claim {relation: link37.key})-[:FROM]->(source43:Source) WHERE claim42.retracted_at IS NULL AND (claim42.credibility IN $v.p6) AND (EXISTS { (source43)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p7 }) AND claim42.stance = 'ASSERTED' } AND ((type(link37) = 'COMMANDS' AND startNode(link37) = upper36) OR (type(link37) <> 'COMMANDS' AND endNode(link37) = upper36)) AND NOT lower38:State){0,3}(led39:Actor) WHERE size(link37) = 0 OR led39 <> party15
      WITH led39, COLLECT {
        UNWIND link37 AS step44
        CALL (step44) {
          WITH step44, COLLECT {
            MATCH (claim46:Claim {relation: step44.key})-[:FROM]->(source47:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim46.retracted_at IS NULL AND (claim46.credibility IN $v.p6) AND (EXISTS { (source47)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p7 })
            RETURN {stance: claim46.stance, forms: claim46.forms, start_earliest: claim46.start_earliest, start_latest: claim46.start_latest, end_earliest: claim46.end_earliest, end_latest: claim46.end_latest, voice: head(COLLECT {
                MATCH (claim46)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
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
          RETURN step44 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN step44.end_text IN ['..', ''] AND lastSeen > step44.extent_least THEN lastSeen ELSE step44.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND corroborated THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, alleged: size(alleged), forms: forms, alleged_forms: allegedForms} AS facts45 }
        RETURN {relation: step44, facts: facts45} } AS path40 WHERE all(one IN range(0, size(path40) - 2) WHERE all(other IN range(one + 1, size(path40) - 1) WHERE coalesce(path40[one].facts.start_earliest <= path40[other].facts.end_latest, true) AND coalesce(path40[other].facts.start_earliest <= path40[one].facts.end_latest, true)))
      WITH led39, path40
      ORDER BY size(path40), [link IN path40 | link.facts.key]
      WITH led39, collect(path40) AS paths
      ORDER BY size(paths[0]), led39.id
      RETURN collect({actor: led39, paths: paths}) AS below41 }
    UNWIND below41 AS entry
    WITH *, entry.actor AS recipient19, entry.paths AS paths48
    CALL (recipient19) {
      MATCH (backer18)-[relation33:SUPPORTS|AIDS|RECOGNIZES]->(recipient19)
      RETURN backer18, relation33
      UNION ALL
      MATCH (backer18:Actor)-[relation33:COOPERATES]-(recipient19) WHERE any(form IN relation33.forms + relation33.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
      RETURN backer18, relation33 }
    CALL (relation33) {
      WITH relation33, COLLECT {
        MATCH (claim52:Claim {relation: relation33.key})-[:FROM]->(source53:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim52.retracted_at IS NULL AND (claim52.credibility IN $v.p6) AND (EXISTS { (source53)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p7 }) AND (EXISTS { (claim52)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) WHERE place.id IN $v.p9 } OR (claim52.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim52)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) }))
        RETURN {stance: claim52.stance, forms: claim52.forms, start_earliest: claim52.start_earliest, start_latest: claim52.start_latest, end_earliest: claim52.end_earliest, end_latest: claim52.end_latest, voice: head(COLLECT {
            MATCH (claim52)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
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
      RETURN relation33 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN relation33.end_text IN ['..', ''] AND lastSeen > relation33.extent_least THEN lastSeen ELSE relation33.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND corroborated THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, alleged: size(alleged), forms: forms, alleged_forms: allegedForms} AS whole34 }
    UNWIND CASE WHEN size(whole34.alleged_forms) > 0 THEN [whole34, whole34 {.*, standing: 'ALLEGED', status: 'ALLEGED', forms: whole34.alleged_forms, alleged_forms: []}] ELSE [whole34] END AS facts35
    WITH * WHERE (facts35.standing IS NOT NULL) AND (NOT type(relation33) IN ['COOPERATES'] OR any(form IN facts35.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (any(one IN relations3 WHERE endNode(one) = party15 AND coalesce(facts35.start_earliest <= one.end_latest, true) AND coalesce(one.start_earliest <= facts35.end_latest, true) AND CASE WHEN coalesce(facts35.start_latest <= one.end_earliest AND one.start_latest <= facts35.end_earliest, false) THEN 2 WHEN coalesce(facts35.dated, facts35.period IS NOT NULL) AND coalesce(one.dated, one.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p5))
    WITH * WHERE NOT (backer18 IN [entry IN below41 | entry.actor] AND any(entry IN below41 WHERE entry.actor = backer18 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts35.end_latest, true) AND coalesce(facts35.start_earliest <= link.facts.end_latest, true)))))
    CALL (paths48, facts35) {
      WITH CASE WHEN facts35.extent_start IS NULL OR facts35.start_earliest < facts35.extent_start THEN facts35.start_latest ELSE facts35.extent_start END AS first, CASE WHEN facts35.extent_end IS NULL OR facts35.end_latest > facts35.extent_end THEN facts35.end_earliest ELSE facts35.extent_end END AS last
      WITH first AS since, last AS until
      UNWIND paths48 AS path
      WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts35.end_latest, true) AND coalesce(facts35.start_earliest <= link.facts.end_latest, true))
      WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts35.dated, facts35.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts35.end_earliest AND facts35.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts35.dated, facts35.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p5
      ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
      RETURN {links: links, level: level} AS chain49 }
    WITH *, [entry IN below26 WHERE entry.actor = backer18 | entry.paths] AS paths51
    WITH *, CASE WHEN size(paths51) = 0 THEN [] ELSE paths51[0] END AS paths51s
    CALL (paths51s, facts35) {
      WITH CASE WHEN facts35.extent_start IS NULL OR facts35.start_earliest < facts35.extent_start THEN facts35.start_latest ELSE facts35.extent_start END AS first, CASE WHEN facts35.extent_end IS NULL OR facts35.end_latest > facts35.extent_end THEN facts35.end_earliest ELSE facts35.extent_end END AS last
      WITH first AS since, last AS until
      UNWIND paths51s AS path
      WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts35.end_latest, true) AND coalesce(facts35.start_earliest <= link.facts.end_latest, true))
      WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts35.dated, facts35.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts35.end_earliest AND facts35.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts35.dated, facts35.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p5
      ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
      RETURN {links: links, level: level} AS acted50 }
    WITH backer18, recipient19, facts35, head(collect({relation: relation33, facts: facts35, actor: backer18, acted: acted50.links, reached: chain49.links, level: null})) AS item
    ORDER BY facts35.extent_start, facts35.extent_end, facts35.key
    WITH backer18, recipient19, facts35.standing AS standing20, collect(item) AS items17
    WITH *
    ORDER BY recipient19.id, standing20
    RETURN ['backing' + ':' + $v.p10 + ':' + reduce(keys = '', one IN relations3 | keys + split(one.key, ':')[2]) + ':' + backer18.id + ':' + recipient19.id + ':' + standing20] } AS found54
  RETURN [[mediator1.id], head([statuses14 IN [COLLECT {
    UNWIND relations3 AS relation10
    CALL (relation10, event2) {
      WITH relation10, COLLECT {
        MATCH (claim12:Claim {relation: relation10.key})-[:FROM]->(source13:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim12.retracted_at IS NULL AND CASE WHEN event2 IS NULL OR (claim12.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim12)-[:IN_EVENT]->() }) THEN NOT EXISTS { (claim12)-[:IN_EVENT]->() } ELSE EXISTS { (claim12)-[:IN_EVENT]->(event2) } END AND (claim12.credibility IN $v.p0) AND (EXISTS { (source13)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p1 }) AND (EXISTS { (claim12)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) WHERE place.id IN $v.p3 } OR (claim12.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim12)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) }))
        RETURN {stance: claim12.stance, forms: claim12.forms, start_earliest: claim12.start_earliest, start_latest: claim12.start_latest, end_earliest: claim12.end_earliest, end_latest: claim12.end_latest, voice: head(COLLECT {
            MATCH (claim12)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
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
      RETURN relation10 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN relation10.end_text IN ['..', ''] AND lastSeen > relation10.extent_least THEN lastSeen ELSE relation10.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND corroborated THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, alleged: size(alleged), forms: forms, alleged_forms: allegedForms} AS facts11 }
    RETURN facts11.status }] | coalesce(head([status IN ['CORROBORATED', 'REPORTED'] WHERE status IN statuses14 | status]), 'ALLEGED')]), found54] } AS found55
RETURN [found55] AS answer

;
CALL () {
  WITH COUNT {
    UNWIND $v.p1 AS forms
    MATCH (node:Source) WHERE node.id IN forms
    RETURN DISTINCT forms } AS known1 WHERE known1 = size($v.p1)
  RETURN known1 }
RETURN [COUNT {
  MATCH (event0:Event)
  WITH event0 WHERE (coalesce(head(COLLECT {
    MATCH (event0)<-[:IN_EVENT]-(claim:Claim) WHERE claim.retracted_at IS NULL
    WITH CASE claim.stance WHEN 'DENIED' THEN 1 WHEN 'DOUBTED' THEN null ELSE CASE claim.modality WHEN 'ACTUAL' THEN 0 ELSE 2 END END AS strength
    ORDER BY strength LIMIT 1
    RETURN ['HAPPENED', 'CANCELLED', 'PLANNED'][strength] }), 'HAPPENED') IN $v.p0) AND (EXISTS {
    MATCH (event0)<-[:IN_EVENT]-(claim2:Claim)-[:FROM]->(source3:Source) WHERE (claim2.retracted_at IS NULL) AND (any(tag IN $v.p2 WHERE source3.lang = tag OR source3.lang STARTS
    WITH tag + '-')) })
  RETURN 1 AS one }] AS answer

;
CALL () {
  WITH COUNT {
    UNWIND $v.p0 AS forms
    MATCH (node:Place) WHERE node.id IN forms
    RETURN DISTINCT forms } AS known2 WHERE known2 = size($v.p0)
  RETURN known2 }
RETURN [COUNT {
  MATCH (claim0:Claim)
  MATCH (claim0)-[:FROM]->(source1:Source) WHERE (claim0.retracted_at IS NULL) AND (EXISTS { (claim0)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) WHERE place.id IN $v.p1 } OR (claim0.stance IN [] AND NOT EXISTS { (claim0)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) }))
  RETURN 1 AS one }] AS answer
