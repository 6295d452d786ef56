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
    UNWIND $v.p3 AS forms
    MATCH (node:Source) WHERE node.id IN forms
    RETURN DISTINCT forms } AS known2 WHERE known2 = size($v.p3)
  RETURN known2 }
CALL (actor0) {
  MATCH (actor0)((upper7)-[link8:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower9) WHERE EXISTS {
    MATCH (claim13:Claim {relation: link8.key})-[:FROM]->(source14:Source) WHERE claim13.retracted_at IS NULL AND source14.published_latest <= $v.p2 AND NOT source14.id IN $v.p4 AND claim13.stance = 'ASSERTED' } AND ((type(link8) = 'COMMANDS' AND startNode(link8) = upper7) OR (type(link8) <> 'COMMANDS' AND endNode(link8) = upper7)) AND NOT lower9:State){0,3}(led10:Actor) WHERE size(link8) = 0 OR led10 <> actor0
  WITH led10, COLLECT {
    UNWIND link8 AS step15
    CALL (step15) {
      WITH step15, COLLECT {
        MATCH (claim17:Claim {relation: step15.key})-[:FROM]->(source18:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim17.retracted_at IS NULL AND source18.published_latest <= $v.p2 AND NOT source18.id IN $v.p4
        RETURN {stance: claim17.stance, start_earliest: claim17.start_earliest, start_latest: claim17.start_latest, end_earliest: claim17.end_earliest, end_latest: claim17.end_latest, voice: head(COLLECT {
            MATCH (claim17)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
            MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
            OPTIONAL
            MATCH (first)-[:CLAIMANT]->(claimant:Actor)
            RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }) + '\t' + publisher.id} } AS claims WHERE size(claims) > 0
      WITH *, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted
      WITH *, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
      WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
      WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
      WITH *, reduce(seen = [], voice IN [claim IN decisive | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END) AS voices
      WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | any(one IN pairs WHERE any(other IN pairs WHERE other[0] <> one[0] AND other[1] <> one[1]))]) AS corroborated
      WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]) AS independent
      WITH *, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS lastSeen
      RETURN step15 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN step15.end_text IN ['..', ''] AND lastSeen > step15.extent_least THEN lastSeen ELSE step15.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND corroborated THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, denied: size([claim IN claims WHERE claim.stance = 'DENIED']), independent_sources: independent} AS facts16 }
    RETURN {relation: step15, facts: facts16} } AS path11 WHERE all(one IN range(0, size(path11) - 2) WHERE all(other IN range(one + 1, size(path11) - 1) WHERE coalesce(path11[one].facts.start_earliest <= path11[other].facts.end_latest, true) AND coalesce(path11[other].facts.start_earliest <= path11[one].facts.end_latest, true)))
  WITH led10, path11
  ORDER BY size(path11), [link IN path11 | link.facts.key]
  WITH led10, collect(path11) AS paths
  ORDER BY size(paths[0]), led10.id
  RETURN collect({actor: led10, paths: paths}) AS below12 }
RETURN [COLLECT {
  UNWIND below12 AS entry
  WITH *, entry.actor AS who4, entry.paths AS paths5
  MATCH (who4)-[relation1:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(other3:Actor) WHERE startNode(relation1) = who4 OR type(relation1) IN ['MET', 'NEGOTIATES', 'COOPERATES', 'AGREES']
  CALL (relation1) {
    WITH relation1, COLLECT {
      MATCH (claim20:Claim {relation: relation1.key})-[:FROM]->(source21:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim20.retracted_at IS NULL AND source21.published_latest <= $v.p2 AND NOT source21.id IN $v.p4
      RETURN {stance: claim20.stance, start_earliest: claim20.start_earliest, start_latest: claim20.start_latest, end_earliest: claim20.end_earliest, end_latest: claim20.end_latest, voice: head(COLLECT {
          MATCH (claim20)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
          MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
          OPTIONAL
          MATCH (first)-[:CLAIMANT]->(claimant:Actor)
          RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }) + '\t' + publisher.id} } AS claims WHERE size(claims) > 0
    WITH *, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted
    WITH *, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
    WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
    WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
    WITH *, reduce(seen = [], voice IN [claim IN decisive | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END) AS voices
    WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | any(one IN pairs WHERE any(other IN pairs WHERE other[0] <> one[0] AND other[1] <> one[1]))]) AS corroborated
    WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]) AS independent
    WITH *, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS lastSeen
    RETURN relation1 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN relation1.end_text IN ['..', ''] AND lastSeen > relation1.extent_least THEN lastSeen ELSE relation1.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND corroborated THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, denied: size([claim IN claims WHERE claim.stance = 'DENIED']), independent_sources: independent} AS facts19 }
  WITH * WHERE (true)
  CALL (paths5, facts19) {
    WITH CASE WHEN facts19.extent_start IS NULL OR facts19.start_earliest < facts19.extent_start THEN facts19.start_latest ELSE facts19.extent_start END AS first, CASE WHEN facts19.extent_end IS NULL OR facts19.end_latest > facts19.extent_end THEN facts19.end_earliest ELSE facts19.extent_end END AS last
    WITH first AS since, last AS until
    UNWIND paths5 AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts19.end_latest, true) AND coalesce(facts19.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts19.dated, facts19.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts19.end_earliest AND facts19.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts19.dated, facts19.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS acted6 }
  WITH * WHERE NOT (size(acted6.links) > 0 AND (other3 IN [entry IN below12 | entry.actor] AND any(entry IN below12 WHERE entry.actor = other3 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts19.end_latest, true) AND coalesce(facts19.start_earliest <= link.facts.end_latest, true)))))) AND (coalesce(other3.country = $v.p1, false) OR EXISTS {
    MATCH (claim22:Claim {relation: facts19.key})-[:FROM]->(source23:Source) WHERE (claim22.retracted_at IS NULL) AND (source23.published_latest <= $v.p2) AND (NOT source23.id IN $v.p4) AND (claim22.stance IN ['ASSERTED', 'ALLEGED'] OR facts19.standing IS NULL) AND (EXISTS { (claim22)-[:IN_EVENT*0..1]->()-[:AT]->(:Place {country: $v.p1}) }) })
  WITH relation1, facts19, acted6
  WITH relation1, facts19, acted6, coalesce(toString(facts19.extent_start), '~') AS key24, coalesce(toString(facts19.extent_end), '~') AS key25, facts19.key AS key26
  ORDER BY key24 ASC, key25 ASC, key26 ASC LIMIT $v.p5
  RETURN [[type(relation1), head(COLLECT {
    UNWIND [endNode(relation1)] AS actor27
    RETURN [actor27.name] })], facts19.status, facts19.standing IS NOT NULL AND EXISTS {
    UNWIND [startNode(relation1)] AS subject29
    UNWIND [endNode(relation1)] AS object30
    MATCH (subject29)-[denial28:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object30) WHERE type(denial28) = type(relation1) AND coalesce(denial28.start_earliest <= relation1.end_latest, true) AND coalesce(relation1.start_earliest <= denial28.end_latest, true) AND denial28.denied > 0
    MATCH (claim31:Claim {relation: denial28.key})-[:FROM]->(source32:Source) WHERE (claim31.retracted_at IS NULL) AND (source32.published_latest <= $v.p2) AND (NOT source32.id IN $v.p4) AND (claim31.stance = 'DENIED')
    RETURN 1 AS one }, facts19.independent_sources] }] AS answer
