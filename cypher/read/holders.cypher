// The actors among these that may have held an office in a period.
// Parameters: ids; earliest, latest: days, or null if open. Columns: id
MATCH (holder:Actor)-[held:HOLDS_OFFICE]->(:Actor)
WHERE holder.id IN $ids AND coalesce(held.start_earliest <= $latest, true) AND coalesce(held.end_latest >= $earliest, true)
RETURN DISTINCT holder.id AS id
