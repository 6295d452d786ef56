// Which relations have an edge. Each predicate has an index of its own, and this asks them all: one statement to plan.
// The hints keep it from scanning a type that was empty when it was planned.
// `RELATION` stands for each type in turn, with UNION ALL in between.
// Parameters: keys. Columns: key.
UNWIND $keys AS key
CALL (key) {
  MATCH ()-[r:RELATION {key: key}]->() USING INDEX r:RELATION(key) RETURN r.key AS known
}
RETURN known AS key
