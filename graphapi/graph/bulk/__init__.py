"""First loads with Neo4j's importer: the writer fills a staging database, which becomes import files."""
