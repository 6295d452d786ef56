"""Cypher for connections between actors: neighbours, networks, paths, timelines."""
