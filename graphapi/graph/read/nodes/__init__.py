"""How the fields of what the graph holds are read: claims, entities, events, relations, loads."""
