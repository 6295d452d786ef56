// Search: names by how they sound (graphapi.model.skeleton), and sources by their titles.
CREATE INDEX name_skeleton IF NOT EXISTS FOR (n:Name) ON (n.skeleton);
CREATE FULLTEXT INDEX name_sounds IF NOT EXISTS FOR (n:Name) ON EACH [n.sounds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX source_title IF NOT EXISTS FOR (n:Source) ON EACH [n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'arabic'}};
