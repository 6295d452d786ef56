RETURN [COUNT { (:Actor) }, COUNT { (:Claim) }, COUNT { ()-[:SUPPORTS]->() } + COUNT { ()-[:OPPOSES]->() } + COUNT { ()-[:RECOGNIZES]->() } + COUNT { ()-[:MET]->() } + COUNT { ()-[:NEGOTIATES]->() } + COUNT { ()-[:MEDIATES]->() } + COUNT { ()-[:COOPERATES]->() } + COUNT { ()-[:AIDS]->() } + COUNT { ()-[:SANCTIONS]->() } + COUNT { ()-[:THREATENS]->() } + COUNT { ()-[:ATTACKS]->() } + COUNT { ()-[:ACCUSES]->() } + COUNT { ()-[:REQUESTS]->() } + COUNT { ()-[:REJECTS]->() } + COUNT { ()-[:AGREES]->() } + COUNT { ()-[:WITHDRAWS]->() } + COUNT { ()-[:COMMANDS]->() } + COUNT { ()-[:MEMBER_OF]->() } + COUNT { ()-[:PART_OF]->() } + COUNT { ()-[:HOLDS_OFFICE]->() } + COUNT { ()-[:REPRESENTS]->() }, COUNT { (:Source) }, COUNT { (:Publisher) }, head(COLLECT {
  MATCH (claim:Claim) WHERE claim.start_earliest IS NOT NULL AND claim.period IS NOT NULL AND claim.retracted_at IS NULL
  RETURN toString(claim.start_earliest)
  ORDER BY claim.start_earliest ASC LIMIT 1 }), head(COLLECT {
  MATCH (claim:Claim) WHERE claim.end_latest IS NOT NULL AND claim.period IS NOT NULL AND claim.retracted_at IS NULL
  RETURN toString(claim.end_latest)
  ORDER BY claim.end_latest DESC LIMIT 1 }), head(COLLECT {
  MATCH (load0:Load) WHERE load0.finished_at IS NOT NULL
  WITH load0
  ORDER BY load0.started_at DESC, load0.id LIMIT 1
  RETURN [load0.id, load0.loader, toString(load0.finished_at), coalesce(load0.accepted, COUNT { (load0)<-[:LOADED_IN]-(:Claim) })] })] AS answer
