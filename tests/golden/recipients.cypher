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
  MATCH (actor0)((upper8)-[link9:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower10) WHERE link9.standing = 'ASSERTED' AND ((type(link9) = 'COMMANDS' AND startNode(link9) = upper8) OR (type(link9) <> 'COMMANDS' AND endNode(link9) = upper8)) AND NOT lower10:State){0,3}(led11:Actor) WHERE size(link9) = 0 OR led11 <> actor0
  WITH led11, [step IN link9 | {relation: step, facts: step}] AS path12 WHERE all(one IN range(0, size(path12) - 2) WHERE all(other IN range(one + 1, size(path12) - 1) WHERE coalesce(path12[one].facts.start_earliest <= path12[other].facts.end_latest, true) AND coalesce(path12[other].facts.start_earliest <= path12[one].facts.end_latest, true)))
  WITH led11, path12
  ORDER BY size(path12), [link IN path12 | link.facts.key]
  WITH led11, collect(path12) AS paths
  ORDER BY size(paths[0]), led11.id
  RETURN collect({actor: led11, paths: paths}) AS below13 }
WITH *, COLLECT {
  UNWIND below13 AS entry
  WITH *, entry.actor AS backer2, entry.paths AS paths14
  CALL (backer2) {
    MATCH (backer2)-[relation5:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
    RETURN recipient3, relation5
    UNION ALL
    MATCH (recipient3:Actor)-[relation5:COOPERATES]-(backer2) WHERE any(form IN relation5.forms + relation5.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
    RETURN recipient3, relation5 }
  WITH *, relation5 AS whole6
  UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', forms: whole6.alleged_forms, alleged_forms: [], voices: whole6.alleged_voices}] ELSE [whole6] END AS facts7
  WITH * WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE']))
  WITH * WHERE NOT (recipient3 IN [entry IN below13 | entry.actor] AND any(entry IN below13 WHERE entry.actor = recipient3 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true)))))
  CALL (paths14, facts7) {
    WITH CASE WHEN facts7.extent_start IS NULL OR facts7.start_earliest < facts7.extent_start THEN facts7.start_latest ELSE facts7.extent_start END AS first, CASE WHEN facts7.extent_end IS NULL OR facts7.end_latest > facts7.extent_end THEN facts7.end_earliest ELSE facts7.extent_end END AS last
    WITH first AS since, last AS until
    UNWIND paths14 AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts7.end_earliest AND facts7.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS chain15 }
  WITH backer2, recipient3, facts7, {relation: relation5, facts: facts7, actor: backer2, acted: chain15.links, reached: [], level: null} AS item
  ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
  WITH backer2, recipient3, facts7.standing AS standing4, collect(item) AS items1
  WITH backer2, recipient3, standing4, items1, head([pairs IN [[voice IN reduce(voices = [], item IN items1 | voices + [voice IN item.facts.voices WHERE NOT voice IN voices]) | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]) AS key16, backer2.id AS key17, recipient3.id AS key18, standing4 AS key19
  ORDER BY key16 DESC, key17 ASC, key18 ASC, key19 ASC LIMIT $v.p1
  RETURN [[recipient3.name], head([pairs IN [[voice IN reduce(voices = [], item IN items1 | voices + [voice IN item.facts.voices WHERE NOT voice IN voices]) | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]), standing4] } AS found20
RETURN [found20] AS answer
