WITH *, COLLECT {
  CALL () {
    CALL () {
      MATCH (name:Name {folded: $v.p0.folded})
      RETURN name UNION
      MATCH (name:Name {skeleton: $v.p0.skeleton})
      RETURN name UNION
      UNWIND $v.p0.likeSounds AS query
      CALL db.index.fulltext.queryNodes('name_sounds', query, {limit: 100}) YIELD node AS name
      RETURN name UNION
      UNWIND $v.p0.nearWords AS query
      CALL db.index.fulltext.queryNodes('name_text', query, {limit: 100}) YIELD node AS name
      RETURN name }
    MATCH (name)<-[:NAMED]-(node:Actor|Event)
    WITH node, name, split(coalesce(name.sounds, ''), ' ') AS sounds, all(word IN $v.p0.words WHERE word IN split(name.folded, ' ')) AS worded
    WITH node, name, sounds, worded, size([sound IN sounds WHERE sound IN $v.p0.sounds]) AS shared
    WITH node, name, worded, CASE WHEN name.name = $v.p0.text THEN 1000000 WHEN name.folded = $v.p0.folded THEN 990000 WHEN shared = 0 THEN 0 ELSE toInteger(950000 * (0.75 * 2 * shared / (size(sounds) + size($v.p0.sounds)) + 0.25 * shared / size($v.p0.sounds))) + CASE WHEN worded THEN 30000 ELSE 0 END END AS score WHERE score >= 475000
    WITH node, name, score, CASE WHEN score = 1000000 THEN 'EXACT' WHEN score = 990000 THEN 'FOLDED' WHEN worded THEN 'FULL_TEXT' WHEN name.script <> $v.p0.script OR all(word IN $v.p0.consonants WHERE word IN split(name.skeleton, ' ')) THEN 'TRANSLITERATED' ELSE 'FUZZY' END AS how
    WITH node, {score: score, matched: name.name, how: how} AS hit
    ORDER BY score DESC, name.name
    WITH node, collect(hit)[0] AS hit
    RETURN node, hit
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
  WITH node0, hit1, key2, key3
  ORDER BY key2 DESC, key3 ASC LIMIT $v.p1
  RETURN [[key2, key3], [hit1.score / 1000000.0, hit1.matched, hit1.how, CASE WHEN node0:Actor THEN ['Actor', node0.id, node0.name] WHEN node0:Claim THEN ['Claim', node0.id, CASE WHEN node0.quote IS NOT NULL THEN [node0.quote] END] WHEN node0:Source THEN ['Source', node0.id, node0.title] WHEN node0:Event THEN ['Event', node0.id, node0.name] END]] } AS found6
WITH *, COUNT {
  CALL () {
    CALL () {
      MATCH (name:Name {folded: $v.p0.folded})
      RETURN name UNION
      MATCH (name:Name {skeleton: $v.p0.skeleton})
      RETURN name UNION
      UNWIND $v.p0.likeSounds AS query
      CALL db.index.fulltext.queryNodes('name_sounds', query, {limit: 100}) YIELD node AS name
      RETURN name UNION
      UNWIND $v.p0.nearWords AS query
      CALL db.index.fulltext.queryNodes('name_text', query, {limit: 100}) YIELD node AS name
      RETURN name }
    MATCH (name)<-[:NAMED]-(node:Actor|Event)
    WITH node, name, split(coalesce(name.sounds, ''), ' ') AS sounds, all(word IN $v.p0.words WHERE word IN split(name.folded, ' ')) AS worded
    WITH node, name, sounds, worded, size([sound IN sounds WHERE sound IN $v.p0.sounds]) AS shared
    WITH node, name, worded, CASE WHEN name.name = $v.p0.text THEN 1000000 WHEN name.folded = $v.p0.folded THEN 990000 WHEN shared = 0 THEN 0 ELSE toInteger(950000 * (0.75 * 2 * shared / (size(sounds) + size($v.p0.sounds)) + 0.25 * shared / size($v.p0.sounds))) + CASE WHEN worded THEN 30000 ELSE 0 END END AS score WHERE score >= 475000
    WITH node, name, score, CASE WHEN score = 1000000 THEN 'EXACT' WHEN score = 990000 THEN 'FOLDED' WHEN worded THEN 'FULL_TEXT' WHEN name.script <> $v.p0.script OR all(word IN $v.p0.consonants WHERE word IN split(name.skeleton, ' ')) THEN 'TRANSLITERATED' ELSE 'FUZZY' END AS how
    WITH node, {score: score, matched: name.name, how: how} AS hit
    ORDER BY score DESC, name.name
    WITH node, collect(hit)[0] AS hit
    RETURN node, hit
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
