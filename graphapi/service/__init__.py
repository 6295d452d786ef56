"""The functions of the product for all interfaces: load, preview, undo, ask. The command line and the API call them."""
