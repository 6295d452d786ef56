"""How Neo4j is reached: connections, statements, planning, and failures in our words."""
