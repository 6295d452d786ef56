"""The only code that talks to Neo4j: connection, schema, writing, and reading by compiled statements."""
