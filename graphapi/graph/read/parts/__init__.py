"""Parts of statements: conditions, evidence, lists, names."""
