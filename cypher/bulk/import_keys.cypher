// Makes temporary keys of nodes unique while Spark writes them. Parameters: none. Columns: none.
CREATE CONSTRAINT import_keys IF NOT EXISTS FOR (n:Imported) REQUIRE n.import_id IS UNIQUE
