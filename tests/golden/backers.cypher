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
  WITH led11, [step IN link9 | {relation: step, facts: step}] AS path12 WHERE all(one IN range(0, size(path12) - 2) WHERE all(other IN range(one + 1, size(path12) - 1) WHERE coalesce(path12[one].facts.start_earliest <= path12[other].facts.end_latest, true) AND coalesce(path12[other].facts.start_earliest <= path12[one].facts.end_latest, true))) AND all(link IN path12 WHERE coalesce(link.facts.start_earliest <= $v.p2, true) AND coalesce(link.facts.end_latest >= $v.p1, true))
  WITH led11, path12
  ORDER BY size(path12), [link IN path12 | link.facts.key]
  WITH led11, collect(path12) AS paths
  ORDER BY size(paths[0]), led11.id
  RETURN collect({actor: led11, paths: paths}) AS below13 }
WITH *, COLLECT {
  UNWIND below13 AS entry
  WITH *, entry.actor AS recipient3, entry.paths AS paths14
  CALL (recipient3) {
    MATCH (backer2)-[relation5:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
    RETURN backer2, relation5
    UNION ALL
    MATCH (backer2:Actor)-[relation5:COOPERATES]-(recipient3) WHERE any(form IN relation5.forms + relation5.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
    RETURN backer2, relation5 }
  WITH *, relation5 AS whole6
  UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole6.alleged_forms, alleged_forms: [], kinds: whole6.alleged_kinds, voices: whole6.alleged_voices}] ELSE [whole6] END AS facts7
  WITH * WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts7.start_earliest <= $v.p2, true) AND coalesce(facts7.end_latest >= $v.p1, true)) AND (CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p4)
  WITH * WHERE NOT (backer2 IN [entry IN below13 | entry.actor] AND any(entry IN below13 WHERE entry.actor = backer2 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true)))))
  CALL (paths14, facts7) {
    WITH CASE WHEN facts7.extent_start IS NULL OR facts7.start_earliest < facts7.extent_start THEN facts7.start_latest ELSE facts7.extent_start END AS first, CASE WHEN facts7.extent_end IS NULL OR facts7.end_latest > facts7.extent_end THEN facts7.end_earliest ELSE facts7.extent_end END AS last
    WITH CASE WHEN first > $v.p1 THEN first ELSE $v.p1 END AS since, CASE WHEN last < $v.p2 THEN last ELSE $v.p2 END AS until
    UNWIND paths14 AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts7.end_earliest AND facts7.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p3
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS chain15 }
  WITH backer2, recipient3, facts7, {relation: relation5, facts: facts7, actor: backer2, acted: [], reached: chain15.links, level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END, chain15.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
  ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
  WITH backer2, recipient3, facts7.standing AS standing4, collect(item) AS items1
  WITH backer2, recipient3, standing4, items1, coalesce(toString(items1[0].facts.extent_start), '~') AS key16, backer2.id AS key17, recipient3.id AS key18, standing4 AS key19
  ORDER BY key16 ASC, key17 ASC, key18 ASC, key19 ASC LIMIT $v.p5
  RETURN [[backer2.id, backer2.name], standing4, ['UNDATED', 'POSSIBLE', 'CERTAIN'][reduce(most = 0, item IN items1 | CASE WHEN item.level > most THEN item.level ELSE most END)], EXISTS {
    UNWIND items1 AS item
    WITH item.relation AS relation20
    UNWIND [startNode(relation20)] AS subject22
    UNWIND [endNode(relation20)] AS object23
    MATCH (subject22)-[denial21:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object23) WHERE type(denial21) = type(relation20) AND coalesce(denial21.start_earliest <= relation20.end_latest, true) AND coalesce(relation20.start_earliest <= denial21.end_latest, true) AND denial21.denied > 0
    RETURN 1 AS one }, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items1 WHERE form IN item.facts.forms)], [kind IN ['MATERIAL', 'POLITICAL'] WHERE any(item IN items1 WHERE kind IN item.facts.kinds)], [CASE WHEN all(item IN items1 WHERE item.facts.start_earliest IS NOT NULL) THEN toString(head(COLLECT {
    UNWIND items1 AS item
    WITH item.facts.start_earliest AS day WHERE day IS NOT NULL
    RETURN day
    ORDER BY day ASC LIMIT 1 })) END, toString(head(COLLECT {
    UNWIND items1 AS item
    WITH item.facts.start_latest AS day WHERE day IS NOT NULL
    RETURN day
    ORDER BY day ASC LIMIT 1 }))], [toString(head(COLLECT {
    UNWIND items1 AS item
    WITH item.facts.end_earliest AS day WHERE day IS NOT NULL
    RETURN day
    ORDER BY day DESC LIMIT 1 })), CASE WHEN all(item IN items1 WHERE item.facts.end_latest IS NOT NULL) THEN toString(head(COLLECT {
    UNWIND items1 AS item
    WITH item.facts.end_latest AS day WHERE day IS NOT NULL
    RETURN day
    ORDER BY day DESC LIMIT 1 })) END], reduce(sum = 0, item IN items1 | sum + item.facts.asserted + item.facts.alleged), head([pairs IN [[voice IN reduce(voices = [], item IN items1 | voices + [voice IN item.facts.voices WHERE NOT voice IN voices]) | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]), head(COLLECT {
    UNWIND items1 AS item
    WITH item.facts AS facts WHERE facts.first_published IS NOT NULL
    RETURN facts.first_published
    ORDER BY facts.first_published_earliest ASC, facts.first_published ASC LIMIT 1 }), head(COLLECT {
    UNWIND items1 AS item
    WITH item.facts AS facts WHERE facts.last_published IS NOT NULL
    RETURN facts.last_published
    ORDER BY facts.last_published_latest DESC, facts.last_published DESC LIMIT 1 }), COLLECT {
    UNWIND reduce(runs24 = [], item IN items1 | CASE WHEN runs24[-1].reach + duration({days: 1}) >= item.facts.extent_start THEN runs24[..-1] + [{reach: CASE WHEN item.facts.extent_end > runs24[-1].reach THEN item.facts.extent_end ELSE runs24[-1].reach END, items: runs24[-1].items + [item]}] ELSE runs24 + [{reach: item.facts.extent_end, items: [item]}] END) AS run25
    WITH run25.items AS items26
    RETURN [CASE WHEN items26[0].facts.period IS NOT NULL THEN [CASE WHEN all(item IN items26 WHERE item.facts.period = items26[0].facts.period) THEN items26[0].facts.period ELSE head(COLLECT {
      UNWIND items26 AS item
      WITH item.facts AS facts
      RETURN facts.start_text
      ORDER BY facts.start_earliest IS NOT NULL, facts.extent_start, facts.start_latest, facts.start_text LIMIT 1 }) + '/' + head(COLLECT {
      UNWIND items26 AS item
      WITH item.facts AS facts
      RETURN facts.end_text
      ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) END, CASE WHEN all(item IN items26 WHERE item.facts.start_earliest IS NOT NULL) THEN toString(head(COLLECT {
      UNWIND items26 AS item
      WITH item.facts.start_earliest AS day WHERE day IS NOT NULL
      RETURN day
      ORDER BY day ASC LIMIT 1 })) END, CASE WHEN all(item IN items26 WHERE item.facts.end_latest IS NOT NULL) THEN toString(head(COLLECT {
      UNWIND items26 AS item
      WITH item.facts.end_latest AS day WHERE day IS NOT NULL
      RETURN day
      ORDER BY day DESC LIMIT 1 })) END, head(COLLECT {
      UNWIND items26 AS item
      WITH item.facts AS facts
      RETURN facts.end_text
      ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) = '..'] END, CASE WHEN any(item IN items26 WHERE item.facts.status = 'CORROBORATED') THEN 'CORROBORATED' ELSE items26[0].facts.status END, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items26 WHERE form IN item.facts.forms)]] }] } AS found27
RETURN [found27] AS answer
