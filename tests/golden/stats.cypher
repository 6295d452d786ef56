RETURN {`actors`: COUNT { (:Actor) }, `claims`: COUNT { (:Claim) }, `relations`: COUNT { ()-[:SUPPORTS]->() } + COUNT { ()-[:OPPOSES]->() } + COUNT { ()-[:RECOGNIZES]->() } + COUNT { ()-[:MET]->() } + COUNT { ()-[:NEGOTIATES]->() } + COUNT { ()-[:MEDIATES]->() } + COUNT { ()-[:COOPERATES]->() } + COUNT { ()-[:AIDS]->() } + COUNT { ()-[:SANCTIONS]->() } + COUNT { ()-[:THREATENS]->() } + COUNT { ()-[:ATTACKS]->() } + COUNT { ()-[:ACCUSES]->() } + COUNT { ()-[:REQUESTS]->() } + COUNT { ()-[:REJECTS]->() } + COUNT { ()-[:AGREES]->() } + COUNT { ()-[:WITHDRAWS]->() } + COUNT { ()-[:COMMANDS]->() } + COUNT { ()-[:MEMBER_OF]->() } + COUNT { ()-[:PART_OF]->() } + COUNT { ()-[:HOLDS_OFFICE]->() } + COUNT { ()-[:REPRESENTS]->() }, `sources`: COUNT { (:Source) }, `publishers`: COUNT { (:Publisher) }, `earliest`: head(COLLECT {
MATCH (claim:Claim) WHERE claim.start_earliest IS NOT NULL
RETURN toString(claim.start_earliest)
ORDER BY claim.start_earliest ASC LIMIT 1 }), `latest`: head(COLLECT {
MATCH (claim:Claim) WHERE claim.end_latest IS NOT NULL
RETURN toString(claim.end_latest)
ORDER BY claim.end_latest DESC LIMIT 1 }), `lastLoad`: head(COLLECT {
MATCH (load0:Load) WHERE load0.finished_at IS NOT NULL
WITH load0
ORDER BY load0.finished_at DESC, load0.id LIMIT 1
RETURN {`id`: load0.id, `loader`: load0.loader, `finishedAt`: toString(load0.finished_at), `accepted`: load0.accepted} })} AS answer
