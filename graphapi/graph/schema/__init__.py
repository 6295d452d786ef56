"""What the graph consists of, and the migrations that make it so."""
