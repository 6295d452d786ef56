// Names while they are typed: from each of their first words on. What names are found by is computed anew for those that there are
// (graphapi.graph.schema.names), since more spellings fold to one and sound alike.
CREATE INDEX name_start_1 IF NOT EXISTS FOR (n:Name) ON (n.start_1);
CREATE INDEX name_start_2 IF NOT EXISTS FOR (n:Name) ON (n.start_2);
CREATE INDEX name_start_3 IF NOT EXISTS FOR (n:Name) ON (n.start_3);
CREATE INDEX name_start_4 IF NOT EXISTS FOR (n:Name) ON (n.start_4);
CREATE INDEX name_start_5 IF NOT EXISTS FOR (n:Name) ON (n.start_5);
CREATE INDEX name_start_6 IF NOT EXISTS FOR (n:Name) ON (n.start_6);
CREATE INDEX name_start_7 IF NOT EXISTS FOR (n:Name) ON (n.start_7);
CREATE INDEX name_start_8 IF NOT EXISTS FOR (n:Name) ON (n.start_8);
