// Nodes that claims name, for a claims file. Parameters: ids. LABEL is a placeholder for the label.
// Columns: entity (its properties), names, publisher, place (ids; null if it has none).
UNWIND $ids AS id
MATCH (n:LABEL {id: id})
RETURN
  properties(n) AS entity,
  COLLECT {
    MATCH (n)-[:NAMED]->(name:Name)
    RETURN {value: name.name, lang: name.lang, kind: name.kind} ORDER BY name.kind DESC, name.lang, name.name
  } AS names,
  head(COLLECT { MATCH (n)-[:PUBLISHED_BY]->(publisher:Publisher) RETURN publisher.id }) AS publisher,
  head(COLLECT { MATCH (n)-[:AT]->(place:Place) RETURN place.id }) AS place
