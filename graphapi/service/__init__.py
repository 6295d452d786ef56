"""What the product does, whoever asks: load, preview, undo, ask. The command line and the API are its doors."""
