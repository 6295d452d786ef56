"""Cypher for the fields of claims, entities, events, relations and loads."""
