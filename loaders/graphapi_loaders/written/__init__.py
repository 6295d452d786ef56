"""What files that people write are read with: YAML with the lines of its parts, kinds of text, and faults in words."""
