// Counts what undoing a load removes, changes and restores.
// Parameters: id. Columns: removed, kept, reworded, reinstated (claims); nodes: lists of label, removed, kept.
MATCH (load:Load {id: $id})
RETURN
  COUNT {
    (load)<-[:LOADED_IN]-(c:Claim) WHERE NOT EXISTS { (c)-[:LOADED_IN]->(other:Load) WHERE other <> load }
  } AS removed,
  COUNT {
    (load)<-[:LOADED_IN]-(c:Claim) WHERE EXISTS { (c)-[:LOADED_IN]->(other:Load) WHERE other <> load }
  } AS kept,
  COUNT {
    MATCH (load)<-[own:LOADED_IN]-(c:Claim) WHERE own.said IS NULL
    WITH load, head(COLLECT {
      MATCH (c)-[loaded:LOADED_IN]->(other:Load) WHERE other <> load
      RETURN loaded.said IS NOT NULL AS otherwise ORDER BY other.started_at DESC, other.id LIMIT 1
    }) AS otherwise
    WHERE otherwise
    RETURN load
  } AS reworded,
  COUNT {
    MATCH (load)-[replaces:REPLACES]->(:Load)<-[:LOADED_IN]-(c:Claim) WHERE c.retracted_at = replaces.at
    RETURN DISTINCT c
  } AS reinstated,
  COLLECT {
    MATCH (load)<-[:LOADED_IN]-(n:Actor|MergedActor|Event|Place|Source|Publisher)
    WITH
      CASE
        WHEN n:MergedActor THEN 'Actor'
        ELSE head([label IN labels(n) WHERE label IN ['Actor', 'Event', 'Place', 'Source', 'Publisher']])
      END AS label,
      EXISTS { (n)-[:LOADED_IN]->(other:Load) WHERE other <> load } AS kept
    WITH label, count(CASE WHEN kept THEN NULL ELSE 1 END) AS removed, count(CASE WHEN kept THEN 1 END) AS kept
    RETURN [label, removed, kept] ORDER BY label
  } AS nodes
