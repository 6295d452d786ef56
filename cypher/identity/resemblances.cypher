// Stores pairs of actors that may be one.
// Parameters: pairs: maps of one, other (ids), properties (of the pair). Columns: none.
UNWIND $pairs AS pair
MATCH (one:Actor {id: pair.one})
MATCH (other:Actor {id: pair.other})
MERGE (new:Resemblance {id: pair.properties.id})
SET new = pair.properties
MERGE (new)-[:BETWEEN]->(one)
MERGE (new)-[:BETWEEN]->(other)
