// Creates claims with their roles. All nodes that they refer to must exist.
// Parameters: load, now; claims: maps of properties, source, subject, object, against, via, claimant, event, place
// (ids; from against on, lists of ids). Columns: none.
MATCH (load:Load {id: $load})
UNWIND $claims AS claim
MATCH (source:Source {id: claim.source})
MATCH (subject:Actor {id: claim.subject})
MATCH (object:Actor {id: claim.object})
CREATE (c:Claim)-[:FROM]->(source), (c)-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object), (c)-[:LOADED_IN]->(load)
SET c = claim.properties, c.recorded_at = $now
WITH c, claim
CALL (c, claim) { UNWIND claim.against AS id MATCH (actor:Actor {id: id}) CREATE (c)-[:AGAINST]->(actor) }
CALL (c, claim) { UNWIND claim.via AS id MATCH (actor:Actor {id: id}) CREATE (c)-[:VIA]->(actor) }
CALL (c, claim) { UNWIND claim.claimant AS id MATCH (actor:Actor {id: id}) CREATE (c)-[:CLAIMANT]->(actor) }
CALL (c, claim) { UNWIND claim.event AS id MATCH (event:Event {id: id}) CREATE (c)-[:IN_EVENT]->(event) }
CALL (c, claim) { UNWIND claim.place AS id MATCH (place:Place {id: id}) CREATE (c)-[:AT]->(place) }
