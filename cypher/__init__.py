"""Every fixed Cypher text, one statement a file; graphapi.graph.driver.text reads them."""
