"""Executes documents: parses each once, computes its cost, reads each root field, completes the answer."""
