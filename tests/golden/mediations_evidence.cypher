CALL () {
  WITH COUNT {
    UNWIND $v.p2 AS forms
    MATCH (node:Place) WHERE node.id IN forms
    RETURN DISTINCT forms } AS known0 WHERE known0 = size($v.p2)
  RETURN known0 }
CALL (known0) {
  WITH COUNT {
    UNWIND $v.p9 AS forms
    MATCH (node:Place) WHERE node.id IN forms
    RETURN DISTINCT forms } AS known18 WHERE known18 = size($v.p9)
  RETURN known18 }
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
  WITH mediator1, event2, relations3, key6, key7, key8, key9
  ORDER BY key6 ASC, key7 ASC, key8 ASC, key9 ASC LIMIT $v.p4
  WITH *, COLLECT {
    UNWIND relations3 AS relation
    WITH DISTINCT endNode(relation) AS party17
    CALL (mediator1) {
      MATCH (mediator1)((upper23)-[link24:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower25) WHERE EXISTS {
        MATCH (claim29:Claim {relation: link24.key})-[:FROM]->(source30:Source) WHERE claim29.retracted_at IS NULL AND (claim29.credibility IN $v.p7) AND (EXISTS { (source30)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p8 }) AND claim29.stance = 'ASSERTED' } AND ((type(link24) = 'COMMANDS' AND startNode(link24) = upper23) OR (type(link24) <> 'COMMANDS' AND endNode(link24) = upper23)) AND NOT lower25:State){0,3}(led26:Actor) WHERE size(link24) = 0 OR led26 <> mediator1
      WITH led26, COLLECT {
        UNWIND link24 AS step31
        CALL (step31) {
          WITH step31, COLLECT {
            MATCH (claim33:Claim {relation: step31.key})-[:FROM]->(source34:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim33.retracted_at IS NULL AND (claim33.credibility IN $v.p7) AND (EXISTS { (source34)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p8 })
            RETURN {stance: claim33.stance, forms: claim33.forms, start_earliest: claim33.start_earliest, start_latest: claim33.start_latest, end_earliest: claim33.end_earliest, end_latest: claim33.end_latest, voice: head(COLLECT {
                MATCH (claim33)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
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
          RETURN step31 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN step31.end_text IN ['..', ''] AND lastSeen > step31.extent_least THEN lastSeen ELSE step31.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND corroborated THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, alleged: size(alleged), forms: forms, alleged_forms: allegedForms} AS facts32 }
        RETURN {relation: step31, facts: facts32} } AS path27 WHERE all(one IN range(0, size(path27) - 2) WHERE all(other IN range(one + 1, size(path27) - 1) WHERE coalesce(path27[one].facts.start_earliest <= path27[other].facts.end_latest, true) AND coalesce(path27[other].facts.start_earliest <= path27[one].facts.end_latest, true)))
      WITH led26, path27
      ORDER BY size(path27), [link IN path27 | link.facts.key]
      WITH led26, collect(path27) AS paths
      ORDER BY size(paths[0]), led26.id
      RETURN collect({actor: led26, paths: paths}) AS below28 }
    CALL (party17) {
      MATCH (party17)((upper38)-[link39:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower40) WHERE EXISTS {
        MATCH (claim44:Claim {relation: link39.key})-[:FROM]->(source45:Source) WHERE claim44.retracted_at IS NULL AND (claim44.credibility IN $v.p7) AND (EXISTS { (source45)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p8 }) AND claim44.stance = 'ASSERTED' } AND ((type(link39) = 'COMMANDS' AND startNode(link39) = upper38) OR (type(link39) <> 'COMMANDS' AND endNode(link39) = upper38)) AND NOT lower40:State){0,3}(led41:Actor) WHERE size(link39) = 0 OR led41 <> party17
      WITH led41, COLLECT {
        UNWIND link39 AS step46
        CALL (step46) {
          WITH step46, COLLECT {
            MATCH (claim48:Claim {relation: step46.key})-[:FROM]->(source49:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim48.retracted_at IS NULL AND (claim48.credibility IN $v.p7) AND (EXISTS { (source49)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p8 })
            RETURN {stance: claim48.stance, forms: claim48.forms, start_earliest: claim48.start_earliest, start_latest: claim48.start_latest, end_earliest: claim48.end_earliest, end_latest: claim48.end_latest, voice: head(COLLECT {
                MATCH (claim48)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
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
          RETURN step46 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN step46.end_text IN ['..', ''] AND lastSeen > step46.extent_least THEN lastSeen ELSE step46.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND corroborated THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, alleged: size(alleged), forms: forms, alleged_forms: allegedForms} AS facts47 }
        RETURN {relation: step46, facts: facts47} } AS path42 WHERE all(one IN range(0, size(path42) - 2) WHERE all(other IN range(one + 1, size(path42) - 1) WHERE coalesce(path42[one].facts.start_earliest <= path42[other].facts.end_latest, true) AND coalesce(path42[other].facts.start_earliest <= path42[one].facts.end_latest, true)))
      WITH led41, path42
      ORDER BY size(path42), [link IN path42 | link.facts.key]
      WITH led41, collect(path42) AS paths
      ORDER BY size(paths[0]), led41.id
      RETURN collect({actor: led41, paths: paths}) AS below43 }
    UNWIND below43 AS entry
    WITH *, entry.actor AS recipient21, entry.paths AS paths50
    CALL (recipient21) {
      MATCH (backer20)-[relation35:SUPPORTS|AIDS|RECOGNIZES]->(recipient21)
      RETURN backer20, relation35
      UNION ALL
      MATCH (backer20:Actor)-[relation35:COOPERATES]-(recipient21) WHERE any(form IN relation35.forms + relation35.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
      RETURN backer20, relation35 }
    CALL (relation35) {
      WITH relation35, COLLECT {
        MATCH (claim54:Claim {relation: relation35.key})-[:FROM]->(source55:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim54.retracted_at IS NULL AND (claim54.credibility IN $v.p7) AND (EXISTS { (source55)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p8 }) AND (EXISTS { (claim54)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) WHERE place.id IN $v.p10 } OR (claim54.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim54)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) }))
        RETURN {stance: claim54.stance, forms: claim54.forms, start_earliest: claim54.start_earliest, start_latest: claim54.start_latest, end_earliest: claim54.end_earliest, end_latest: claim54.end_latest, voice: head(COLLECT {
            MATCH (claim54)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
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
      RETURN relation35 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN relation35.end_text IN ['..', ''] AND lastSeen > relation35.extent_least THEN lastSeen ELSE relation35.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND corroborated THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, alleged: size(alleged), forms: forms, alleged_forms: allegedForms} AS whole36 }
    UNWIND CASE WHEN size(whole36.alleged_forms) > 0 THEN [whole36, whole36 {.*, standing: 'ALLEGED', status: 'ALLEGED', forms: whole36.alleged_forms, alleged_forms: []}] ELSE [whole36] END AS facts37
    WITH * WHERE (facts37.standing IS NOT NULL) AND (NOT type(relation35) IN ['COOPERATES'] OR any(form IN facts37.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (any(one IN relations3 WHERE endNode(one) = party17 AND coalesce(facts37.start_earliest <= one.end_latest, true) AND coalesce(one.start_earliest <= facts37.end_latest, true) AND CASE WHEN coalesce(facts37.start_latest <= one.end_earliest AND one.start_latest <= facts37.end_earliest, false) THEN 2 WHEN coalesce(facts37.dated, facts37.period IS NOT NULL) AND coalesce(one.dated, one.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p6))
    WITH * WHERE NOT (backer20 IN [entry IN below43 | entry.actor] AND any(entry IN below43 WHERE entry.actor = backer20 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts37.end_latest, true) AND coalesce(facts37.start_earliest <= link.facts.end_latest, true)))))
    CALL (paths50, facts37) {
      WITH CASE WHEN facts37.extent_start IS NULL OR facts37.start_earliest < facts37.extent_start THEN facts37.start_latest ELSE facts37.extent_start END AS first, CASE WHEN facts37.extent_end IS NULL OR facts37.end_latest > facts37.extent_end THEN facts37.end_earliest ELSE facts37.extent_end END AS last
      WITH first AS since, last AS until
      UNWIND paths50 AS path
      WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts37.end_latest, true) AND coalesce(facts37.start_earliest <= link.facts.end_latest, true))
      WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts37.dated, facts37.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts37.end_earliest AND facts37.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts37.dated, facts37.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p6
      ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
      RETURN {links: links, level: level} AS chain51 }
    WITH *, [entry IN below28 WHERE entry.actor = backer20 | entry.paths] AS paths53
    WITH *, CASE WHEN size(paths53) = 0 THEN [] ELSE paths53[0] END AS paths53s
    CALL (paths53s, facts37) {
      WITH CASE WHEN facts37.extent_start IS NULL OR facts37.start_earliest < facts37.extent_start THEN facts37.start_latest ELSE facts37.extent_start END AS first, CASE WHEN facts37.extent_end IS NULL OR facts37.end_latest > facts37.extent_end THEN facts37.end_earliest ELSE facts37.extent_end END AS last
      WITH first AS since, last AS until
      UNWIND paths53s AS path
      WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts37.end_latest, true) AND coalesce(facts37.start_earliest <= link.facts.end_latest, true))
      WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts37.dated, facts37.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts37.end_earliest AND facts37.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts37.dated, facts37.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
      WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p6
      ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
      RETURN {links: links, level: level} AS acted52 }
    WITH backer20, recipient21, facts37, head(collect({relation: relation35, facts: facts37, actor: backer20, acted: acted52.links, reached: chain51.links, level: null})) AS item
    ORDER BY facts37.extent_start, facts37.extent_end, facts37.key
    WITH backer20, recipient21, facts37.standing AS standing22, collect(item) AS items19
    WITH *
    ORDER BY recipient21.id, standing22
    RETURN ['backing' + ':' + $v.p11 + ':' + reduce(keys = '', one IN relations3 | keys + split(one.key, ':')[2]) + ':' + backer20.id + ':' + recipient21.id + ':' + standing22] } AS found56
  RETURN [[key6, key7, key8, key9], [[mediator1.id], head([statuses16 IN [COLLECT {
    UNWIND relations3 AS relation12
    CALL (relation12, event2) {
      WITH relation12, COLLECT {
        MATCH (claim14:Claim {relation: relation12.key})-[:FROM]->(source15:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim14.retracted_at IS NULL AND CASE WHEN event2 IS NULL OR (claim14.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim14)-[:IN_EVENT]->() }) THEN NOT EXISTS { (claim14)-[:IN_EVENT]->() } ELSE EXISTS { (claim14)-[:IN_EVENT]->(event2) } END AND (claim14.credibility IN $v.p0) AND (EXISTS { (source15)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p1 }) AND (EXISTS { (claim14)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) WHERE place.id IN $v.p3 } OR (claim14.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim14)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) }))
        RETURN {stance: claim14.stance, forms: claim14.forms, start_earliest: claim14.start_earliest, start_latest: claim14.start_latest, end_earliest: claim14.end_earliest, end_latest: claim14.end_latest, voice: head(COLLECT {
            MATCH (claim14)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
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
      RETURN relation12 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN relation12.end_text IN ['..', ''] AND lastSeen > relation12.extent_least THEN lastSeen ELSE relation12.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND corroborated THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, alleged: size(alleged), forms: forms, alleged_forms: allegedForms} AS facts13 }
    RETURN facts13.status }] | coalesce(head([status IN ['CORROBORATED', 'REPORTED'] WHERE status IN statuses16 | status]), 'ALLEGED')]), found56]] } AS found57
RETURN head([found11 IN [[found57]] | [[row10 IN found11[0][0..$v.p5] | row10[1]]]]) AS answer

;
CALL () {
  WITH COUNT {
    UNWIND $v.p1 AS forms
    MATCH (node:Source) WHERE node.id IN forms
    RETURN DISTINCT forms } AS known1 WHERE known1 = size($v.p1)
  RETURN known1 }
RETURN [COUNT {
  MATCH (event0:Event)
  WITH event0 WHERE (coalesce(CASE WHEN EXISTS {
    MATCH (event0)<-[:IN_EVENT]-(claim:Claim) WHERE claim.retracted_at IS NULL AND claim.stance IN ['ASSERTED', 'ALLEGED'] AND claim.modality = 'ACTUAL' } THEN 'HAPPENED' WHEN EXISTS {
    MATCH (event0)<-[:IN_EVENT]-(claim:Claim) WHERE claim.retracted_at IS NULL AND claim.stance = 'DENIED' } THEN 'CANCELLED' WHEN EXISTS {
    MATCH (event0)<-[:IN_EVENT]-(claim:Claim) WHERE claim.retracted_at IS NULL AND claim.stance IN ['ASSERTED', 'ALLEGED'] } THEN 'PLANNED' END, 'HAPPENED') IN $v.p0) AND (EXISTS {
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
