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
  MATCH (actor0)((upper10)-[link11:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower12) WHERE link11.standing = 'ASSERTED' AND ((type(link11) = 'COMMANDS' AND startNode(link11) = upper10) OR (type(link11) <> 'COMMANDS' AND endNode(link11) = upper10)) AND NOT lower12:State){0,3}(led13:Actor) WHERE size(link11) = 0 OR led13 <> actor0
  WITH led13, [step IN link11 | {relation: step, facts: step}] AS path14 WHERE all(one IN range(0, size(path14) - 2) WHERE all(other IN range(one + 1, size(path14) - 1) WHERE coalesce(path14[one].facts.start_earliest <= path14[other].facts.end_latest, true) AND coalesce(path14[other].facts.start_earliest <= path14[one].facts.end_latest, true))) AND all(link IN path14 WHERE coalesce(link.facts.start_earliest <= $v.p2, true) AND coalesce(link.facts.end_latest >= $v.p1, true))
  WITH led13, path14
  ORDER BY size(path14), [link IN path14 | link.facts.key]
  WITH led13, collect(path14) AS paths
  ORDER BY size(paths[0]), led13.id
  RETURN collect({actor: led13, paths: paths}) AS below15 }
WITH *, COLLECT {
  UNWIND below15 AS entry
  WITH *, entry.actor AS recipient3, entry.paths AS paths16
  CALL (recipient3) {
    MATCH (backer2)-[relation7:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
    RETURN backer2, relation7
    UNION ALL
    MATCH (backer2:Actor)-[relation7:COOPERATES]-(recipient3) WHERE any(form IN relation7.forms + relation7.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
    RETURN backer2, relation7 }
  WITH *, relation7 AS whole8
  UNWIND CASE WHEN size(whole8.alleged_forms) > 0 THEN [whole8, whole8 {.*, standing: 'ALLEGED', asserted: 0, forms: whole8.alleged_forms, alleged_forms: [], kinds: whole8.alleged_kinds, voices: whole8.alleged_voices}] ELSE [whole8] END AS facts9
  WITH * WHERE (facts9.standing IS NOT NULL) AND (NOT type(relation7) IN ['COOPERATES'] OR any(form IN facts9.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts9.start_earliest <= $v.p2, true) AND coalesce(facts9.end_latest >= $v.p1, true)) AND (CASE WHEN (coalesce(facts9.start_latest <= $v.p2 AND facts9.end_earliest >= $v.p1, false) AND (facts9.anchor_starts IS NULL OR any(i IN range(0, size(facts9.anchor_starts) - 1) WHERE date(facts9.anchor_starts[i]) <= $v.p2 AND date(facts9.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts9.dated, facts9.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p4)
  WITH * WHERE NOT (backer2 IN [entry IN below15 | entry.actor] AND any(entry IN below15 WHERE entry.actor = backer2 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts9.end_latest, true) AND coalesce(facts9.start_earliest <= link.facts.end_latest, true)))))
  CALL (paths16, facts9) {
    WITH CASE WHEN facts9.extent_start IS NULL OR facts9.start_earliest < facts9.extent_start THEN facts9.start_latest ELSE facts9.extent_start END AS first, CASE WHEN facts9.extent_end IS NULL OR facts9.end_latest > facts9.extent_end THEN facts9.end_earliest ELSE facts9.extent_end END AS last
    WITH CASE WHEN first > $v.p1 THEN first ELSE $v.p1 END AS since, CASE WHEN last < $v.p2 THEN last ELSE $v.p2 END AS until
    UNWIND paths16 AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts9.end_latest, true) AND coalesce(facts9.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts9.dated, facts9.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts9.end_earliest AND facts9.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts9.dated, facts9.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p3
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS chain17 }
  WITH backer2, recipient3, facts9, {relation: relation7, facts: facts9, actor: backer2, acted: [], reached: chain17.links, level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts9.start_latest <= $v.p2 AND facts9.end_earliest >= $v.p1, false) AND (facts9.anchor_starts IS NULL OR any(i IN range(0, size(facts9.anchor_starts) - 1) WHERE date(facts9.anchor_starts[i]) <= $v.p2 AND date(facts9.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts9.dated, facts9.period IS NOT NULL) THEN 1 ELSE 0 END, chain17.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
  ORDER BY facts9.extent_start, facts9.extent_end, facts9.key
  WITH backer2, recipient3, facts9.standing AS standing4, collect(item) AS items1
  WITH backer2, {recipient: recipient3, standing: standing4, items: items1} AS one
  ORDER BY one.recipient.id, one.standing DESC
  WITH backer2, collect(one) AS backings5
  WITH backer2, backings5, COLLECT {
    UNWIND backings5 AS one
    UNWIND one.items AS item
    RETURN item
    ORDER BY item.facts.extent_start, item.facts.extent_end, item.facts.key } AS items6
  WITH backer2, backings5, items6, head([pairs IN [[voice IN reduce(voices = [], item IN items6 | voices + [voice IN item.facts.voices WHERE NOT voice IN voices]) | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]) AS key18, backer2.id AS key19
  ORDER BY key18 DESC, key19 ASC LIMIT $v.p5
  RETURN [[key18, key19], ['group' + ':' + $v.p7 + ':' + actor0.id + ':' + backer2.id, [backer2.name], COLLECT {
    UNWIND backings5 AS one
    WITH DISTINCT one.recipient AS recipient22
    ORDER BY recipient22.id
    RETURN [recipient22.name] }, [word IN ['ASSERTED', 'ALLEGED'] WHERE any(one IN backings5 WHERE one.standing = word)], ['UNDATED', 'POSSIBLE', 'CERTAIN'][reduce(most = 0, item IN items6 | CASE WHEN item.level > most THEN item.level ELSE most END)], EXISTS {
    UNWIND items6 AS item
    WITH item.relation AS relation23
    UNWIND [startNode(relation23)] AS subject25
    UNWIND [endNode(relation23)] AS object26
    MATCH (subject25)-[denial24:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object26) WHERE type(denial24) = type(relation23) AND coalesce(denial24.start_earliest <= relation23.end_latest, true) AND coalesce(relation23.start_earliest <= denial24.end_latest, true) AND denial24.denied > 0
    RETURN 1 AS one }, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items6 WHERE form IN item.facts.forms)], [kind IN ['MATERIAL', 'POLITICAL'] WHERE any(item IN items6 WHERE kind IN item.facts.kinds)], reduce(sum = 0, item IN [item IN items6 WHERE item.facts.standing = 'ASSERTED' OR NOT any(other IN items6 WHERE other.facts.key = item.facts.key AND other.facts.standing = 'ASSERTED')] | sum + item.facts.asserted + item.facts.alleged), head([pairs IN [[voice IN reduce(voices = [], item IN items6 | voices + [voice IN item.facts.voices WHERE NOT voice IN voices]) | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]), head(COLLECT {
    UNWIND items6 AS item
    WITH item.facts AS facts WHERE facts.first_published IS NOT NULL
    RETURN facts.first_published
    ORDER BY facts.first_published_earliest ASC, facts.first_published ASC LIMIT 1 }), [CASE WHEN all(item IN items6 WHERE item.facts.start_earliest IS NOT NULL) THEN toString(head(COLLECT {
    UNWIND items6 AS item
    WITH item.facts.start_earliest AS day WHERE day IS NOT NULL
    RETURN day
    ORDER BY day ASC LIMIT 1 })) END, toString(head(COLLECT {
    UNWIND items6 AS item
    WITH item.facts.start_latest AS day WHERE day IS NOT NULL
    RETURN day
    ORDER BY day ASC LIMIT 1 }))], COLLECT {
    UNWIND range($v.p8, $v.p9) AS year27
    WITH year27, [part IN [item IN items6 | {facts: item.facts, links: item.reached}] WHERE coalesce(part.facts.start_earliest <= date({year: year27, month: 12, day: 31}), true) AND coalesce(part.facts.end_latest >= date({year: year27, month: 1, day: 1}), true) AND all(link IN part.links WHERE coalesce(link.facts.start_earliest <= date({year: year27, month: 12, day: 31}), true) AND coalesce(link.facts.end_latest >= date({year: year27, month: 1, day: 1}), true)) | reduce(least = CASE WHEN (coalesce(part.facts.start_latest <= date({year: year27, month: 12, day: 31}) AND part.facts.end_earliest >= date({year: year27, month: 1, day: 1}), false) AND (part.facts.anchor_starts IS NULL OR any(i IN range(0, size(part.facts.anchor_starts) - 1) WHERE date(part.facts.anchor_starts[i]) <= date({year: year27, month: 12, day: 31}) AND date(part.facts.anchor_ends[i]) >= date({year: year27, month: 1, day: 1})))) THEN 2 WHEN coalesce(part.facts.dated, part.facts.period IS NOT NULL) THEN 1 ELSE 0 END, one IN [link IN part.links | CASE WHEN (coalesce(link.facts.start_latest <= date({year: year27, month: 12, day: 31}) AND link.facts.end_earliest >= date({year: year27, month: 1, day: 1}), false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= date({year: year27, month: 12, day: 31}) AND date(link.facts.anchor_ends[i]) >= date({year: year27, month: 1, day: 1})))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END] | CASE WHEN one < least THEN one ELSE least END)] AS levels28 WHERE size(levels28) > 0
    RETURN [year27, size([one IN levels28 WHERE one = 2]), size([one IN levels28 WHERE one = 1]), size([one IN levels28 WHERE one = 0])] }, COLLECT {
    UNWIND backings5 AS one
    WITH one.recipient AS recipient29, one.standing AS standing30, one.items AS items31
    RETURN ['backing' + ':' + $v.p10 + ':' + actor0.id + ':' + backer2.id + ':' + recipient29.id + ':' + standing30, standing30, [recipient29.name], COLLECT {
      UNWIND reduce(runs32 = [], item IN items31 | CASE WHEN runs32[-1].reach + duration({days: 1}) >= item.facts.extent_start THEN runs32[..-1] + [{reach: CASE WHEN item.facts.extent_end > runs32[-1].reach THEN item.facts.extent_end ELSE runs32[-1].reach END, items: runs32[-1].items + [item]}] ELSE runs32 + [{reach: item.facts.extent_end, items: [item]}] END) AS run33
      WITH run33.items AS items34
      RETURN [CASE WHEN items34[0].facts.period IS NOT NULL THEN [CASE WHEN all(item IN items34 WHERE item.facts.period = items34[0].facts.period) THEN items34[0].facts.period ELSE head(COLLECT {
        UNWIND items34 AS item
        WITH item.facts AS facts
        RETURN facts.start_text
        ORDER BY facts.start_earliest IS NOT NULL, facts.extent_start, facts.start_latest, facts.start_text LIMIT 1 }) + '/' + head(COLLECT {
        UNWIND items34 AS item
        WITH item.facts AS facts
        RETURN facts.end_text
        ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) END] END, ['UNDATED', 'POSSIBLE', 'CERTAIN'][reduce(most = 0, item IN items34 | CASE WHEN item.level > most THEN item.level ELSE most END)]] }, [COLLECT {
      UNWIND [item IN items31 | item.facts.key] AS key37
      MATCH (claim35:Claim {relation: key37})-[:FROM]->(source36:Source) WHERE (claim35.retracted_at IS NULL) AND (claim35.stance IN CASE items31[0].facts.standing WHEN 'ASSERTED' THEN ['ASSERTED', 'ALLEGED'] ELSE ['ALLEGED'] END)
      WITH claim35, coalesce(toString(source36.published_earliest), '~') AS key38, claim35.id AS key39
      ORDER BY key38 ASC, key39 ASC LIMIT $v.p11
      RETURN [claim35.id] }]] }]] } AS found40
WITH *, COUNT {
  UNWIND below15 AS entry
  WITH *, entry.actor AS recipient3, entry.paths AS paths16
  CALL (recipient3) {
    MATCH (backer2)-[relation7:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
    RETURN backer2, relation7
    UNION ALL
    MATCH (backer2:Actor)-[relation7:COOPERATES]-(recipient3) WHERE any(form IN relation7.forms + relation7.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
    RETURN backer2, relation7 }
  WITH *, relation7 AS whole8
  UNWIND CASE WHEN size(whole8.alleged_forms) > 0 THEN [whole8, whole8 {.*, standing: 'ALLEGED', asserted: 0, forms: whole8.alleged_forms, alleged_forms: [], kinds: whole8.alleged_kinds, voices: whole8.alleged_voices}] ELSE [whole8] END AS facts9
  WITH * WHERE (facts9.standing IS NOT NULL) AND (NOT type(relation7) IN ['COOPERATES'] OR any(form IN facts9.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts9.start_earliest <= $v.p2, true) AND coalesce(facts9.end_latest >= $v.p1, true)) AND (CASE WHEN (coalesce(facts9.start_latest <= $v.p2 AND facts9.end_earliest >= $v.p1, false) AND (facts9.anchor_starts IS NULL OR any(i IN range(0, size(facts9.anchor_starts) - 1) WHERE date(facts9.anchor_starts[i]) <= $v.p2 AND date(facts9.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts9.dated, facts9.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p4)
  WITH * WHERE NOT (backer2 IN [entry IN below15 | entry.actor] AND any(entry IN below15 WHERE entry.actor = backer2 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts9.end_latest, true) AND coalesce(facts9.start_earliest <= link.facts.end_latest, true)))))
  CALL (paths16, facts9) {
    WITH CASE WHEN facts9.extent_start IS NULL OR facts9.start_earliest < facts9.extent_start THEN facts9.start_latest ELSE facts9.extent_start END AS first, CASE WHEN facts9.extent_end IS NULL OR facts9.end_latest > facts9.extent_end THEN facts9.end_earliest ELSE facts9.extent_end END AS last
    WITH CASE WHEN first > $v.p1 THEN first ELSE $v.p1 END AS since, CASE WHEN last < $v.p2 THEN last ELSE $v.p2 END AS until
    UNWIND paths16 AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts9.end_latest, true) AND coalesce(facts9.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts9.dated, facts9.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts9.end_earliest AND facts9.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts9.dated, facts9.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p3
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS chain17 }
  WITH backer2, recipient3, facts9, {relation: relation7, facts: facts9, actor: backer2, acted: [], reached: chain17.links, level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts9.start_latest <= $v.p2 AND facts9.end_earliest >= $v.p1, false) AND (facts9.anchor_starts IS NULL OR any(i IN range(0, size(facts9.anchor_starts) - 1) WHERE date(facts9.anchor_starts[i]) <= $v.p2 AND date(facts9.anchor_ends[i]) >= $v.p1))) THEN 2 WHEN coalesce(facts9.dated, facts9.period IS NOT NULL) THEN 1 ELSE 0 END, chain17.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
  ORDER BY facts9.extent_start, facts9.extent_end, facts9.key
  WITH backer2, recipient3, facts9.standing AS standing4, collect(item) AS items1
  WITH backer2, {recipient: recipient3, standing: standing4, items: items1} AS one
  ORDER BY one.recipient.id, one.standing DESC
  WITH backer2, collect(one) AS backings5
  WITH backer2, backings5, COLLECT {
    UNWIND backings5 AS one
    UNWIND one.items AS item
    RETURN item
    ORDER BY item.facts.extent_start, item.facts.extent_end, item.facts.key } AS items6
  RETURN 1 AS one } AS found41
RETURN head([found21 IN [[found40, found41]] | [found21[1], [row20 IN found21[0][0..$v.p6] | row20[1]], [size(found21[0]) > $v.p6, found21[0][0..$v.p6][-1][0]]]]) AS answer
