"""First loads by Neo4j's own importer: the writer's work on a draft, kept in one file, and the sheets made of it."""
