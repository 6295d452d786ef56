WITH *, COLLECT {
  CALL () {
    CALL () {
      UNWIND $v.p0.readings AS reading
      CALL (reading) {
        MATCH (name:Name {folded: reading.folded})
        RETURN name UNION
        MATCH (name:Name {skeleton: reading.skeleton})
        RETURN name UNION
        UNWIND reading.likeSounds AS query
        CALL db.index.fulltext.queryNodes('name_sounds', query, {limit: 100}) YIELD node AS name
        RETURN name UNION
        UNWIND reading.nearWords AS query
        CALL db.index.fulltext.queryNodes('name_text', query, {limit: 100}) YIELD node AS name
        RETURN name }
      MATCH (name)<-[:NAMED]-(node:Actor|Event) WHERE (reading.step <> 'UNTITLED' OR node:Person OR NOT node:Actor OR node.kind = 'UNKNOWN')
      WITH reading, node, name, split(coalesce(name.sounds, ''), ' ') AS sounds, all(word IN reading.words WHERE word IN split(name.folded, ' ')) AS worded, CASE WHEN reading.folded IS NULL OR name.folded <> reading.folded OR reading.step = 'TRANSLITERATED' THEN null WHEN reading.step = 'EXACT' AND name.name <> reading.text THEN 'FOLDED' ELSE reading.step END AS step
      WITH reading, node, name, sounds, worded, step, size([sound IN sounds WHERE sound IN reading.sounds]) AS shared
      WITH reading, node, name, worded, step, CASE WHEN step = 'UNTITLED' THEN 983000 WHEN step IS NOT NULL AND name.kind = 'WEAK_ALIAS' THEN 987000 WHEN step = 'EXACT' THEN 1000000 WHEN step = 'FOLDED' THEN 990000 WHEN shared = 0 THEN 0 ELSE toInteger(950000 * (CASE WHEN name.skeleton <> reading.skeleton AND size(split(name.skeleton, ' ')) = size(reading.consonants) THEN 0.98 ELSE 1.0 END) * (0.75 * 2 * shared / (size(sounds) + size(reading.sounds)) + 0.25 * shared / size(reading.sounds))) + CASE WHEN worded THEN 30000 ELSE 0 END - CASE WHEN node.kind = 'UNKNOWN' THEN 1000 ELSE 0 END END AS score WHERE score >= 475000
      WITH node, name, CASE WHEN score > reading.most AND step IS NULL THEN reading.most ELSE score END AS score, CASE WHEN step IS NOT NULL THEN step WHEN worded THEN 'FULL_TEXT' WHEN reading.step = 'TRANSLITERATED' OR name.script <> reading.script OR all(word IN reading.consonants WHERE word IN split(name.skeleton, ' ')) THEN 'TRANSLITERATED' ELSE 'FUZZY' END AS how
      RETURN node, {score: score, matched: name.name, how: how} AS hit
      UNION ALL
      UNWIND $v.p0.states AS state
      MATCH (:ExternalId {value: state.id})<-[:IDENTIFIED_BY]-(node:Actor)
      RETURN node, {score: state.score, matched: $v.p0.text, how: state.how} AS hit
      UNION ALL
      UNWIND $v.p0.bodies AS body
      UNWIND body.names AS folded
      MATCH (name:Name {folded: folded})<-[:NAMED]-(node:Actor)
      RETURN node, {score: body.score, matched: name.name, how: body.how} AS hit
      UNION ALL
      UNWIND $v.p0.offices AS office
      MATCH (:ExternalId {value: office.state})<-[:IDENTIFIED_BY]-(state:Actor)<-[held:HOLDS_OFFICE]-(node:Actor)
      MATCH (claim:Claim {relation: held.key}) WHERE claim.retracted_at IS NULL AND any(word IN office.spellings WHERE toLower(claim.detail) = word OR toLower(claim.detail) STARTS
      WITH word + ' of ')
      RETURN node, {score: 981000, matched: claim.detail, how: 'OFFICE'} AS hit }
    WITH node, hit
    ORDER BY hit.score DESC, hit.matched
    WITH node, collect(hit) AS hits
    WITH node, hits[0] AS best, [each IN hits | each.how] AS steps
    RETURN node, {score: best.score, matched: best.matched, how: best.how, steps: steps} AS hit
    UNION ALL
    UNWIND range(0, size($v.p0.eachWord) - 1) AS number
    CALL (number) {
      CALL db.index.fulltext.queryNodes('claim_quote', $v.p0.eachWord[number]) YIELD node
      RETURN node UNION
      CALL db.index.fulltext.queryNodes('claim_translation', $v.p0.eachWord[number]) YIELD node
      RETURN node }
    WITH number, node WHERE node.retracted_at IS NULL
    WITH node, collect(number) AS numbers
    WITH node, numbers, [number IN range(0, size($v.p0.words) - 1) WHERE number IN numbers | $v.p0.words[number]] AS matched WHERE 2 * size(matched) >= size($v.p0.words)
    WITH node, matched, 1.0 * size(numbers) / size($v.p0.eachWord) * (0.8 + 20.0 / (100 + size(coalesce(node.quote, '')))) AS part
    RETURN node, {score: toInteger(700000 * part), how: 'FULL_TEXT', matched: substring(reduce(text = '', word IN matched | text + ' ' + word), 1)} AS hit
    UNION ALL
    UNWIND range(0, size($v.p0.eachWord) - 1) AS number
    CALL (number) {
      CALL db.index.fulltext.queryNodes('source_title', $v.p0.eachWord[number]) YIELD node
      RETURN node }
    WITH number, node
    WITH node, collect(number) AS numbers
    WITH node, numbers, [number IN range(0, size($v.p0.words) - 1) WHERE number IN numbers | $v.p0.words[number]] AS matched WHERE 2 * size(matched) >= size($v.p0.words)
    WITH node, matched, 1.0 * size(numbers) / size($v.p0.eachWord) * (0.8 + 20.0 / (100 + size(node.title))) AS part
    RETURN node, {score: toInteger(700000 * part), how: 'FULL_TEXT', matched: substring(reduce(text = '', word IN matched | text + ' ' + word), 1)} AS hit }
  WITH node AS node0, hit AS hit1
  WITH node0, hit1, hit1.score AS key2, node0.id AS key3
  ORDER BY key2 DESC, key3 ASC LIMIT $v.p1
  RETURN [[key2, key3], [hit1.score / 1000000.0, hit1.matched, hit1.how, CASE WHEN node0:Actor THEN ['Actor', node0.id, node0.name] WHEN node0:Claim THEN ['Claim', node0.id, CASE WHEN node0.quote IS NOT NULL THEN [node0.quote] END] WHEN node0:Source THEN ['Source', node0.id, node0.title] WHEN node0:Event THEN ['Event', node0.id, node0.name] END]] } AS found6
