"""Loaders: one folder for each kind of input. A loader reads a file and yields records."""
