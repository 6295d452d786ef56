WITH *, COLLECT {
MATCH (mediator0:Actor)-[relation3:MEDIATES]->(:Actor) WHERE (relation3.standing IS NOT NULL)
MATCH (claim:Claim {relation: relation3.key})-[:FROM]->(source:Source) WHERE (claim.retracted_at IS NULL) AND ((claim.credibility IN $v.p0)) AND ((EXISTS { (source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p1 })) AND ((EXISTS { (claim)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) WHERE place.id IN $v.p2 } OR (claim.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) }))) AND (claim.stance IN ['ASSERTED', 'ALLEGED'])
OPTIONAL
MATCH (claim)-[:IN_EVENT]->(event1:Event)
WITH DISTINCT mediator0, event1, relation3, CASE WHEN event1 IS NULL THEN source.id + '|' + coalesce(claim.quote, claim.record) + '|' + coalesce(relation3.period, '') END AS statement
ORDER BY relation3.extent_start, relation3.key
WITH mediator0, event1, statement, collect(relation3) AS relations2
WITH mediator0, event1, collect(DISTINCT relations2) AS told4
UNWIND told4 AS relations2
WITH * WHERE none(other IN told4 WHERE size(other) > size(relations2) AND all(one IN relations2 WHERE one IN other))
WITH mediator0, event1, relations2, coalesce(toString(relations2[0].extent_start), '~') AS key5, mediator0.id AS key6, reduce(keys = '', one IN relations2 | keys + ' ' + one.key) AS key7, coalesce(event1.id, '') AS key8
WITH mediator0, event1, relations2, key5, key6, key7, key8
ORDER BY key5 ASC, key6 ASC, key7 ASC, key8 ASC LIMIT $v.p3
WITH *, COLLECT {
UNWIND relations2 AS relation
WITH DISTINCT endNode(relation) AS party16
WITH *, party16 AS recipient19
CALL (recipient19) {
MATCH (backer18)-[relation21:SUPPORTS|AIDS|RECOGNIZES]->(recipient19)
RETURN backer18, relation21
UNION ALL
MATCH (backer18:Actor)-[relation21:COOPERATES]-(recipient19) WHERE any(form IN relation21.forms + relation21.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer18, relation21 }
CALL (relation21) {
WITH relation21, COLLECT {
MATCH (claim25:Claim {relation: relation21.key})-[:FROM]->(source26:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim25.retracted_at IS NULL AND (claim25.credibility IN $v.p6) AND (EXISTS { (source26)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p7 }) AND (EXISTS { (claim25)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) WHERE place.id IN $v.p8 } OR (claim25.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim25)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) }))
RETURN claim25 {.stance, .forms, .start_earliest, .start_latest, .end_earliest, .end_latest, voice: head(COLLECT {
MATCH (claim25)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL
MATCH (first)-[:CLAIMANT]->(claimant:Actor)
RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }) + '\t' + publisher.id, published: source26.published, earliest: source26.published_earliest, latest: source26.published_latest} } AS claims WHERE size(claims) > 0
WITH relation21, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms, reduce(seen = [], voice IN [claim IN decisive | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END) AS voices
WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]) AS independent, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS seen
RETURN relation21 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: seen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN relation21.end_text IN ['..', ''] AND seen > relation21.extent_least THEN seen ELSE relation21.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND independent > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation21) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation21) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, voices: voices, independent_sources: independent, alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation21) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation21) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_voices: reduce(seen = [], voice IN [claim IN [claim IN alleged WHERE any(form IN allegedForms WHERE form IN claim.forms)] | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END), first_published: head(COLLECT {
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
ORDER BY day DESC LIMIT 1 })} AS whole22 }
UNWIND CASE WHEN size(whole22.alleged_forms) > 0 THEN [whole22, whole22 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole22.alleged_forms, alleged_forms: [], kinds: whole22.alleged_kinds, voices: whole22.alleged_voices}] ELSE [whole22] END AS facts23
WITH *, [] AS reached24 WHERE (facts23.standing IS NOT NULL) AND (NOT type(relation21) IN ['COOPERATES'] OR any(form IN facts23.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (backer18 = mediator0) AND (any(one IN relations2 WHERE endNode(one) = party16 AND coalesce(facts23.start_earliest <= one.end_latest, true) AND coalesce(one.start_earliest <= facts23.end_latest, true) AND CASE WHEN coalesce(facts23.start_latest <= one.end_earliest AND one.start_latest <= facts23.end_earliest, false) THEN 2 WHEN coalesce(facts23.dated, facts23.period IS NOT NULL) AND coalesce(one.dated, one.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p5))
WITH backer18, recipient19, relation21, facts23, reached24
ORDER BY facts23.extent_start, facts23.extent_end, facts23.key
WITH backer18, recipient19, facts23.standing AS standing20, collect({relation: relation21, facts: facts23, reached: reached24, level: null}) AS items17
WITH *
ORDER BY recipient19.id, standing20
RETURN ['backing' + ':' + $v.p9 + ':' + reduce(keys = toString($v.p5), one IN relations2 | keys + split(one.key, ':')[2]) + ':' + backer18.id + ':' + recipient19.id + ':' + standing20] } AS found27
RETURN [[key5, key6, key7, key8], [[mediator0.id], head([statuses15 IN [COLLECT {
UNWIND relations2 AS relation11
CALL (relation11, event1) {
WITH relation11, COLLECT {
MATCH (claim13:Claim {relation: relation11.key})-[:FROM]->(source14:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim13.retracted_at IS NULL AND CASE WHEN event1 IS NULL OR (claim13.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim13)-[:IN_EVENT]->() }) THEN NOT EXISTS { (claim13)-[:IN_EVENT]->() } ELSE EXISTS { (claim13)-[:IN_EVENT]->(event1) } END AND (claim13.credibility IN $v.p0) AND (EXISTS { (source14)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p1 }) AND (EXISTS { (claim13)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) WHERE place.id IN $v.p2 } OR (claim13.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim13)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) }))
RETURN claim13 {.stance, .forms, .start_earliest, .start_latest, .end_earliest, .end_latest, voice: head(COLLECT {
MATCH (claim13)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL
MATCH (first)-[:CLAIMANT]->(claimant:Actor)
RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }) + '\t' + publisher.id, published: source14.published, earliest: source14.published_earliest, latest: source14.published_latest} } AS claims WHERE size(claims) > 0
WITH relation11, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms, reduce(seen = [], voice IN [claim IN decisive | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END) AS voices
WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]) AS independent, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS seen
RETURN relation11 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: seen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN relation11.end_text IN ['..', ''] AND seen > relation11.extent_least THEN seen ELSE relation11.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND independent > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation11) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation11) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, voices: voices, independent_sources: independent, alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation11) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation11) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_voices: reduce(seen = [], voice IN [claim IN [claim IN alleged WHERE any(form IN allegedForms WHERE form IN claim.forms)] | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END), first_published: head(COLLECT {
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
ORDER BY day DESC LIMIT 1 })} AS facts12 }
RETURN facts12.status }] | coalesce(head([status IN ['CORROBORATED', 'REPORTED'] WHERE status IN statuses15 | status]), 'ALLEGED')]), found27]] } AS found28
RETURN head([found10 IN [[found28]] | [[row9 IN found10[0][0..$v.p4] | row9[1]]]]) AS answer

