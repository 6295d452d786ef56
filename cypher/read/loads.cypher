// Loads, the latest first, with counts of their claims: `new` if no earlier load has the claim, `changed` if the load before
// has another version.
// Parameters: most. Columns: load (properties), brought (all claims), new, changed, retracted (claims of loads that it replaced).
MATCH (load:Load)
WITH load ORDER BY load.started_at DESC, load.id LIMIT $most
CALL (load) {
  MATCH (load)<-[own:LOADED_IN]-(c:Claim)
  WITH load, coalesce(own.said, '') AS said, head(COLLECT {
    MATCH (c)-[loaded:LOADED_IN]->(before:Load) WHERE before.started_at < load.started_at
    RETURN [coalesce(loaded.said, '')] ORDER BY before.started_at DESC LIMIT 1
  }) AS before
  RETURN
    count(*) AS brought,
    count(CASE WHEN before IS NULL THEN 1 END) AS new,
    count(CASE WHEN before[0] <> said THEN 1 END) AS changed
}
RETURN
  properties(load) AS load,
  brought,
  new,
  changed,
  COUNT {
    MATCH (load)-[replaces:REPLACES]->(:Load)<-[:LOADED_IN]-(c:Claim) WHERE c.retracted_at = replaces.at
    RETURN DISTINCT c
  } AS retracted
ORDER BY load.started_at DESC, load.id
