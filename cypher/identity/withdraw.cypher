// Withdraws judgements. They stay stored, but are no longer valid. Parameters: ids, by, why, now. Columns: none.
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
SET j.withdrawn_at = $now, j.withdrawn_by = $by, j.withdrawn_why = $why
