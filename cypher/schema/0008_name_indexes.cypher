// Actors and their names are looked up by `name`; `caption` and a name's `value` are no more.
DROP INDEX actor_caption IF EXISTS;
DROP INDEX name_value IF EXISTS;
DROP INDEX name_text IF EXISTS;
CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name);
CREATE INDEX name_name IF NOT EXISTS FOR (n:Name) ON (n.name);
CREATE FULLTEXT INDEX name_text IF NOT EXISTS FOR (n:Name) ON EACH [n.name, n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
