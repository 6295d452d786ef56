"""A minimal claims file."""

from __future__ import annotations

CLAIMS = """format: claims/1
publishers:
  - id: gazette
    names: [{value: The Gazette, lang: en, kind: PRIMARY}]
"""
