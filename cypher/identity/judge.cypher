// Keeps a judgement. It is later than all others, whatever the clocks of their machines say.
// Parameters: properties (all but at), now. Columns: at.
OPTIONAL MATCH (other:Judgement)
WHERE other.at >= $now
WITH max(other.at) AS latest
CREATE (j:Judgement)
SET j = $properties, j.at = coalesce(latest + duration({microseconds: 1}), $now)
RETURN j.at AS at
