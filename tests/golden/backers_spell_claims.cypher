CALL () {
  CALL () {
    MATCH (bearer:Actor {id: $v.p0.id})
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (name:Name {folded: $v.p0.folded})<-[:NAMED]-(bearer:Actor)
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
  WITH backer2, recipient3, standing4, items1, key16, key17, key18, key19
  ORDER BY key16 ASC, key17 ASC, key18 ASC, key19 ASC LIMIT $v.p4
  RETURN [[key16, key17, key18, key19], [COLLECT {
    UNWIND reduce(runs22 = [], item IN items1 | CASE WHEN runs22[-1].reach + duration({days: 1}) >= item.facts.extent_start THEN runs22[..-1] + [{reach: CASE WHEN item.facts.extent_end > runs22[-1].reach THEN item.facts.extent_end ELSE runs22[-1].reach END, items: runs22[-1].items + [item]}] ELSE runs22 + [{reach: item.facts.extent_end, items: [item]}] END) AS run23
    WITH run23.items AS items24
    RETURN [CASE WHEN items24[0].facts.period IS NOT NULL THEN [CASE WHEN all(item IN items24 WHERE item.facts.period = items24[0].facts.period) THEN items24[0].facts.period ELSE head(COLLECT {
      UNWIND items24 AS item
      WITH item.facts AS facts
      RETURN facts.start_text
      ORDER BY facts.start_earliest IS NOT NULL, facts.extent_start, facts.start_latest, facts.start_text LIMIT 1 }) + '/' + head(COLLECT {
      UNWIND items24 AS item
      WITH item.facts AS facts
      RETURN facts.end_text
      ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) END, [word IN ['DAY', 'MONTH', 'SEASON', 'YEAR', 'DECADE', 'CENTURY'] WHERE any(item IN items24 WHERE item.facts.precision = word)][-1], head(COLLECT {
      UNWIND items24 AS item
      WITH item.facts AS facts
      RETURN facts.end_text
      ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }) = ''] END, head([found31 IN [[COLLECT {
      UNWIND [item IN items24 | item.facts.key] AS key27
      MATCH (claim25:Claim {relation: key27})-[:FROM]->(source26:Source) WHERE (claim25.retracted_at IS NULL) AND (claim25.stance IN CASE items24[0].facts.standing WHEN 'ASSERTED' THEN ['ASSERTED', 'ALLEGED'] ELSE ['ALLEGED'] END)
      WITH claim25, coalesce(toString(source26.published_earliest), '~') AS key28, claim25.id AS key29
      WITH claim25, key28, key29
      ORDER BY key28 ASC, key29 ASC LIMIT $v.p6
      RETURN [[key28, key29], [CASE WHEN claim25.quote IS NOT NULL THEN [claim25.quote, claim25.quote_translation, CASE WHEN claim25.quote =~ '(?s)\\P{L}*[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}].*' THEN 'RTL' ELSE 'LTR' END, claim25.quote_lang, claim25.quote_start] END, head(COLLECT {
        MATCH (claim25)-[:CLAIMANT]->(actor32:Actor)
        RETURN [actor32.name] }), head(COLLECT {
        MATCH (claim25)-[:FROM]->(source33:Source)
        RETURN [source33.title, head(COLLECT {
          MATCH (source33)-[:PUBLISHED_BY]->(publisher34:Publisher)
          RETURN [publisher34.name] })] })]] }]] | [[row30 IN found31[0][0..$v.p7] | [row30[1]]]]])] }, head([found45 IN [[COLLECT {
    UNWIND COLLECT {
      UNWIND items1 AS item
      WITH item.relation AS relation36
      UNWIND [startNode(relation36)] AS subject37
      UNWIND [endNode(relation36)] AS object38
      MATCH (subject37)-[denial35:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object38) WHERE type(denial35) = type(relation36) AND coalesce(denial35.start_earliest <= relation36.end_latest, true) AND coalesce(relation36.start_earliest <= denial35.end_latest, true)
      RETURN DISTINCT denial35.key } AS key41
    MATCH (claim39:Claim {relation: key41})-[:FROM]->(source40:Source) WHERE (claim39.retracted_at IS NULL) AND (claim39.stance IN ['DENIED', 'DOUBTED'])
    WITH claim39, coalesce(toString(source40.published_earliest), '~') AS key42, claim39.id AS key43
    WITH claim39, key42, key43
    ORDER BY key42 ASC, key43 ASC LIMIT $v.p8
    RETURN [[key42, key43], [claim39.stance, head(COLLECT {
      MATCH (claim39)-[:FROM]->(source46:Source)
      RETURN [source46.id] })]] }]] | [[row44 IN found45[0][0..$v.p9] | row44[1]]]])]] } AS found47
RETURN head([found21 IN [[found47]] | [[row20 IN found21[0][0..$v.p5] | row20[1]]]]) AS answer
