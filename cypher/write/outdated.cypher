// Whether later loads retracted or changed records of this load.
// Parameters: id. Columns: outdated.
MATCH (load:Load {id: $id})
RETURN
  EXISTS { (load)<-[:REPLACES]-(:Load) }
  OR EXISTS { (load)<-[loaded:LOADED_IN]-(:Claim) WHERE loaded.said IS NOT NULL } AS outdated
