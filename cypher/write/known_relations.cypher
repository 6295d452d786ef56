// Which relations have an edge. Each predicate has an index of its own, and this asks them all: one statement to plan.
// The hints keep it from scanning a type that was empty when it was planned.
// Parameters: keys. Columns: key.
UNWIND $keys AS key
CALL (key) {
  MATCH ()-[r:SUPPORTS {key: key}]->() USING INDEX r:SUPPORTS(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:OPPOSES {key: key}]->() USING INDEX r:OPPOSES(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:RECOGNIZES {key: key}]->() USING INDEX r:RECOGNIZES(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:MET {key: key}]->() USING INDEX r:MET(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:NEGOTIATES {key: key}]->() USING INDEX r:NEGOTIATES(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:MEDIATES {key: key}]->() USING INDEX r:MEDIATES(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:COOPERATES {key: key}]->() USING INDEX r:COOPERATES(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:AIDS {key: key}]->() USING INDEX r:AIDS(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:SANCTIONS {key: key}]->() USING INDEX r:SANCTIONS(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:THREATENS {key: key}]->() USING INDEX r:THREATENS(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:ATTACKS {key: key}]->() USING INDEX r:ATTACKS(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:ACCUSES {key: key}]->() USING INDEX r:ACCUSES(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:REQUESTS {key: key}]->() USING INDEX r:REQUESTS(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:REJECTS {key: key}]->() USING INDEX r:REJECTS(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:AGREES {key: key}]->() USING INDEX r:AGREES(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:WITHDRAWS {key: key}]->() USING INDEX r:WITHDRAWS(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:COMMANDS {key: key}]->() USING INDEX r:COMMANDS(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:MEMBER_OF {key: key}]->() USING INDEX r:MEMBER_OF(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:PART_OF {key: key}]->() USING INDEX r:PART_OF(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:HOLDS_OFFICE {key: key}]->() USING INDEX r:HOLDS_OFFICE(key) RETURN r.key AS known
  UNION ALL
  MATCH ()-[r:REPRESENTS {key: key}]->() USING INDEX r:REPRESENTS(key) RETURN r.key AS known
}
RETURN known AS key
