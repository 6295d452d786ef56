// Nodes that an argument can name, to find similar ones: first those with the given part in their id.
// Parameters: label (Source, Publisher, Place), key (id, lang), part (of an id), most
// Columns: id, caption
CALL () {
  MATCH (source:Source) WHERE $label = 'Source' AND $key = 'id'
  RETURN source.id AS id, source.title AS caption, source.id CONTAINS $part AS first
  UNION
  MATCH (source:Source) WHERE $label = 'Source' AND $key = 'lang' AND source.lang IS NOT NULL
  RETURN source.lang AS id, source.lang AS caption, false AS first
  UNION
  MATCH (publisher:Publisher) WHERE $label = 'Publisher'
  RETURN publisher.id AS id, publisher.name AS caption, publisher.id CONTAINS $part AS first
  UNION
  MATCH (place:Place) WHERE $label = 'Place'
  RETURN place.id AS id, place.name AS caption, place.id CONTAINS $part AS first
}
RETURN id, caption
ORDER BY first DESC, id
LIMIT $most
