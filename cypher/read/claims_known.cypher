// The ids of claims that exist, and of those that differ.
// Parameters: claims: lists of id, digest. Columns: known, changed (ids).
UNWIND $claims AS given
MATCH (c:Claim {id: given[0]})
RETURN
  collect(c.id) AS known,
  collect(CASE WHEN coalesce(c.digest <> given[1], true) THEN c.id END) AS changed
