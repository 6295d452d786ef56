"""Answers as rows with their evidence, and the file formats for rows."""
