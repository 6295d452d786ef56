"""The schema of the graph, and its migrations."""
