"""Reading: from what is asked to one statement, and from its record to the answer. The one place where Cypher is put together."""
