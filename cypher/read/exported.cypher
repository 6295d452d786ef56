// The description of the data for an export: a text for each current load, and the licences of sources.
// Parameters: none. Columns: loads (texts, in order), licences (texts, in order).
CALL () {
  MATCH (load:Load)
  WITH load ORDER BY load.id
  RETURN collect(load.id + ' ' + coalesce(toString(load.finished_at), '') + ' ' + coalesce(toString(load.undo_started_at), '')) AS loads
}
CALL () {
  MATCH (source:Source)
  WHERE source.licence IS NOT NULL
  WITH DISTINCT source.licence AS licence ORDER BY licence
  RETURN collect(licence) AS licences
}
RETURN loads, licences
