// The claims of sources.
// Parameters: ids. Columns: source, id, period (EDTF or null), relation (or null).
UNWIND $ids AS source
MATCH (:Source {id: source})<-[:FROM]-(c:Claim)
RETURN source, c.id AS id, c.period AS period, c.relation AS relation
