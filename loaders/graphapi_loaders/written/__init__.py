"""For files that people write: YAML with line numbers, kinds of texts, and problems with messages."""
