"""Prints the schema: `python -m graphapi.api > schema.graphql`."""

import sys

from graphapi.api.schema import create_schema

sys.stdout.write(create_schema().as_str() + "\n")
