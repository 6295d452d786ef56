// What reads look up: a relation's claims, claims by time, actors and names by their spelling.
// Of a period's four bounds the outer two are indexed: every filter compares them first.
CREATE INDEX claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relation);
CREATE INDEX claim_start_earliest IF NOT EXISTS FOR (n:Claim) ON (n.start_earliest);
CREATE INDEX claim_end_latest IF NOT EXISTS FOR (n:Claim) ON (n.end_latest);
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE INDEX name_value IF NOT EXISTS FOR (n:Name) ON (n.value);
CREATE INDEX actor_caption IF NOT EXISTS FOR (n:Actor) ON (n.caption);
