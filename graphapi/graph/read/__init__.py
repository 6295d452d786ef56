"""Reading: compiles a root field to one Cypher statement, and turns its record into the answer."""
