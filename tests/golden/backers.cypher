CALL () {
MATCH (:Name {folded: $v.p0})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor0 }
WITH *, COLLECT {
WITH *, actor0 AS recipient3
CALL (recipient3) {
MATCH (backer2)-[relation5:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
RETURN backer2, relation5
UNION ALL
MATCH (backer2:Actor)-[relation5:COOPERATES]-(recipient3) WHERE any(form IN relation5.forms + relation5.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer2, relation5 }
WITH *, relation5 AS whole6
UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole6.alleged_forms, alleged_forms: [], kinds: whole6.alleged_kinds, voices: whole6.alleged_voices}] ELSE [whole6] END AS facts7
WITH *, [] AS reached8 WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts7.start_earliest <= $v.p2, true) AND coalesce(facts7.end_latest >= $v.p1, true)) AND (CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p3)
WITH backer2, recipient3, relation5, facts7, reached8
ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
WITH backer2, recipient3, facts7.standing AS standing4, collect({relation: relation5, facts: facts7, reached: reached8, level: CASE WHEN (coalesce(facts7.start_latest <= $v.p2 AND facts7.end_earliest >= $v.p1, false) AND (facts7.anchor_starts IS NULL OR any(i IN range(0, size(facts7.anchor_starts) - 1) WHERE date(facts7.anchor_starts[i]) <= $v.p2 AND date(facts7.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END}) AS items1
WITH backer2, recipient3, standing4, items1, coalesce(toString(items1[0].facts.extent_start), '~') AS key9, backer2.id AS key10, recipient3.id AS key11, standing4 AS key12
WITH backer2, recipient3, standing4, items1, key9, key10, key11, key12
ORDER BY key9 ASC, key10 ASC, key11 ASC, key12 ASC LIMIT $v.p4
RETURN [[key9, key10, key11, key12], [[backer2.id, backer2.caption], standing4, ['UNDATED', 'POSSIBLE', 'CERTAIN'][reduce(most = 0, item IN items1 | CASE WHEN item.level > most THEN item.level ELSE most END)], EXISTS {
UNWIND items1 AS item
WITH item.relation AS relation15
UNWIND [startNode(relation15)] AS subject17
UNWIND [endNode(relation15)] AS object18
MATCH (subject17)-[denial16:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object18) WHERE type(denial16) = type(relation15) AND coalesce(denial16.start_earliest <= relation15.end_latest, true) AND coalesce(relation15.start_earliest <= denial16.end_latest, true) AND denial16.denied > 0
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
UNWIND reduce(runs19 = [], item IN items1 | CASE WHEN runs19[-1].reach + duration({days: 1}) >= item.facts.extent_start THEN runs19[..-1] + [{reach: CASE WHEN item.facts.extent_end > runs19[-1].reach THEN item.facts.extent_end ELSE runs19[-1].reach END, items: runs19[-1].items + [item]}] ELSE runs19 + [{reach: item.facts.extent_end, items: [item]}] END) AS run20
WITH run20.items AS items21
RETURN [CASE WHEN items21[0].facts.period IS NOT NULL THEN [CASE WHEN all(item IN items21 WHERE item.facts.period = items21[0].facts.period) THEN items21[0].facts.period ELSE head(COLLECT {
UNWIND items21 AS item
WITH item.facts AS facts
RETURN facts.start_text
ORDER BY facts.start_earliest IS NOT NULL, facts.extent_start, facts.start_latest, facts.start_text LIMIT 1 }) + '/' + head(COLLECT {
UNWIND items21 AS item
WITH item.facts AS facts
RETURN facts.end_text
ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) END, CASE WHEN all(item IN items21 WHERE item.facts.start_earliest IS NOT NULL) THEN toString(head(COLLECT {
UNWIND items21 AS item
WITH item.facts.start_earliest AS day WHERE day IS NOT NULL
RETURN day
ORDER BY day ASC LIMIT 1 })) END, CASE WHEN all(item IN items21 WHERE item.facts.end_latest IS NOT NULL) THEN toString(head(COLLECT {
UNWIND items21 AS item
WITH item.facts.end_latest AS day WHERE day IS NOT NULL
RETURN day
ORDER BY day DESC LIMIT 1 })) END, head(COLLECT {
UNWIND items21 AS item
WITH item.facts AS facts
RETURN facts.end_text
ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) = '..'] END, CASE WHEN any(item IN items21 WHERE item.facts.status = 'CORROBORATED') THEN 'CORROBORATED' ELSE items21[0].facts.status END, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items21 WHERE form IN item.facts.forms)]] }]] } AS found22
RETURN head([found14 IN [[found22]] | [[row13 IN found14[0][0..$v.p5] | row13[1]]]]) AS answer
