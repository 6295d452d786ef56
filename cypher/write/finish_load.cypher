// Marks a load as finished, with counts of its records from the graph, which do not depend on interruptions.
// Rows with a claim that another row made count as left out, so that claims and rows left out add up to all rows.
// Parameters: id, now, fingerprint, rejected, claims (of all rows), repeated (the reason for such rows) and repeated_kind;
// left_out and not_kept, each with its _kinds and _counts. Columns: none.
MATCH (load:Load {id: $id})
WITH load, COUNT { (load)<-[:LOADED_IN]-(:Claim) } AS accepted
SET
  load.finished_at = coalesce(load.finished_at, $now),
  load.fingerprint = $fingerprint,
  load.rejected = $rejected,
  load.left_out = $left_out + CASE WHEN $claims > accepted THEN [$repeated] ELSE [] END,
  load.left_out_kinds = $left_out_kinds + CASE WHEN $claims > accepted THEN [$repeated_kind] ELSE [] END,
  load.left_out_counts = $left_out_counts + CASE WHEN $claims > accepted THEN [$claims - accepted] ELSE [] END,
  load.not_kept = $not_kept,
  load.not_kept_kinds = $not_kept_kinds,
  load.not_kept_counts = $not_kept_counts,
  load.accepted = accepted,
  load.publishers = COUNT { (load)<-[:LOADED_IN]-(:Publisher) },
  load.sources = COUNT { (load)<-[:LOADED_IN]-(:Source) },
  load.actors = COUNT { (load)<-[:LOADED_IN]-(:Actor|MergedActor) },
  load.places = COUNT { (load)<-[:LOADED_IN]-(:Place) },
  load.events = COUNT { (load)<-[:LOADED_IN]-(:Event) }
