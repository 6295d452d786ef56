"""First loads with Neo4j's importer: the writer fills a staging database, which is then written as import files."""
