CALL () {
MATCH (:Name {folded: $v.p0})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor5 }
WITH *, COLLECT {
MATCH (mediator0:Actor)-[relation3:MEDIATES]->(:Actor) WHERE (relation3.standing IS NOT NULL)
MATCH (claim:Claim {relation: relation3.key})-[:FROM]->(source:Source) WHERE (claim.retracted_at IS NULL) AND (claim.stance IN ['ASSERTED', 'ALLEGED'])
OPTIONAL
MATCH (claim)-[:IN_EVENT]->(event1:Event)
WITH DISTINCT mediator0, event1, relation3, CASE WHEN event1 IS NULL THEN source.id + '|' + coalesce(claim.quote, claim.record) + '|' + coalesce(relation3.period, '') END AS statement
ORDER BY relation3.extent_start, relation3.key
WITH mediator0, event1, statement, collect(relation3) AS relations2
WITH mediator0, event1, collect(DISTINCT relations2) AS told4
UNWIND told4 AS relations2
WITH * WHERE none(other IN told4 WHERE size(other) > size(relations2) AND all(one IN relations2 WHERE one IN other))
WITH * WHERE any(party IN relations2 WHERE endNode(party) = actor5)
WITH mediator0, event1, relations2, coalesce(toString(relations2[0].extent_start), '~') AS key6, mediator0.id AS key7, reduce(keys = '', one IN relations2 | keys + ' ' + one.key) AS key8, coalesce(event1.id, '') AS key9
WITH mediator0, event1, relations2, key6, key7, key8, key9
ORDER BY key6 ASC, key7 ASC, key8 ASC, key9 ASC LIMIT $v.p1
WITH *, COLLECT {
UNWIND relations2 AS relation
WITH DISTINCT endNode(relation) AS party18
WITH *, party18 AS recipient21
CALL (recipient21) {
MATCH (backer20)-[relation23:SUPPORTS|AIDS|RECOGNIZES]->(recipient21)
RETURN backer20, relation23
UNION ALL
MATCH (backer20:Actor)-[relation23:COOPERATES]-(recipient21) WHERE any(form IN relation23.forms + relation23.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer20, relation23 }
WITH *, relation23 AS whole24
UNWIND CASE WHEN size(whole24.alleged_forms) > 0 THEN [whole24, whole24 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole24.alleged_forms, alleged_forms: [], kinds: whole24.alleged_kinds, voices: whole24.alleged_voices}] ELSE [whole24] END AS facts25
WITH *, [] AS reached26 WHERE (facts25.standing IS NOT NULL) AND (NOT type(relation23) IN ['COOPERATES'] OR any(form IN facts25.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (backer20 = mediator0) AND (any(one IN relations2 WHERE endNode(one) = party18 AND coalesce(facts25.start_earliest <= one.end_latest, true) AND coalesce(one.start_earliest <= facts25.end_latest, true) AND CASE WHEN coalesce(facts25.start_latest <= one.end_earliest AND one.start_latest <= facts25.end_earliest, false) THEN 2 WHEN coalesce(facts25.dated, facts25.period IS NOT NULL) AND coalesce(one.dated, one.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p3))
WITH backer20, recipient21, relation23, facts25, reached26
ORDER BY facts25.extent_start, facts25.extent_end, facts25.key
WITH backer20, recipient21, facts25.standing AS standing22, collect({relation: relation23, facts: facts25, reached: reached26, level: null}) AS items19
WITH *
ORDER BY recipient21.id, standing22
RETURN [[recipient21.caption], standing22, COLLECT {
UNWIND reduce(runs27 = [], item IN items19 | CASE WHEN runs27[-1].reach + duration({days: 1}) >= item.facts.extent_start THEN runs27[..-1] + [{reach: CASE WHEN item.facts.extent_end > runs27[-1].reach THEN item.facts.extent_end ELSE runs27[-1].reach END, items: runs27[-1].items + [item]}] ELSE runs27 + [{reach: item.facts.extent_end, items: [item]}] END) AS run28
WITH run28.items AS items29
RETURN [CASE WHEN items29[0].facts.period IS NOT NULL THEN [CASE WHEN all(item IN items29 WHERE item.facts.period = items29[0].facts.period) THEN items29[0].facts.period ELSE head(COLLECT {
UNWIND items29 AS item
WITH item.facts AS facts
RETURN facts.start_text
ORDER BY facts.start_earliest IS NOT NULL, facts.extent_start, facts.start_latest, facts.start_text LIMIT 1 }) + '/' + head(COLLECT {
UNWIND items29 AS item
WITH item.facts AS facts
RETURN facts.end_text
ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) END] END] }] } AS found30
RETURN [[key6, key7, key8, key9], [[mediator0.caption], COLLECT {
UNWIND relations2 AS relation
WITH DISTINCT endNode(relation) AS party12
ORDER BY party12.id
RETURN [party12.caption] }, CASE WHEN event1 IS NOT NULL THEN [event1.caption] END, CASE WHEN relations2[0].period IS NOT NULL THEN [relations2[0].period] END, head([statuses17 IN [COLLECT {
UNWIND relations2 AS relation13
CALL (relation13, event1) {
WITH relation13, COLLECT {
MATCH (claim15:Claim {relation: relation13.key})-[:FROM]->(source16:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim15.retracted_at IS NULL AND CASE WHEN event1 IS NULL OR (claim15.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim15)-[:IN_EVENT]->() }) THEN NOT EXISTS { (claim15)-[:IN_EVENT]->() } ELSE EXISTS { (claim15)-[:IN_EVENT]->(event1) } END
RETURN claim15 {.stance, .forms, .start_earliest, .start_latest, .end_earliest, .end_latest, voice: head(COLLECT {
MATCH (claim15)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL
MATCH (first)-[:CLAIMANT]->(claimant:Actor)
RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }) + '\t' + publisher.id, published: source16.published, earliest: source16.published_earliest, latest: source16.published_latest} } AS claims WHERE size(claims) > 0
WITH relation13, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms, reduce(seen = [], voice IN [claim IN decisive | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END) AS voices
WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]) AS independent, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS seen
RETURN relation13 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: seen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN relation13.end_text IN ['..', ''] AND seen > relation13.extent_least THEN seen ELSE relation13.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND independent > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation13) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation13) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, voices: voices, independent_sources: independent, alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation13) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation13) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_voices: reduce(seen = [], voice IN [claim IN [claim IN alleged WHERE any(form IN allegedForms WHERE form IN claim.forms)] | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END), first_published: head(COLLECT {
UNWIND claims AS claim
WITH claim WHERE claim.published IS NOT NULL
RETURN claim.published
ORDER BY coalesce(claim.earliest, date('0001-01-01')), coalesce(claim.latest, date('9999-12-31')), claim.published LIMIT 1 }), first_published_earliest: head(COLLECT {
UNWIND claims AS claim
WITH claim WHERE claim.published IS NOT NULL
RETURN coalesce(claim.earliest, date('0001-01-01')) AS day
ORDER BY day LIMIT 1 }), last_published: head(COLLECT {
UNWIND claims AS claim
WITH claim WHERE claim.published IS NOT NULL
RETURN claim.published
ORDER BY coalesce(claim.latest, date('9999-12-31')) DESC, coalesce(claim.earliest, date('0001-01-01')) DESC, claim.published DESC LIMIT 1 }), last_published_latest: head(COLLECT {
UNWIND claims AS claim
WITH claim WHERE claim.published IS NOT NULL
RETURN coalesce(claim.latest, date('9999-12-31')) AS day
ORDER BY day DESC LIMIT 1 })} AS facts14 }
RETURN facts14.status }] | coalesce(head([status IN ['CORROBORATED', 'REPORTED'] WHERE status IN statuses17 | status]), 'ALLEGED')]), found30, head([found37 IN [[COLLECT {
UNWIND [relation IN relations2 | relation.key] AS key33
MATCH (claim31:Claim {relation: key33})-[:FROM]->(source32:Source) WHERE (claim31.retracted_at IS NULL) AND (CASE WHEN event1 IS NULL OR (claim31.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim31)-[:IN_EVENT]->() }) THEN NOT EXISTS { (claim31)-[:IN_EVENT]->() } ELSE EXISTS { (claim31)-[:IN_EVENT]->(event1) } END)
WITH claim31, coalesce(toString(source32.published_earliest), '~') AS key34, claim31.id AS key35
WITH claim31, key34, key35
ORDER BY key34 ASC, key35 ASC LIMIT $v.p4
RETURN [[key34, key35], [CASE WHEN claim31.quote IS NOT NULL THEN [claim31.quote] END, claim31.modality]] }]] | [[row36 IN found37[0][0..$v.p5] | row36[1]]]])]] } AS found38
WITH *, COUNT {
MATCH (mediator0:Actor)-[relation3:MEDIATES]->(:Actor) WHERE (relation3.standing IS NOT NULL)
MATCH (claim:Claim {relation: relation3.key})-[:FROM]->(source:Source) WHERE (claim.retracted_at IS NULL) AND (claim.stance IN ['ASSERTED', 'ALLEGED'])
OPTIONAL
MATCH (claim)-[:IN_EVENT]->(event1:Event)
WITH DISTINCT mediator0, event1, relation3, CASE WHEN event1 IS NULL THEN source.id + '|' + coalesce(claim.quote, claim.record) + '|' + coalesce(relation3.period, '') END AS statement
ORDER BY relation3.extent_start, relation3.key
WITH mediator0, event1, statement, collect(relation3) AS relations2
WITH mediator0, event1, collect(DISTINCT relations2) AS told4
UNWIND told4 AS relations2
WITH * WHERE none(other IN told4 WHERE size(other) > size(relations2) AND all(one IN relations2 WHERE one IN other))
WITH * WHERE any(party IN relations2 WHERE endNode(party) = actor5)
RETURN 1 AS one } AS found39
RETURN head([found11 IN [[found38, found39]] | [found11[1], [row10 IN found11[0][0..$v.p2] | row10[1]]]]) AS answer