;
RETURN head([found6 IN [[COLLECT {
MATCH (event0:Event)
WITH event0 WHERE (coalesce(CASE WHEN EXISTS {
MATCH (event0)<-[:IN_EVENT]-(claim:Claim) WHERE claim.retracted_at IS NULL AND claim.stance IN ['ASSERTED', 'ALLEGED'] AND claim.modality = 'ACTUAL' } THEN 'HAPPENED' WHEN EXISTS {
MATCH (event0)<-[:IN_EVENT]-(claim:Claim) WHERE claim.retracted_at IS NULL AND claim.stance = 'DENIED' } THEN 'CANCELLED' WHEN EXISTS {
MATCH (event0)<-[:IN_EVENT]-(claim:Claim) WHERE claim.retracted_at IS NULL AND claim.stance IN ['ASSERTED', 'ALLEGED'] } THEN 'PLANNED' END, 'HAPPENED') IN $v.p0) AND (EXISTS {
MATCH (event0)<-[:IN_EVENT]-(claim1:Claim)-[:FROM]->(source2:Source) WHERE (claim1.retracted_at IS NULL) AND (source2.lang IN $v.p1) })
WITH event0, CASE WHEN coalesce(event0.dated, event0.period IS NOT NULL) THEN coalesce(toString(event0.start_earliest), toString(event0.end_earliest), '~') ELSE '~' END AS key3, event0.id AS key4
WITH event0, key3, key4
ORDER BY key3 ASC, key4 ASC LIMIT $v.p2
RETURN [[key3, key4]] }, COUNT {
MATCH (event0:Event)
WITH event0 WHERE (coalesce(CASE WHEN EXISTS {
MATCH (event0)<-[:IN_EVENT]-(claim:Claim) WHERE claim.retracted_at IS NULL AND claim.stance IN ['ASSERTED', 'ALLEGED'] AND claim.modality = 'ACTUAL' } THEN 'HAPPENED' WHEN EXISTS {
MATCH (event0)<-[:IN_EVENT]-(claim:Claim) WHERE claim.retracted_at IS NULL AND claim.stance = 'DENIED' } THEN 'CANCELLED' WHEN EXISTS {
MATCH (event0)<-[:IN_EVENT]-(claim:Claim) WHERE claim.retracted_at IS NULL AND claim.stance IN ['ASSERTED', 'ALLEGED'] } THEN 'PLANNED' END, 'HAPPENED') IN $v.p0) AND (EXISTS {
MATCH (event0)<-[:IN_EVENT]-(claim1:Claim)-[:FROM]->(source2:Source) WHERE (claim1.retracted_at IS NULL) AND (source2.lang IN $v.p1) })
RETURN 1 AS one }]] | [found6[1]]]) AS answer

;
RETURN head([found5 IN [[COLLECT {
MATCH (claim0:Claim)
MATCH (claim0)-[:FROM]->(source1:Source) WHERE (claim0.retracted_at IS NULL) AND (EXISTS { (claim0)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) WHERE place.id IN $v.p0 } OR (claim0.stance IN [] AND NOT EXISTS { (claim0)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) }))
WITH claim0, CASE WHEN coalesce(claim0.dated, claim0.period IS NOT NULL) THEN coalesce(toString(claim0.start_earliest), toString(claim0.end_earliest), '~') ELSE '~' END AS key2, claim0.id AS key3
WITH claim0, key2, key3
ORDER BY key2 ASC, key3 ASC LIMIT $v.p1
RETURN [[key2, key3]] }, COUNT {
MATCH (claim0:Claim)
MATCH (claim0)-[:FROM]->(source1:Source) WHERE (claim0.retracted_at IS NULL) AND (EXISTS { (claim0)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) WHERE place.id IN $v.p0 } OR (claim0.stance IN [] AND NOT EXISTS { (claim0)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) }))
RETURN 1 AS one }]] | [found5[1]]]) AS answer
