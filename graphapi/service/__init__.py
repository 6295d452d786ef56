"""What the product does, for every interface: load, preview, undo, ask. The command line and the API call it."""
