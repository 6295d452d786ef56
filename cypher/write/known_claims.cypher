// Claims that are there already. One row, since a row for each claim would take longer to fetch than to find.
// Parameters: load; claims: lists of id, digest. Columns: known (ids), notable (lists of id, same, relation, loaded,
// otherwise, retracted: of those only that something is to be done about). `same` says whether the claim equals what is given
// (not while a link of it is still to come), `loaded` whether this load has brought it, `otherwise` whether it said
// otherwise than the claim says now.
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
