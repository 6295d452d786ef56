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
WITH *, [] AS reached8 WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (facts7.standing IN $v.p1) AND (any(form IN facts7.forms WHERE form IN $v.p2)) AND ($v.p3 IN facts7.kinds)
WITH backer2, recipient3, relation5, facts7, reached8
ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
WITH backer2, recipient3, facts7.standing AS standing4, collect({relation: relation5, facts: facts7, reached: reached8, level: null}) AS items1
WITH backer2, recipient3, standing4, items1, coalesce(toString(items1[0].facts.extent_start), '~') AS key9, backer2.id AS key10, recipient3.id AS key11, standing4 AS key12
WITH backer2, recipient3, standing4, items1, key9, key10, key11, key12
ORDER BY key9 ASC, key10 ASC, key11 ASC, key12 ASC LIMIT $v.p4
RETURN [[key9, key10, key11, key12], [COLLECT {
UNWIND reduce(runs15 = [], item IN items1 | CASE WHEN runs15[-1].reach + duration({days: 1}) >= item.facts.extent_start THEN runs15[..-1] + [{reach: CASE WHEN item.facts.extent_end > runs15[-1].reach THEN item.facts.extent_end ELSE runs15[-1].reach END, items: runs15[-1].items + [item]}] ELSE runs15 + [{reach: item.facts.extent_end, items: [item]}] END) AS run16
WITH run16.items AS items17
RETURN [CASE WHEN items17[0].facts.period IS NOT NULL THEN [CASE WHEN all(item IN items17 WHERE item.facts.period = items17[0].facts.period) THEN items17[0].facts.period ELSE head(COLLECT {
UNWIND items17 AS item
WITH item.facts AS facts
RETURN facts.start_text
ORDER BY facts.start_earliest IS NOT NULL, facts.extent_start, facts.start_latest, facts.start_text LIMIT 1 }) + '/' + head(COLLECT {
UNWIND items17 AS item
WITH item.facts AS facts
RETURN facts.end_text
ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) END, [word IN ['DAY', 'MONTH', 'SEASON', 'YEAR', 'DECADE', 'CENTURY'] WHERE any(item IN items17 WHERE item.facts.precision = word)][-1], head(COLLECT {
UNWIND items17 AS item
WITH item.facts AS facts
RETURN facts.end_text
ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) = ''] END, head([found24 IN [[COLLECT {
UNWIND [item IN items17 | item.facts.key] AS key20
MATCH (claim18:Claim {relation: key20})-[:FROM]->(source19:Source) WHERE (claim18.retracted_at IS NULL) AND (claim18.stance IN CASE items17[0].facts.standing WHEN 'ASSERTED' THEN ['ASSERTED', 'ALLEGED'] ELSE ['ALLEGED'] END)
WITH claim18, coalesce(toString(source19.published_earliest), '~') AS key21, claim18.id AS key22
WITH claim18, key21, key22
ORDER BY key21 ASC, key22 ASC LIMIT $v.p6
RETURN [[key21, key22], [CASE WHEN claim18.quote IS NOT NULL THEN [claim18.quote, claim18.quote_translation, CASE WHEN claim18.quote =~ '(?s)\\P{L}*[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}].*' THEN 'RTL' ELSE 'LTR' END, claim18.quote_lang, claim18.quote_start] END, head(COLLECT {
MATCH (claim18)-[:CLAIMANT]->(actor25:Actor)
RETURN [actor25.caption] }), head(COLLECT {
MATCH (claim18)-[:FROM]->(source26:Source)
RETURN [source26.title, head(COLLECT {
MATCH (source26)-[:PUBLISHED_BY]->(publisher27:Publisher)
RETURN [publisher27.caption] })] })]] }]] | [[row23 IN found24[0][0..$v.p7] | [row23[1]]]]])] }, head([found38 IN [[COLLECT {
UNWIND COLLECT {
UNWIND items1 AS item
WITH item.relation AS relation29
UNWIND [startNode(relation29)] AS subject30
UNWIND [endNode(relation29)] AS object31
MATCH (subject30)-[denial28:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object31) WHERE type(denial28) = type(relation29) AND coalesce(denial28.start_earliest <= relation29.end_latest, true) AND coalesce(relation29.start_earliest <= denial28.end_latest, true)
RETURN DISTINCT denial28.key } AS key34
MATCH (claim32:Claim {relation: key34})-[:FROM]->(source33:Source) WHERE (claim32.retracted_at IS NULL) AND (claim32.stance IN ['DENIED', 'DOUBTED'])
WITH claim32, coalesce(toString(source33.published_earliest), '~') AS key35, claim32.id AS key36
WITH claim32, key35, key36
ORDER BY key35 ASC, key36 ASC LIMIT $v.p8
RETURN [[key35, key36], [claim32.stance, head(COLLECT {
MATCH (claim32)-[:FROM]->(source39:Source)
RETURN [source39.id] })]] }]] | [[row37 IN found38[0][0..$v.p9] | row37[1]]]])]] } AS found40
RETURN head([found14 IN [[found40]] | [[row13 IN found14[0][0..$v.p5] | row13[1]]]]) AS answer
