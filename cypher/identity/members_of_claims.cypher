// Stores which ids of merged actors the roles of new claims mean. `ROLE` is a placeholder for the type.
// Parameters: roles: maps of claim, actor, members (ids). Columns: none.
UNWIND $roles AS role
MATCH (c:Claim {id: role.claim})-[edge:ROLE]->(:Actor {id: role.actor})
SET edge.members = role.members
