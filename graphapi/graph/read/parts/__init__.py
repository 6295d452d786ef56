"""What statements are put together from: conditions, evidence, lists, names."""
