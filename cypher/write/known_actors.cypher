// The actors that ids and external ids belong to.
// Parameters: ids, external_ids (lists). Columns: reference (as given), actor (the node's id); nothing for unknown ones.
UNWIND $ids AS reference
MATCH (a:Actor {id: reference})
RETURN reference, a.id AS actor
UNION ALL
UNWIND $external_ids AS reference
MATCH (:ExternalId {value: reference})<-[:IDENTIFIED_BY]-(a:Actor)
RETURN reference, a.id AS actor
