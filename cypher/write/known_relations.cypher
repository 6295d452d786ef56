// Relations that have an edge. Each predicate has its own index; this searches all of them with one statement to plan.
// The hints prevent scans of a type that was empty at the time of planning.
// `RELATION` is a placeholder for each type in turn, with UNION ALL in between.
// Parameters: keys. Columns: key.
UNWIND $keys AS key
CALL (key) {
  MATCH ()-[r:RELATION {key: key}]->() USING INDEX r:RELATION(key) RETURN r.key AS known
}
RETURN known AS key
