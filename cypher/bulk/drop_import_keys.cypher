// Drops the constraint for temporary keys. Parameters: none. Columns: none.
DROP CONSTRAINT import_keys IF EXISTS
