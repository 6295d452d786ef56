// Whether there is a graph: any node except internal ones.
// Parameters: none. Columns: labels (of one node; no row if there is none).
MATCH (n)
WHERE NOT n:Migration AND NOT n:Lock
RETURN labels(n) AS labels
LIMIT 1
