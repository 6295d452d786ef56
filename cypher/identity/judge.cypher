// Stores a judgement. Its time is later than those of all others, even if the clocks of machines differ.
// Parameters: properties (all except at), now. Columns: at.
OPTIONAL MATCH (other:Judgement)
WHERE other.at >= $now
WITH max(other.at) AS latest
CREATE (j:Judgement)
SET j = $properties, j.at = coalesce(latest + duration({microseconds: 1}), $now)
RETURN j.at AS at
