// Whether there is a graph: any node except internal ones and, with `resume`, those of an import that was interrupted.
// Parameters: resume. Columns: labels (of one node; no row if there is none).
MATCH (n)
WHERE NOT n:Migration AND NOT n:Lock AND NOT ($resume AND n:Imported)
RETURN labels(n) AS labels
LIMIT 1
