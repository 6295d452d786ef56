"""Writing: stores records as claims and entities, and the relations that follow from claims."""
