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
  WITH led11, [step IN link9 | {relation: step, facts: step}] AS path12 WHERE all(one IN range(0, size(path12) - 2) WHERE all(other IN range(one + 1, size(path12) - 1) WHERE coalesce(path12[one].facts.start_earliest <= path12[other].facts.end_latest, true) AND coalesce(path12[other].facts.start_earliest <= path12[one].facts.end_latest, true)))
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
  UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', forms: whole6.alleged_forms, alleged_forms: [], kinds: whole6.alleged_kinds}] ELSE [whole6] END AS facts7
  WITH * WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])) AND (facts7.standing IN $v.p1) AND (any(form IN facts7.forms WHERE form IN $v.p2)) AND ($v.p3 IN facts7.kinds)
  WITH * WHERE NOT (backer2 IN [entry IN below13 | entry.actor] AND any(entry IN below13 WHERE entry.actor = backer2 AND any(path IN entry.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true)))))
  CALL (paths14, facts7) {
    WITH CASE WHEN facts7.extent_start IS NULL OR facts7.start_earliest < facts7.extent_start THEN facts7.start_latest ELSE facts7.extent_start END AS first, CASE WHEN facts7.extent_end IS NULL OR facts7.end_latest > facts7.extent_end THEN facts7.end_earliest ELSE facts7.extent_end END AS last
    WITH first AS since, last AS until
    UNWIND paths14 AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= facts7.end_latest, true) AND coalesce(facts7.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(facts7.dated, facts7.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= facts7.end_earliest AND facts7.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(facts7.dated, facts7.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS chain15 }
  WITH backer2, recipient3, facts7, {relation: relation5, facts: facts7, actor: backer2, acted: [], reached: chain15.links, level: null} AS item
  ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
  WITH backer2, recipient3, facts7.standing AS standing4, collect(item) AS items1
  WITH backer2, recipient3, standing4, items1, coalesce(toString(items1[0].facts.extent_start), '~') AS key16, backer2.id AS key17, recipient3.id AS key18, standing4 AS key19
  ORDER BY key16 ASC, key17 ASC, key18 ASC, key19 ASC LIMIT $v.p4
  RETURN [COLLECT {
    UNWIND reduce(runs20 = [], item IN items1 | CASE WHEN runs20[-1].reach + duration({days: 1}) >= item.facts.extent_start THEN runs20[..-1] + [{reach: CASE WHEN item.facts.extent_end > runs20[-1].reach THEN item.facts.extent_end ELSE runs20[-1].reach END, items: runs20[-1].items + [item]}] ELSE runs20 + [{reach: item.facts.extent_end, items: [item]}] END) AS run21
    WITH run21.items AS items22
    RETURN [CASE WHEN items22[0].facts.period IS NOT NULL THEN [CASE WHEN all(item IN items22 WHERE item.facts.period = items22[0].facts.period) THEN items22[0].facts.period ELSE head(COLLECT {
      UNWIND items22 AS item
      WITH item.facts AS facts
      RETURN facts.start_text
      ORDER BY facts.start_earliest IS NOT NULL, facts.extent_start, facts.start_latest, facts.start_text LIMIT 1 }) + '/' + head(COLLECT {
      UNWIND items22 AS item
      WITH item.facts AS facts
      RETURN facts.end_text
      ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) END, [word IN ['DAY', 'MONTH', 'SEASON', 'YEAR', 'DECADE', 'CENTURY'] WHERE any(item IN items22 WHERE item.facts.precision = word)][-1], head(COLLECT {
      UNWIND items22 AS item
      WITH item.facts AS facts
      RETURN facts.end_text
      ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) = ''] END, head([found29 IN [[COLLECT {
      UNWIND [item IN items22 | item.facts.key] AS key25
      MATCH (claim23:Claim {relation: key25})-[:FROM]->(source24:Source) WHERE (claim23.retracted_at IS NULL) AND (claim23.stance IN CASE items22[0].facts.standing WHEN 'ASSERTED' THEN ['ASSERTED', 'ALLEGED'] ELSE ['ALLEGED'] END)
      WITH claim23, coalesce(toString(source24.published_earliest), '~') AS key26, claim23.id AS key27
      ORDER BY key26 ASC, key27 ASC LIMIT $v.p5
      RETURN [[key26, key27], [CASE WHEN claim23.quote IS NOT NULL THEN [claim23.quote, claim23.quote_translation, CASE WHEN claim23.quote =~ '(?s)\\P{L}*[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}].*' THEN 'RTL' ELSE 'LTR' END, claim23.quote_lang, claim23.quote_start] END, head(COLLECT {
        MATCH (claim23)-[:CLAIMANT]->(actor30:Actor)
        RETURN [actor30.name] }), head(COLLECT {
        MATCH (claim23)-[:FROM]->(source31:Source)
        RETURN [source31.title, head(COLLECT {
          MATCH (source31)-[:PUBLISHED_BY]->(publisher32:Publisher)
          RETURN [publisher32.name] })] })]] }]] | [[row28 IN found29[0][0..$v.p6] | [row28[1]]]]])] }, [COLLECT {
    UNWIND COLLECT {
      UNWIND items1 AS item
      WITH item.relation AS relation34
      UNWIND [startNode(relation34)] AS subject35
      UNWIND [endNode(relation34)] AS object36
      MATCH (subject35)-[denial33:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object36) WHERE type(denial33) = type(relation34) AND coalesce(denial33.start_earliest <= relation34.end_latest, true) AND coalesce(relation34.start_earliest <= denial33.end_latest, true)
      RETURN DISTINCT denial33.key } AS key39
    MATCH (claim37:Claim {relation: key39})-[:FROM]->(source38:Source) WHERE (claim37.retracted_at IS NULL) AND (claim37.stance IN ['DENIED', 'DOUBTED'])
    WITH claim37, coalesce(toString(source38.published_earliest), '~') AS key40, claim37.id AS key41
    ORDER BY key40 ASC, key41 ASC LIMIT $v.p7
    RETURN [claim37.stance, head(COLLECT {
      MATCH (claim37)-[:FROM]->(source42:Source)
      RETURN [source42.id] })] }]] } AS found43
RETURN [found43] AS answer
