"""How well names are compared and found, beside other libraries (docs/names.md), and the list of capitals that is made from GeoNames."""
