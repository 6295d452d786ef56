// Makes a load the newest, as if it had not run before, so that its values are used again. It is unfinished until it ends.
// Parameters: id, now. Columns: started (its new start).
OPTIONAL MATCH (other:Load)
WHERE other.started_at >= $now AND other.id <> $id
WITH max(other.started_at) AS latest
MATCH (load:Load {id: $id})
SET load.started_at = coalesce(latest + duration({microseconds: 1}), $now)
REMOVE load.finished_at
WITH load, load.started_at AS started
OPTIONAL MATCH (load)<-[replaced:REPLACES]-(:Load)
DELETE replaced
RETURN DISTINCT started
