"""Loaders: one folder a kind of input; each reads a file and yields records, and does nothing else."""
