"""How well names are compared and found, also by other libraries (docs/names.md); and the list of capitals from GeoNames."""
