// Notes that a load is done, with what it brought, counted in the graph: the same however often it was interrupted.
// Parameters: id, now, fingerprint, rejected, left_out, left_out_counts, not_kept, not_kept_counts. Columns: none.
MATCH (load:Load {id: $id})
SET
  load.finished_at = coalesce(load.finished_at, $now),
  load.fingerprint = $fingerprint,
  load.rejected = $rejected,
  load.left_out = $left_out,
  load.left_out_counts = $left_out_counts,
  load.not_kept = $not_kept,
  load.not_kept_counts = $not_kept_counts,
  load.accepted = COUNT { (load)<-[:LOADED_IN]-(:Claim) },
  load.publishers = COUNT { (load)<-[:LOADED_IN]-(:Publisher) },
  load.sources = COUNT { (load)<-[:LOADED_IN]-(:Source) },
  load.actors = COUNT { (load)<-[:LOADED_IN]-(:Actor) },
  load.places = COUNT { (load)<-[:LOADED_IN]-(:Place) },
  load.events = COUNT { (load)<-[:LOADED_IN]-(:Event) }
