// Names spelt nearly like a text, the nearest first.
// Parameters: text (a full-text query), limit
// Columns: value
CALL db.index.fulltext.queryNodes('name_text', $text) YIELD node, score
MATCH (node)<-[:NAMED]-(:Actor)
RETURN node.value AS value, max(score) AS score
ORDER BY score DESC, value
LIMIT $limit
