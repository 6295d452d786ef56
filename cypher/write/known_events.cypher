// Events and their periods.
// Parameters: ids. Columns: id, period (EDTF or null).
UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN e.id AS id, e.period AS period
