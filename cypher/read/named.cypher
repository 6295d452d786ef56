// Whether a node that an argument names exists: a source, publisher or place by its id, or a source in a language.
// Parameters: label (Source, Publisher, Place), key (id, lang), forms (possible values of the key)
// Columns: form
CALL () {
  MATCH (source:Source) WHERE $label = 'Source' AND $key = 'id' AND source.id IN $forms RETURN source.id AS form
  UNION
  MATCH (source:Source) WHERE $label = 'Source' AND $key = 'lang' AND source.lang IN $forms RETURN source.lang AS form
  UNION
  MATCH (publisher:Publisher) WHERE $label = 'Publisher' AND publisher.id IN $forms RETURN publisher.id AS form
  UNION
  MATCH (place:Place) WHERE $label = 'Place' AND place.id IN $forms RETURN place.id AS form
}
RETURN form LIMIT 1