WITH *, COUNT {
  CALL () {
    CALL () {
      UNWIND $v.p0.readings AS reading
      CALL (reading) {
        MATCH (name:Name {folded: reading.folded})
        RETURN name UNION
        MATCH (name:Name {skeleton: reading.skeleton})
        RETURN name UNION
        UNWIND reading.likeSounds AS query
        CALL db.index.fulltext.queryNodes('name_sounds', query, {limit: 100}) YIELD node AS name
        RETURN name UNION
        UNWIND reading.nearWords AS query
        CALL db.index.fulltext.queryNodes('name_text', query, {limit: 100}) YIELD node AS name
        RETURN name }
      MATCH (name)<-[:NAMED]-(node:Actor|Event) WHERE (reading.step <> 'UNTITLED' OR node:Person OR NOT node:Actor OR node.kind = 'UNKNOWN')
      WITH reading, node, name, split(coalesce(name.sounds, ''), ' ') AS sounds, all(word IN reading.words WHERE word IN split(name.folded, ' ')) AS worded, CASE WHEN reading.folded IS NULL OR name.folded <> reading.folded OR reading.step = 'TRANSLITERATED' THEN null WHEN reading.step = 'EXACT' AND name.name <> reading.text THEN 'FOLDED' ELSE reading.step END AS step
      WITH reading, node, name, sounds, worded, step, size([sound IN sounds WHERE sound IN reading.sounds]) AS shared
      WITH reading, node, name, worded, step, CASE WHEN step = 'UNTITLED' THEN 983000 WHEN step IS NOT NULL AND name.kind = 'WEAK_ALIAS' THEN 987000 WHEN step = 'EXACT' THEN 1000000 WHEN step = 'FOLDED' THEN 990000 WHEN shared = 0 THEN 0 ELSE toInteger(950000 * (CASE WHEN name.skeleton <> reading.skeleton AND size(split(name.skeleton, ' ')) = size(reading.consonants) THEN 0.98 ELSE 1.0 END) * (0.75 * 2 * shared / (size(sounds) + size(reading.sounds)) + 0.25 * shared / size(reading.sounds))) + CASE WHEN worded THEN 30000 ELSE 0 END - CASE WHEN node.kind = 'UNKNOWN' THEN 1000 ELSE 0 END END AS score WHERE score >= 475000
      WITH node, name, CASE WHEN score > reading.most AND step IS NULL THEN reading.most ELSE score END AS score, CASE WHEN step IS NOT NULL THEN step WHEN worded THEN 'FULL_TEXT' WHEN reading.step = 'TRANSLITERATED' OR name.script <> reading.script OR all(word IN reading.consonants WHERE word IN split(name.skeleton, ' ')) THEN 'TRANSLITERATED' ELSE 'FUZZY' END AS how
      RETURN node, {score: score, matched: name.name, how: how} AS hit
      UNION ALL
      UNWIND $v.p0.states AS state
      MATCH (:ExternalId {value: state.id})<-[:IDENTIFIED_BY]-(node:Actor)
      RETURN node, {score: state.score, matched: $v.p0.text, how: state.how} AS hit
      UNION ALL
      UNWIND $v.p0.bodies AS body
      UNWIND body.names AS folded
      MATCH (name:Name {folded: folded})<-[:NAMED]-(node:Actor)
      RETURN node, {score: body.score, matched: name.name, how: body.how} AS hit
      UNION ALL
      UNWIND $v.p0.offices AS office
      MATCH (:ExternalId {value: office.state})<-[:IDENTIFIED_BY]-(state:Actor)<-[held:HOLDS_OFFICE]-(node:Actor)
      MATCH (claim:Claim {relation: held.key}) WHERE claim.retracted_at IS NULL AND any(word IN office.spellings WHERE toLower(claim.detail) = word OR toLower(claim.detail) STARTS
      WITH word + ' of ')
      RETURN node, {score: 981000, matched: claim.detail, how: 'OFFICE'} AS hit }
    WITH node, hit
    ORDER BY hit.score DESC, hit.matched
    WITH node, collect(hit) AS hits
    WITH node, hits[0] AS best, [each IN hits | each.how] AS steps
    RETURN node, {score: best.score, matched: best.matched, how: best.how, steps: steps} AS hit
    UNION ALL
    UNWIND range(0, size($v.p0.eachWord) - 1) AS number
    CALL (number) {
      CALL db.index.fulltext.queryNodes('claim_quote', $v.p0.eachWord[number]) YIELD node
      RETURN node UNION
      CALL db.index.fulltext.queryNodes('claim_translation', $v.p0.eachWord[number]) YIELD node
      RETURN node }
    WITH number, node WHERE node.retracted_at IS NULL
    WITH node, collect(number) AS numbers
    WITH node, numbers, [number IN range(0, size($v.p0.words) - 1) WHERE number IN numbers | $v.p0.words[number]] AS matched WHERE 2 * size(matched) >= size($v.p0.words)
    WITH node, matched, 1.0 * size(numbers) / size($v.p0.eachWord) * (0.8 + 20.0 / (100 + size(coalesce(node.quote, '')))) AS part
    RETURN node, {score: toInteger(700000 * part), how: 'FULL_TEXT', matched: substring(reduce(text = '', word IN matched | text + ' ' + word), 1)} AS hit
    UNION ALL
    UNWIND range(0, size($v.p0.eachWord) - 1) AS number
    CALL (number) {
      CALL db.index.fulltext.queryNodes('source_title', $v.p0.eachWord[number]) YIELD node
      RETURN node }
    WITH number, node
    WITH node, collect(number) AS numbers
    WITH node, numbers, [number IN range(0, size($v.p0.words) - 1) WHERE number IN numbers | $v.p0.words[number]] AS matched WHERE 2 * size(matched) >= size($v.p0.words)
    WITH node, matched, 1.0 * size(numbers) / size($v.p0.eachWord) * (0.8 + 20.0 / (100 + size(node.title))) AS part
    RETURN node, {score: toInteger(700000 * part), how: 'FULL_TEXT', matched: substring(reduce(text = '', word IN matched | text + ' ' + word), 1)} AS hit }
  WITH node AS node0, hit AS hit1
  RETURN 1 AS one } AS found7
RETURN head([found5 IN [[found6, found7]] | [found5[1], [row4 IN found5[0][0..$v.p2] | [row4[0], row4[1]]]]]) AS answer
