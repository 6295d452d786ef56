// Sources and their publication dates.
// Parameters: ids. Columns: id, published (EDTF or null).
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s.id AS id, s.published AS published
