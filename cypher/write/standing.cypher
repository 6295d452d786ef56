// What a load said when it was done, if nothing is to be done to have it said: later loads neither took anything of it
// back nor said it otherwise, nobody began to undo it, and as many nodes are there as it brought.
// Parameters: id. Columns: fingerprint.
MATCH (load:Load {id: $id})
WHERE
  load.finished_at IS NOT NULL
  AND load.accepted = COUNT { (load)<-[:LOADED_IN]-(:Claim) }
  AND load.publishers = COUNT { (load)<-[:LOADED_IN]-(:Publisher) }
  AND load.sources = COUNT { (load)<-[:LOADED_IN]-(:Source) }
  AND load.actors = COUNT { (load)<-[:LOADED_IN]-(:Actor) }
  AND load.places = COUNT { (load)<-[:LOADED_IN]-(:Place) }
  AND load.events = COUNT { (load)<-[:LOADED_IN]-(:Event) }
  AND NOT EXISTS { (load)<-[:REPLACES]-(:Load) }
  AND NOT EXISTS { (load)<-[loaded:LOADED_IN]-(:Claim) WHERE loaded.said IS NOT NULL }
RETURN load.fingerprint AS fingerprint
