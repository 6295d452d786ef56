RETURN head(COLLECT {
  MATCH (node0:Claim {id: $v.p0})
  RETURN ['Claim', node0.id, node0.predicate] }) AS answer

;
CALL () {
  CALL () {
    MATCH (bearer:Actor {id: $v.p2.id})
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (name:Name {folded: $v.p2.folded})<-[:NAMED]-(bearer:Actor)
    RETURN bearer, name.kind AS kind }
  WITH collect(DISTINCT CASE WHEN kind <> 'WEAK_ALIAS' THEN bearer END) AS strong, collect(DISTINCT bearer) AS bearers
  WITH CASE WHEN size(strong) > 0 THEN strong ELSE bearers END AS bearers WHERE size(bearers) = 1
  RETURN bearers[0] AS actor4 }
RETURN head(COLLECT {
  MATCH ()-[node0:MET {key: $v.p0}]->()
  RETURN ['Relation', node0.key, head(COLLECT {
    UNWIND [startNode(node0)] AS actor1
    RETURN [actor1.id] }), head(COLLECT {
    UNWIND [node0] AS relation2
    WITH *, relation2 AS facts3
    RETURN [facts3.status] }), head(COLLECT {
    UNWIND [node0] AS relation5
    CALL (relation5, actor4) {
      WITH relation5, COLLECT {
        MATCH (claim7:Claim {relation: relation5.key})-[:FROM]->(source8:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim7.retracted_at IS NULL AND source8.published_latest <= $v.p1 AND EXISTS { (claim7)-[:CLAIMANT]->(actor4) }
        RETURN claim7 {.stance, .forms, .start_earliest, .start_latest, .end_earliest, .end_latest, voice: head(COLLECT {
            MATCH (claim7)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
            MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
            OPTIONAL
            MATCH (first)-[:CLAIMANT]->(claimant:Actor)
            RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }) + '\t' + publisher.id, published: source8.published, earliest: source8.published_earliest, latest: source8.published_latest} } AS claims WHERE size(claims) > 0
      WITH relation5, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
      WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
      WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
      WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
      WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms, reduce(seen = [], voice IN [claim IN decisive | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END) AS voices
      WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]) AS independent, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS seen
      RETURN relation5 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: seen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN relation5.end_text IN ['..', ''] AND seen > relation5.extent_least THEN seen ELSE relation5.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND independent > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation5) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation5) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, voices: voices, independent_sources: independent, alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation5) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation5) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_voices: reduce(seen = [], voice IN [claim IN [claim IN alleged WHERE any(form IN allegedForms WHERE form IN claim.forms)] | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END), first_published: head(COLLECT {
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
          ORDER BY day DESC LIMIT 1 })} AS facts6 }
    RETURN [facts6.status, [COUNT {
      UNWIND [facts6.key] AS key11
      MATCH (claim9:Claim {relation: key11})-[:FROM]->(source10:Source) WHERE (claim9.retracted_at IS NULL) AND (source10.published_latest <= $v.p1) AND (EXISTS { (claim9)-[:CLAIMANT]->(actor4) })
      RETURN 1 AS one }]] })] }) AS answer
