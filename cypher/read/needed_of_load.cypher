// Nodes that only this load has and others refer to, some of each kind: undoing the load would break these references.
// Parameters: id, most (of each kind). Columns: needed (id), by (input of a load that needs it).
MATCH (load:Load {id: $id})
CALL (load) {
  MATCH (load)<-[:LOADED_IN]-(n:Actor|MergedActor)
  WITH load, n WHERE NOT EXISTS { (n)-[:LOADED_IN]->(other:Load) WHERE other <> load }
  MATCH (n)-[:MERGED_INTO*0..1]->(a:Actor)<-[role:SUBJECT|OBJECT|AGAINST|VIA|CLAIMANT]-(:Claim)-[:LOADED_IN]->(other:Load)
  WHERE other <> load AND n.id IN coalesce(role.members, [a.id])
  WITH n, other LIMIT $most
  RETURN n.id AS needed, other.input AS by
  UNION ALL
  MATCH (load)<-[:LOADED_IN]-(n:Source)
  WITH load, n WHERE NOT EXISTS { (n)-[:LOADED_IN]->(other:Load) WHERE other <> load }
  MATCH (n)<-[:FROM]-(:Claim)-[:LOADED_IN]->(other:Load)
  WHERE other <> load
  WITH n, other LIMIT $most
  RETURN n.id AS needed, other.input AS by
  UNION ALL
  MATCH (load)<-[:LOADED_IN]-(n:Publisher)
  WITH load, n WHERE NOT EXISTS { (n)-[:LOADED_IN]->(other:Load) WHERE other <> load }
  MATCH (n)<-[:PUBLISHED_BY]-(:Source)-[:LOADED_IN]->(other:Load)
  WHERE other <> load
  WITH n, other LIMIT $most
  RETURN n.id AS needed, other.input AS by
  UNION ALL
  MATCH (load)<-[:LOADED_IN]-(n:Place)
  WITH load, n WHERE NOT EXISTS { (n)-[:LOADED_IN]->(other:Load) WHERE other <> load }
  MATCH (n)<-[:AT]-(:Claim|Event)-[:LOADED_IN]->(other:Load)
  WHERE other <> load
  WITH n, other LIMIT $most
  RETURN n.id AS needed, other.input AS by
  UNION ALL
  MATCH (load)<-[:LOADED_IN]-(n:Event)
  WITH load, n WHERE NOT EXISTS { (n)-[:LOADED_IN]->(other:Load) WHERE other <> load }
  MATCH (n)<-[:IN_EVENT]-(:Claim)-[:LOADED_IN]->(other:Load)
  WHERE other <> load
  WITH n, other LIMIT $most
  RETURN n.id AS needed, other.input AS by
  UNION ALL
  MATCH (load)<-[:LOADED_IN]-(n:Claim)<-[:REPEATS|CORRECTS|REFUTES]-(:Claim)-[loaded:LOADED_IN]->(other:Load)
  WHERE other <> load AND loaded.said IS NULL AND NOT EXISTS { (n)-[:LOADED_IN]->(one:Load) WHERE one <> load }
  WITH n, other LIMIT $most
  RETURN n.id AS needed, other.input AS by
}
RETURN DISTINCT needed, by
ORDER BY needed, by
