"""Answers as rows with their evidence, and the formats that rows are written in."""
