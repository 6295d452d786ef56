// What graph browsers show: actors, places, events and publishers bear `name` instead of `caption`, names instead of
// `value`, and claims and relations the words of graphapi.model.headline. In batches: there may be millions.
MATCH (n:Actor|Place|Event|Publisher)
WHERE n.caption IS NOT NULL
CALL (n) {
  SET n.name = n.caption
  REMOVE n.caption
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (n:Name)
WHERE n.value IS NOT NULL
CALL (n) {
  SET n.name = n.value
  REMOVE n.value
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (c:Claim)-[:FROM]->(source:Source)
WHERE c.name IS NULL
CALL (c, source) {
  WITH
    coalesce(c.period, c.event_period) AS period,
    [word IN [c.stance, c.modality] WHERE NOT word IN ['ASSERTED', 'ACTUAL'] | ', ' + toLower(word)] AS words
  WITH words, CASE WHEN period IS NULL THEN ', reported ' ELSE ', ' END AS before, coalesce(period, source.published) AS text
  WITH words, before, split(text, '/') AS ends
  SET c.name = toLower(replace(c.predicate, '_', ' ')) + reduce(told = '', word IN words | told + word) + CASE
    WHEN ends IS NULL THEN ', undated'
    WHEN size(ends) = 1 THEN before + ends[0]
    WHEN ends[0] IN ['', '..'] THEN before + 'until ' + ends[1]
    WHEN ends[1] = '..' THEN before + 'since ' + ends[0]
    WHEN ends[1] = '' THEN before + 'from ' + ends[0]
    ELSE before + ends[0] + ' to ' + ends[1]
  END
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (:Actor)-[r]->(:Actor)
WHERE r.name IS NULL
CALL (r) {
  WITH
    CASE r.status WHEN 'REPORTED' THEN '' ELSE ', ' + toLower(r.status) END AS word,
    CASE WHEN r.period IS NULL THEN ', reported ' ELSE ', ' END AS before,
    split(coalesce(r.period, r.first_published), '/') AS ends
  SET r.name = toLower(replace(type(r), '_', ' ')) + word + CASE
    WHEN ends IS NULL THEN ', undated'
    WHEN size(ends) = 1 THEN before + ends[0]
    WHEN ends[0] IN ['', '..'] THEN before + 'until ' + ends[1]
    WHEN ends[1] = '..' THEN before + 'since ' + ends[0]
    WHEN ends[1] = '' THEN before + 'from ' + ends[0]
    ELSE before + ends[0] + ' to ' + ends[1]
  END
} IN TRANSACTIONS OF 5000 ROWS;
