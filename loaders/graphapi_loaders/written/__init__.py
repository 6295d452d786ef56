"""Reading files that people write: YAML with line numbers, kinds of text, and problems with messages."""
