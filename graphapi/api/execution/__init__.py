"""Executes documents: parses each once, computes its cost, reads each root field with one statement, completes the answer."""
