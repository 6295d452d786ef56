// Of some actors those who may have held an office at a time.
// Parameters: ids; earliest, latest: days, or null where that side is open. Columns: id
MATCH (holder:Actor)-[held:HOLDS_OFFICE]->(:Actor)
WHERE holder.id IN $ids AND coalesce(held.start_earliest <= $latest, true) AND coalesce(held.end_latest >= $earliest, true)
RETURN DISTINCT holder.id AS id
