// Who may have backed an actor in one year?
// Undated relations are left out; those with dates that allow the year are shown.
MATCH (:Name {name: $actor})<-[:NAMED]-(who:Actor)
MATCH (backer:Actor)-[backing:SUPPORTS|AIDS|RECOGNIZES]->(who)
WHERE backing.standing IS NOT NULL AND backing.dated
  AND coalesce(backing.start_earliest.year <= $year, true)
  AND coalesce(backing.end_latest.year >= $year, true)
RETURN who, backing, backer
