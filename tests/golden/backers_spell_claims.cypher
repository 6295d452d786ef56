CALL () {
MATCH (:Name {folded: $p0})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor0 }
RETURN head([found15 IN [[COLLECT {
WITH actor0 AS recipient2
CALL (recipient2) {
MATCH (backer1)-[relation6:SUPPORTS|AIDS|RECOGNIZES]->(recipient2)
RETURN backer1, relation6
UNION ALL
MATCH (backer1:Actor)-[relation6:COOPERATES]-(recipient2) WHERE any(form IN relation6.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer1, relation6 }
WITH *, relation6 AS whole8
UNWIND CASE WHEN size(whole8.alleged_forms) > 0 THEN [whole8, whole8 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole8.alleged_forms, kinds: whole8.alleged_kinds, origins: whole8.alleged_origins}] ELSE [whole8] END AS facts7
WITH backer1, recipient2, relation6, facts7, [] AS reached3 WHERE reached3 IS NOT NULL AND (facts7.standing IN $p1) AND (any(form IN facts7.forms WHERE form IN $p2)) AND ($p3 IN facts7.kinds)
WITH backer1, recipient2, relation6, facts7, reached3
ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
WITH backer1, recipient2, facts7.standing AS standing5, collect({relation: relation6, facts: facts7, reached: reached3, certain: null}) AS items4
WITH backer1, recipient2, standing5, items4, coalesce(toString(items4[0].facts.extent_start), '~') AS key10, backer1.id AS key11, recipient2.id AS key12, standing5 AS key13
WITH backer1, recipient2, standing5, items4, key10, key11, key12, key13
ORDER BY key10 ASC, key11 ASC, key12 ASC, key13 ASC LIMIT $p9
RETURN {keys: [key10, key11, key12, key13], `nodes`: {`spells`: COLLECT {
UNWIND reduce(runs16 = [], item IN items4 | CASE WHEN runs16[-1].reach + duration({days: 1}) >= item.facts.extent_start THEN runs16[..-1] + [{reach: CASE WHEN item.facts.extent_end > runs16[-1].reach THEN item.facts.extent_end ELSE runs16[-1].reach END, items: runs16[-1].items + [item]}] ELSE runs16 + [{reach: item.facts.extent_end, items: [item]}] END) AS run17
WITH run17.items AS items18
RETURN {`period`: CASE WHEN items18[0].facts.period IS NOT NULL THEN {`text`: CASE WHEN all(item IN items18 WHERE item.facts.period = items18[0].facts.period) THEN items18[0].facts.period ELSE head(COLLECT {
UNWIND items18 AS item
WITH item.facts AS facts
RETURN facts.start_text
ORDER BY facts.start_earliest IS NOT NULL, facts.extent_start, facts.start_latest, facts.start_text LIMIT 1 }) + '/' + head(COLLECT {
UNWIND items18 AS item
WITH item.facts AS facts
RETURN facts.end_text
ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) END, `precision`: [word IN ['DAY', 'MONTH', 'SEASON', 'YEAR', 'DECADE', 'CENTURY'] WHERE any(item IN items18 WHERE item.facts.precision = word)][-1], `endUnknown`: head(COLLECT {
UNWIND items18 AS item
WITH item.facts AS facts
RETURN facts.end_text
ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) = ''} END, `claims`: head([found25 IN [[COLLECT {
UNWIND [item IN items18 | item.facts.key] AS key21
MATCH (claim19:Claim {relation: key21})-[:FROM]->(source20:Source) WHERE (claim19.retracted_at IS NULL) AND (claim19.stance IN CASE items18[0].facts.standing WHEN 'ASSERTED' THEN ['ASSERTED', 'ALLEGED'] ELSE ['ALLEGED'] END)
WITH claim19, coalesce(toString(source20.published_earliest), '~') AS key22, claim19.id AS key23
WITH claim19, key22, key23
ORDER BY key22 ASC, key23 ASC LIMIT $p6
RETURN {keys: [key22, key23], `edges.node`: {`quote`: CASE WHEN claim19.quote IS NOT NULL THEN {`text`: claim19.quote, `translation`: claim19.quote_translation, `direction`: CASE WHEN split(claim19.quote_lang, '-')[0] IN ['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'yi', 'dv', 'syr'] THEN 'RTL' ELSE 'LTR' END, `language`: claim19.quote_lang, `start`: claim19.quote_start} END, `claimant`: head(COLLECT {
MATCH (claim19)-[:CLAIMANT]->(actor26:Actor)
RETURN {`caption`: actor26.caption} }), `source`: head(COLLECT {
MATCH (claim19)-[:FROM]->(source27:Source)
RETURN {`title`: source27.title, `publisher`: head(COLLECT {
MATCH (source27)-[:PUBLISHED_BY]->(publisher28:Publisher)
RETURN {`title`: publisher28.caption} })} })}} }]] | {`edges`: [row24 IN found25[0][0..$p5] | {`node`: row24.`edges.node`}]}])} }, `denials`: head([found39 IN [[COLLECT {
UNWIND COLLECT {
UNWIND items4 AS item
WITH item.relation AS relation30
UNWIND [startNode(relation30)] AS subject31
UNWIND [endNode(relation30)] AS object32
MATCH (subject31)-[denial29:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object32) WHERE type(denial29) = type(relation30) AND coalesce(denial29.start_earliest <= relation30.end_latest, true) AND coalesce(relation30.start_earliest <= denial29.end_latest, true)
RETURN DISTINCT denial29.key } AS key35
MATCH (claim33:Claim {relation: key35})-[:FROM]->(source34:Source) WHERE (claim33.retracted_at IS NULL) AND (claim33.stance IN ['DENIED', 'DOUBTED'])
WITH claim33, coalesce(toString(source34.published_earliest), '~') AS key36, claim33.id AS key37
WITH claim33, key36, key37
ORDER BY key36 ASC, key37 ASC LIMIT $p8
RETURN {keys: [key36, key37], `nodes`: {`stance`: claim33.stance, `source`: head(COLLECT {
MATCH (claim33)-[:FROM]->(source40:Source)
RETURN {`id`: source40.id} })}} }]] | {`nodes`: [row38 IN found39[0][0..$p7] | row38.`nodes`]}])}} }]] | {`nodes`: [row14 IN found15[0][0..$p4] | row14.`nodes`]}]) AS answer
