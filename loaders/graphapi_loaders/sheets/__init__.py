"""Tables as they stand in their files, CSV, TSV, XLSX or Parquet: a header and rows of texts, whatever they say."""
