// Pairs of actors that may be one, and what finds them: the last word of a name, by its sound. What names are found by is computed
// anew for those that there are (graphapi.graph.schema.names).
CREATE CONSTRAINT resemblance_id IF NOT EXISTS FOR (n:Resemblance) REQUIRE n.id IS UNIQUE;
CREATE INDEX resemblance_score IF NOT EXISTS FOR (n:Resemblance) ON (n.score);
CREATE INDEX name_family IF NOT EXISTS FOR (n:Name) ON (n.family);
CREATE INDEX judgement_load IF NOT EXISTS FOR (n:Judgement) ON (n.load);
