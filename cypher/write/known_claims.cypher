// Claims that are there already.
// Parameters: ids, load. Columns: id, digest (null while a link of the claim is still to come), relation,
// loaded (whether this load has brought it), otherwise (whether it said otherwise than the claim says now), retracted.
MATCH (load:Load {id: $load})
UNWIND $ids AS id
MATCH (c:Claim {id: id})
OPTIONAL MATCH (c)-[own:LOADED_IN]->(load)
RETURN
  id,
  c.digest AS digest,
  c.relation AS relation,
  own IS NOT NULL AS loaded,
  own.said IS NOT NULL AS otherwise,
  c.retracted_at IS NOT NULL AS retracted
