"""Reads tables from CSV, TSV, XLSX and Parquet files: a header, and rows of texts without any meaning yet."""
