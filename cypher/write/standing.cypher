// The fingerprint of a finished load, if all its records are unchanged: later loads neither retracted nor changed any of them,
// no undo of it has begun, and the number of its nodes is the same.
// Labels are compared one by one, so that the planner does not scan any. Parameters: id. Columns: fingerprint.
MATCH (load:Load {id: $id})
WHERE load.finished_at IS NOT NULL AND NOT EXISTS { (load)<-[:REPLACES]-() }
OPTIONAL MATCH (load)<-[loaded:LOADED_IN]-(brought)
WITH
  load,
  count(CASE WHEN brought:Claim THEN 1 END) AS claims,
  count(CASE WHEN brought:Claim THEN loaded.said END) AS otherwise,
  count(CASE WHEN brought:Publisher THEN 1 END) AS publishers,
  count(CASE WHEN brought:Source THEN 1 END) AS sources,
  count(CASE WHEN brought:Actor OR brought:MergedActor THEN 1 END) AS actors,
  count(CASE WHEN brought:Place THEN 1 END) AS places,
  count(CASE WHEN brought:Event THEN 1 END) AS events
WHERE
  otherwise = 0
  AND load.accepted = claims
  AND load.publishers = publishers
  AND load.sources = sources
  AND load.actors = actors
  AND load.places = places
  AND load.events = events
RETURN load.fingerprint AS fingerprint
