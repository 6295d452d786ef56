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
CALL (actor0) {
  MATCH (actor0)((upper35)-[link36:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower37) WHERE link36.standing = 'ASSERTED' AND ((type(link36) = 'COMMANDS' AND startNode(link36) = upper35) OR (type(link36) <> 'COMMANDS' AND endNode(link36) = upper35)) AND NOT lower37:State){0,3}(led38:Actor) WHERE size(link36) = 0 OR led38 <> actor0
  WITH led38, [step IN link36 | {relation: step, facts: step}] AS path39 WHERE all(one IN range(0, size(path39) - 2) WHERE all(other IN range(one + 1, size(path39) - 1) WHERE coalesce(path39[one].facts.start_earliest <= path39[other].facts.end_latest, true) AND coalesce(path39[other].facts.start_earliest <= path39[one].facts.end_latest, true))) AND all(link IN path39 WHERE coalesce(link.facts.start_earliest <= $v.p8, true) AND coalesce(link.facts.end_latest >= $v.p7, true))
  WITH led38, path39
  ORDER BY size(path39), [link IN path39 | link.facts.key]
  WITH led38, collect(path39) AS paths
  ORDER BY size(paths[0]), led38.id
  RETURN collect({actor: led38, paths: paths}) AS below40 }
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
  UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', asserted: 0, forms: whole6.alleged_forms, alleged_forms: [], voices: whole6.alleged_voices}] ELSE [whole6] END AS facts7
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
  WITH *
  ORDER BY backer2.id, recipient3.id, standing4
  RETURN {same: backer2.id + '|' + recipient3.id + '|' + standing4, certainty: ['UNDATED', 'POSSIBLE', 'CERTAIN'][reduce(most = 0, item IN items1 | CASE WHEN item.level > most THEN item.level ELSE most END)], forms: [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items1 WHERE form IN item.facts.forms)], disputed: EXISTS {
      UNWIND items1 AS item
      WITH item.relation AS relation23
      UNWIND [startNode(relation23)] AS subject25
      UNWIND [endNode(relation23)] AS object26
      MATCH (subject25)-[denial24:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object26) WHERE type(denial24) = type(relation23) AND coalesce(denial24.start_earliest <= relation23.end_latest, true) AND coalesce(relation23.start_earliest <= denial24.end_latest, true) AND denial24.denied > 0
      RETURN 1 AS one }, independentSourceCount: head([pairs IN [[voice IN reduce(voices = [], item IN items1 | voices + [voice IN item.facts.voices WHERE NOT voice IN voices]) | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]), claimCount: reduce(sum = 0, item IN items1 | sum + item.facts.asserted + item.facts.alleged), shape_1: [[backer2.name], standing4], shape_2_0: [[backer2.name], [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items1 WHERE form IN item.facts.forms)], head([found22 IN [[COLLECT {
      UNWIND [item IN items1 | item.facts.key] AS key18
      MATCH (claim16:Claim {relation: key18})-[:FROM]->(source17:Source) WHERE (claim16.retracted_at IS NULL) AND (claim16.stance IN CASE items1[0].facts.standing WHEN 'ASSERTED' THEN ['ASSERTED', 'ALLEGED'] ELSE ['ALLEGED'] END)
      WITH claim16, coalesce(toString(source17.published_earliest), '~') AS key19, claim16.id AS key20
      ORDER BY key19 ASC, key20 ASC LIMIT $v.p5
      RETURN [[key19, key20]] }]] | [[row21 IN found22[0][0..$v.p6] | [row21[0]]]]])]} } AS found27
