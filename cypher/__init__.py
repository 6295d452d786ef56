"""Every fixed Cypher text, one statement a file; graphapi.graph.driver.cypher reads them."""
