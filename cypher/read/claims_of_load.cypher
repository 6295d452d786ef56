// Claims of a load, and whether replacing it would retract them, because no other current load has them.
// Parameters: id, by (the load that would replace it). Columns: id, source, alone (whether it would be retracted).
MATCH (old:Load {id: $id})<-[:LOADED_IN]-(c:Claim)-[:FROM]->(source:Source)
RETURN
  c.id AS id,
  source.id AS source,
  c.retracted_at IS NULL AND NOT EXISTS {
    (c)-[:LOADED_IN]->(other:Load)
    WHERE other <> old AND other.id <> $by AND NOT EXISTS { (other)<-[:REPLACES]-(:Load) }
  } AS alone
