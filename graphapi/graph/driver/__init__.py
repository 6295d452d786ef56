"""Access to Neo4j: connections, statements, planning, and the translation of its errors."""
