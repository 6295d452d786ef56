"""Every fixed Cypher text, one statement a file; graphapi.graph.text reads them."""
