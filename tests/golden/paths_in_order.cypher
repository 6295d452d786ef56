CALL () {
MATCH (actor0:Actor {id: $v.p0})
RETURN actor0 }
CALL (actor0) {
MATCH (:Name {folded: $v.p1})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor1 }
CALL (actor0) {
MATCH (actor0)((upper9)-[link10:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower11) WHERE EXISTS {
MATCH (claim15:Claim {relation: link10.key})-[:FROM]->(source16:Source) WHERE claim15.retracted_at IS NULL AND source16.published_latest <= $v.p4 AND claim15.stance = 'ASSERTED' } AND ((type(link10) = 'COMMANDS' AND startNode(link10) = upper9) OR (type(link10) <> 'COMMANDS' AND endNode(link10) = upper9)) AND NOT lower11:State){0,3}(led12:Actor) WHERE size(link10) = 0 OR led12 <> actor0
WITH led12, COLLECT {
UNWIND link10 AS step17
CALL (step17) {
WITH step17, COLLECT {
MATCH (claim19:Claim {relation: step17.key})-[:FROM]->(source20:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim19.retracted_at IS NULL AND source20.published_latest <= $v.p4
RETURN claim19 {.stance, .forms, .start_earliest, .start_latest, .end_earliest, .end_latest, voice: head(COLLECT {
MATCH (claim19)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL
MATCH (first)-[:CLAIMANT]->(claimant:Actor)
RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }) + '\t' + publisher.id, published: source20.published, earliest: source20.published_earliest, latest: source20.published_latest} } AS claims WHERE size(claims) > 0
WITH step17, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms, reduce(seen = [], voice IN [claim IN decisive | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END) AS voices
WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]) AS independent, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS seen
RETURN step17 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: seen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN step17.end_text IN ['..', ''] AND seen > step17.extent_least THEN seen ELSE step17.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND independent > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(step17) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(step17) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, voices: voices, independent_sources: independent, alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(step17) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(step17) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_voices: reduce(seen = [], voice IN [claim IN [claim IN alleged WHERE any(form IN allegedForms WHERE form IN claim.forms)] | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END), first_published: head(COLLECT {
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
ORDER BY day DESC LIMIT 1 })} AS facts18 }
RETURN {relation: step17, facts: facts18} } AS way13 WHERE all(one IN range(0, size(way13) - 2) WHERE all(other IN range(one + 1, size(way13) - 1) WHERE coalesce(way13[one].facts.start_earliest <= way13[other].facts.end_latest, true) AND coalesce(way13[other].facts.start_earliest <= way13[one].facts.end_latest, true))) AND all(link IN way13 WHERE coalesce(link.facts.start_earliest <= $v.p3, true) AND coalesce(link.facts.end_latest >= $v.p2, true))
WITH led12, way13
ORDER BY size(way13), [link IN way13 | link.facts.key]
WITH led12, collect(way13) AS ways
ORDER BY size(ways[0]), led12.id
RETURN collect({actor: led12, ways: ways}) AS below14 }
CALL (actor1) {
MATCH (actor1)((upper21)-[link22:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower23) WHERE EXISTS {
MATCH (claim27:Claim {relation: link22.key})-[:FROM]->(source28:Source) WHERE claim27.retracted_at IS NULL AND source28.published_latest <= $v.p4 AND claim27.stance = 'ASSERTED' } AND ((type(link22) = 'COMMANDS' AND startNode(link22) = upper21) OR (type(link22) <> 'COMMANDS' AND endNode(link22) = upper21)) AND NOT lower23:State){0,3}(led24:Actor) WHERE size(link22) = 0 OR led24 <> actor1
WITH led24, COLLECT {
UNWIND link22 AS step29
CALL (step29) {
WITH step29, COLLECT {
MATCH (claim31:Claim {relation: step29.key})-[:FROM]->(source32:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim31.retracted_at IS NULL AND source32.published_latest <= $v.p4
RETURN claim31 {.stance, .forms, .start_earliest, .start_latest, .end_earliest, .end_latest, voice: head(COLLECT {
MATCH (claim31)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL
MATCH (first)-[:CLAIMANT]->(claimant:Actor)
RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }) + '\t' + publisher.id, published: source32.published, earliest: source32.published_earliest, latest: source32.published_latest} } AS claims WHERE size(claims) > 0
WITH step29, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms, reduce(seen = [], voice IN [claim IN decisive | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END) AS voices
WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]) AS independent, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS seen
RETURN step29 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: seen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN step29.end_text IN ['..', ''] AND seen > step29.extent_least THEN seen ELSE step29.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND independent > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(step29) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(step29) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, voices: voices, independent_sources: independent, alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(step29) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(step29) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_voices: reduce(seen = [], voice IN [claim IN [claim IN alleged WHERE any(form IN allegedForms WHERE form IN claim.forms)] | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END), first_published: head(COLLECT {
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
ORDER BY day DESC LIMIT 1 })} AS facts30 }
RETURN {relation: step29, facts: facts30} } AS way25 WHERE all(one IN range(0, size(way25) - 2) WHERE all(other IN range(one + 1, size(way25) - 1) WHERE coalesce(way25[one].facts.start_earliest <= way25[other].facts.end_latest, true) AND coalesce(way25[other].facts.start_earliest <= way25[one].facts.end_latest, true))) AND all(link IN way25 WHERE coalesce(link.facts.start_earliest <= $v.p3, true) AND coalesce(link.facts.end_latest >= $v.p2, true))
WITH led24, way25
ORDER BY size(way25), [link IN way25 | link.facts.key]
WITH led24, collect(way25) AS ways
ORDER BY size(ways[0]), led24.id
RETURN collect({actor: led24, ways: ways}) AS below26 }
WITH *, COLLECT {
UNWIND below14[0..10] AS nearer
UNWIND below26[0..10] AS farther
WITH *, nearer.actor AS first5, farther.actor AS last6 WHERE actor0 <> actor1 AND first5 <> last6
MATCH SHORTEST 3 ((first5)((near3)-[link2:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(far4) WHERE EXISTS {
UNWIND [link2] AS relation34
CALL (relation34) {
WITH relation34, COLLECT {
MATCH (claim36:Claim {relation: relation34.key})-[:FROM]->(source37:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim36.retracted_at IS NULL AND source37.published_latest <= $v.p4
RETURN claim36 {.stance, .forms, .start_earliest, .start_latest, .end_earliest, .end_latest, voice: head(COLLECT {
MATCH (claim36)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL
MATCH (first)-[:CLAIMANT]->(claimant:Actor)
RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }) + '\t' + publisher.id, published: source37.published, earliest: source37.published_earliest, latest: source37.published_latest} } AS claims WHERE size(claims) > 0
WITH relation34, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms, reduce(seen = [], voice IN [claim IN decisive | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END) AS voices
WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]) AS independent, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS seen
RETURN relation34 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: seen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN relation34.end_text IN ['..', ''] AND seen > relation34.extent_least THEN seen ELSE relation34.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND independent > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation34) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation34) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, voices: voices, independent_sources: independent, alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation34) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation34) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_voices: reduce(seen = [], voice IN [claim IN [claim IN alleged WHERE any(form IN allegedForms WHERE form IN claim.forms)] | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END), first_published: head(COLLECT {
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
ORDER BY day DESC LIMIT 1 })} AS facts35 }
WITH relation34, facts35 WHERE (facts35.standing IS NOT NULL) AND (coalesce(facts35.start_earliest <= $v.p3, true) AND coalesce(facts35.end_latest >= $v.p2, true)) AND (CASE WHEN (coalesce(facts35.start_latest <= $v.p3 AND facts35.end_earliest >= $v.p2, false) AND (facts35.anchor_starts IS NULL OR any(i IN range(0, size(facts35.anchor_starts) - 1) WHERE date(facts35.anchor_starts[i]) <= $v.p3 AND date(facts35.anchor_ends[i]) >= $v.p2))) THEN 2 WHEN coalesce(facts35.dated, facts35.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p6)
RETURN 1 AS one }){1,3}(last6) WHERE all(node IN far4 WHERE node <> first5 AND single(other IN far4 WHERE other = node)) AND any(way IN nearer.ways WHERE all(link IN way WHERE coalesce(link.facts.start_earliest <= link2[0].end_latest, true) AND coalesce(link2[0].start_earliest <= link.facts.end_latest, true))) AND any(way IN farther.ways WHERE all(link IN way WHERE coalesce(link.facts.start_earliest <= link2[-1].end_latest, true) AND coalesce(link2[-1].start_earliest <= link.facts.end_latest, true))) AND all(one IN range(0, size(link2) - 2) WHERE all(other IN range(one + 1, size(link2) - 1) WHERE coalesce(link2[one].start_earliest <= link2[other].end_latest, true))))
WITH first5, link2, far4, nearer.ways AS froms, farther.ways AS tos, link2[0] AS head, link2[-1] AS tail
CALL (froms, head) {
WITH CASE WHEN head.extent_start IS NULL OR head.start_earliest < head.extent_start THEN head.start_latest ELSE head.extent_start END AS first, CASE WHEN head.extent_end IS NULL OR head.end_latest > head.extent_end THEN head.end_earliest ELSE head.extent_end END AS last
WITH CASE WHEN first > $v.p2 THEN first ELSE $v.p2 END AS since, CASE WHEN last < $v.p3 THEN last ELSE $v.p3 END AS until
UNWIND froms AS way
WITH since, until, way WHERE all(link IN way WHERE coalesce(link.facts.start_earliest <= head.end_latest, true) AND coalesce(head.start_earliest <= link.facts.end_latest, true))
WITH [link IN way | link {.*, level: CASE WHEN coalesce(head.dated, head.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= head.end_earliest AND head.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(head.dated, head.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
WITH links, reduce(least = 2, link IN links | CASE WHEN link.level < least THEN link.level ELSE least END) AS level WHERE level >= $v.p5
ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
RETURN {links: links, level: level} AS acted7 }
CALL (tos, tail) {
WITH CASE WHEN tail.extent_start IS NULL OR tail.start_earliest < tail.extent_start THEN tail.start_latest ELSE tail.extent_start END AS first, CASE WHEN tail.extent_end IS NULL OR tail.end_latest > tail.extent_end THEN tail.end_earliest ELSE tail.extent_end END AS last
WITH CASE WHEN first > $v.p2 THEN first ELSE $v.p2 END AS since, CASE WHEN last < $v.p3 THEN last ELSE $v.p3 END AS until
UNWIND tos AS way
WITH since, until, way WHERE all(link IN way WHERE coalesce(link.facts.start_earliest <= tail.end_latest, true) AND coalesce(tail.start_earliest <= link.facts.end_latest, true))
WITH [link IN way | link {.*, level: CASE WHEN coalesce(tail.dated, tail.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= tail.end_earliest AND tail.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(tail.dated, tail.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
WITH links, reduce(least = 2, link IN links | CASE WHEN link.level < least THEN link.level ELSE least END) AS level WHERE level >= $v.p5
ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
RETURN {links: links, level: level} AS reached8 }
WITH *
ORDER BY size(link2), [step IN link2 | step.key] LIMIT 4 * $v.p7
WITH collect({first: first5, links: link2, far: far4, acted: acted7, reached: reached8}) AS chains
UNWIND [chain IN chains WHERE none(part IN chains WHERE size(part.links) < size(chain.links) AND all(step IN part.links WHERE step IN chain.links))][0..$v.p7] AS chain
WITH [chain.first] + chain.far AS far4, chain.acted AS acted7, chain.reached AS reached8, COLLECT {
UNWIND chain.links AS step38
CALL (step38) {
WITH step38, COLLECT {
MATCH (claim40:Claim {relation: step38.key})-[:FROM]->(source41:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim40.retracted_at IS NULL AND source41.published_latest <= $v.p4
RETURN claim40 {.stance, .forms, .start_earliest, .start_latest, .end_earliest, .end_latest, voice: head(COLLECT {
MATCH (claim40)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL
MATCH (first)-[:CLAIMANT]->(claimant:Actor)
RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }) + '\t' + publisher.id, published: source41.published, earliest: source41.published_earliest, latest: source41.published_latest} } AS claims WHERE size(claims) > 0
WITH step38, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms, reduce(seen = [], voice IN [claim IN decisive | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END) AS voices
WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]) AS independent, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS seen
RETURN step38 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: seen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN step38.end_text IN ['..', ''] AND seen > step38.extent_least THEN seen ELSE step38.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND independent > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(step38) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(step38) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, voices: voices, independent_sources: independent, alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(step38) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(step38) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_voices: reduce(seen = [], voice IN [claim IN [claim IN alleged WHERE any(form IN allegedForms WHERE form IN claim.forms)] | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END), first_published: head(COLLECT {
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
ORDER BY day DESC LIMIT 1 })} AS facts39 }
RETURN {relation: step38, facts: facts39} } AS steps33
RETURN [COLLECT {
UNWIND far4 AS actor42
RETURN [actor42.id] }, COLLECT {
UNWIND steps33 AS step
WITH step.relation AS relation43, step.facts AS facts44
RETURN [[type(relation43), CASE WHEN relation43.period IS NOT NULL THEN [relation43.period] END], ['UNDATED', 'POSSIBLE', 'CERTAIN'][CASE WHEN (coalesce(facts44.start_latest <= $v.p3 AND facts44.end_earliest >= $v.p2, false) AND (facts44.anchor_starts IS NULL OR any(i IN range(0, size(facts44.anchor_starts) - 1) WHERE date(facts44.anchor_starts[i]) <= $v.p3 AND date(facts44.anchor_ends[i]) >= $v.p2))) THEN 2 WHEN coalesce(facts44.dated, facts44.period IS NOT NULL) THEN 1 ELSE 0 END]] }, ['UNDATED', 'POSSIBLE', 'CERTAIN'][reduce(least = 2, one IN [step IN steps33 | CASE WHEN (coalesce(step.facts.start_latest <= $v.p3 AND step.facts.end_earliest >= $v.p2, false) AND (step.facts.anchor_starts IS NULL OR any(i IN range(0, size(step.facts.anchor_starts) - 1) WHERE date(step.facts.anchor_starts[i]) <= $v.p3 AND date(step.facts.anchor_ends[i]) >= $v.p2))) THEN 2 WHEN coalesce(step.facts.dated, step.facts.period IS NOT NULL) THEN 1 ELSE 0 END] + [acted7.level, reached8.level] | CASE WHEN one < least THEN one ELSE least END)]] } AS found45
RETURN found45 AS answer