WITH *, COLLECT {
  UNWIND below40 AS entry
  WITH *, entry.actor AS recipient30, entry.paths AS paths41
  CALL (recipient30) {
    MATCH (backer29)-[relation32:SUPPORTS|AIDS|RECOGNIZES]->(recipient30)
    RETURN backer29, relation32
    UNION ALL
    MATCH (backer29:Actor)-[relation32:COOPERATES]-(recipient30) WHERE any(form IN relation32.forms + relation32.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
    RETURN backer29, relation32 }
  WITH *, relation32 AS whole33
  UNWIND CASE WHEN size(whole33.alleged_forms) > 0 THEN [whole33, whole33 {.*, standing: 'ALLEGED', asserted: 0, forms: whole33.alleged_forms, alleged_forms: [], voices: whole33.alleged_voices}] ELSE [whole33] END AS facts34
  WITH * WHERE (facts34.standing IS NOT NULL) AND (NOT type(relation32) IN ['COOPERATES'] OR any(form IN facts34.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (coalesce(facts34.start_earliest <= $v.p8, true) AND coalesce(facts34.end_latest >= $v.p7, true)) AND (CASE WHEN (coalesce(facts34.start_latest <= $v.p8 AND facts34.end_earliest >= $v.p7, false) AND (facts34.anchor_starts IS NULL OR any(i IN range(0, size(facts34.anchor_starts) - 1) WHERE date(facts34.anchor_starts[i]) <= $v.p8 AND date(facts34.anchor_ends[i]) >= $v.p7))) THEN 2 WHEN coalesce(facts34.dated, facts34.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p10)
  WITH * WHERE NOT (backer29 IN [entry IN below40 | entry.actor] AND any(entry IN below40 WHERE entry.actor = backer29 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts34.end_latest, true) AND coalesce(facts34.start_earliest <= link.facts.end_latest, true)))))
  CALL (paths41, facts34) {
    WITH CASE WHEN facts34.extent_start IS NULL OR facts34.start_earliest < facts34.extent_start THEN facts34.start_latest ELSE facts34.extent_start END AS first, CASE WHEN facts34.extent_end IS NULL OR facts34.end_latest > facts34.extent_end THEN facts34.end_earliest ELSE facts34.extent_end END AS last
    WITH CASE WHEN first > $v.p7 THEN first ELSE $v.p7 END AS since, CASE WHEN last < $v.p8 THEN last ELSE $v.p8 END AS until
    UNWIND paths41 AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts34.end_latest, true) AND coalesce(facts34.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts34.dated, facts34.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts34.end_earliest AND facts34.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts34.dated, facts34.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p9
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS chain42 }
  WITH backer29, recipient30, facts34, {relation: relation32, facts: facts34, actor: backer29, acted: [], reached: chain42.links, level: reduce(least = 2, one IN [CASE WHEN (coalesce(facts34.start_latest <= $v.p8 AND facts34.end_earliest >= $v.p7, false) AND (facts34.anchor_starts IS NULL OR any(i IN range(0, size(facts34.anchor_starts) - 1) WHERE date(facts34.anchor_starts[i]) <= $v.p8 AND date(facts34.anchor_ends[i]) >= $v.p7))) THEN 2 WHEN coalesce(facts34.dated, facts34.period IS NOT NULL) THEN 1 ELSE 0 END, chain42.level] | CASE WHEN one < least THEN one ELSE least END)} AS item
  ORDER BY facts34.extent_start, facts34.extent_end, facts34.key
  WITH backer29, recipient30, facts34.standing AS standing31, collect(item) AS items28
  WITH *
  ORDER BY backer29.id, recipient30.id, standing31
  RETURN {same: backer29.id + '|' + recipient30.id + '|' + standing31, certainty: ['UNDATED', 'POSSIBLE', 'CERTAIN'][reduce(most = 0, item IN items28 | CASE WHEN item.level > most THEN item.level ELSE most END)], forms: [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items28 WHERE form IN item.facts.forms)], disputed: EXISTS {
      UNWIND items28 AS item
      WITH item.relation AS relation43
      UNWIND [startNode(relation43)] AS subject45
      UNWIND [endNode(relation43)] AS object46
      MATCH (subject45)-[denial44:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object46) WHERE type(denial44) = type(relation43) AND coalesce(denial44.start_earliest <= relation43.end_latest, true) AND coalesce(relation43.start_earliest <= denial44.end_latest, true) AND denial44.denied > 0
      RETURN 1 AS one }, independentSourceCount: head([pairs IN [[voice IN reduce(voices = [], item IN items28 | voices + [voice IN item.facts.voices WHERE NOT voice IN voices]) | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]), claimCount: reduce(sum = 0, item IN items28 | sum + item.facts.asserted + item.facts.alleged), shape_0: [[backer29.name], standing31, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items28 WHERE form IN item.facts.forms)]], shape_2_1: [[form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(item IN items28 WHERE form IN item.facts.forms)]]} } AS found47
RETURN head([sides48 IN [[found27, found47]] | [[one IN sides48[1] WHERE NOT one.same IN [other IN sides48[0] | other.same] | one.shape_0], [one IN sides48[0] WHERE NOT one.same IN [other IN sides48[1] | other.same] | one.shape_1], reduce(pairs = [], before IN sides48[0] | pairs + [after IN sides48[1] WHERE after.same = before.same AND (coalesce(before.certainty <> after.certainty, false) OR coalesce(before.forms <> after.forms, false) OR coalesce(before.disputed <> after.disputed, false) OR coalesce(before.independentSourceCount <> after.independentSourceCount, false) OR coalesce(before.claimCount <> after.claimCount, false)) | [before.shape_2_0, after.shape_2_1, CASE WHEN before.certainty <> after.certainty THEN ['CERTAINTY'] ELSE [] END + CASE WHEN before.forms <> after.forms THEN ['FORMS'] ELSE [] END + CASE WHEN before.disputed <> after.disputed THEN ['DISPUTED'] ELSE [] END + CASE WHEN before.independentSourceCount <> after.independentSourceCount THEN ['INDEPENDENT_SOURCES'] ELSE [] END + CASE WHEN before.claimCount <> after.claimCount THEN ['CLAIMS'] ELSE [] END]])]]) AS answer
