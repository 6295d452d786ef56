// Merges actors into others. Contributions of loads stay on the merged actors; everything else is removed from them.
// Parameters: merged: maps of id, actor (the id of the other); kinds (labels). Columns: none.
UNWIND $merged AS pair
MATCH (m:Actor {id: pair.id})
MATCH (a:Actor {id: pair.actor})
REMOVE m:Actor, m:$($kinds)
SET m:MergedActor
SET m = {id: pair.id}
CREATE (m)-[:MERGED_INTO]->(a)
