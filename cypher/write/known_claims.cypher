// Claims that exist already. The result is one row, because a row for each claim would take longer to fetch than to find.
// Parameters: load; claims: lists of id, digest. Columns: known (ids), notable (lists of id, same, relation, loaded,
// otherwise, retracted, only for claims that need an action). `same`: the claim equals the given one (false while it lacks a
// link), `loaded`: this load has it, `otherwise`: the version of this load differs from the current one.
MATCH (load:Load {id: $load})
UNWIND $claims AS given
MATCH (c:Claim {id: given[0]})
OPTIONAL MATCH (c)-[own:LOADED_IN]->(load)
WITH
  c,
  coalesce(c.digest = given[1], false) AS same,
  own IS NOT NULL AS loaded,
  own.said IS NOT NULL AS otherwise,
  c.retracted_at IS NOT NULL AS retracted
RETURN
  collect(c.id) AS known,
  collect(
    CASE
      WHEN NOT same OR NOT loaded OR otherwise OR retracted THEN [c.id, same, c.relation, loaded, otherwise, retracted]
    END
  ) AS notable
