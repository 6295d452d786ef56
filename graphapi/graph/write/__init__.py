"""Writing: records become claims, entities and the relations that follow from them."""
