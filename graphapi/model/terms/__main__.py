"""Prints the page of the vocabulary: `python -m graphapi.model.terms > docs/vocabulary.md`."""

from __future__ import annotations

import sys

from graphapi.model.terms.markdown import vocabulary_page

if __name__ == "__main__":
    sys.stdout.buffer.write(vocabulary_page().encode())
