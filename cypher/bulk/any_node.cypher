// Whether there is a graph: any node but those that keep house.
// Parameters: none. Columns: labels (of one node; nothing where there is none).
MATCH (n)
WHERE NOT n:Migration AND NOT n:Lock
RETURN labels(n) AS labels
LIMIT 1
