"""From a document to its answer: parsed once, priced, read by one statement a root field, completed."""
