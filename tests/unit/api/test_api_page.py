"""The codes and limits in `docs/api.md` are those of the code."""

from __future__ import annotations

import re
from pathlib import Path

from graphapi.api.http import request
from graphapi.api.http.failure import BAD_REQUEST, INTERNAL
from graphapi.errors import GraphApiError
from graphapi.service.context import Limits
from graphapi.settings import Settings

PAGE = (Path(__file__).parents[3] / "docs" / "api.md").read_text(encoding="utf-8")
# Errors of loads and commands, which no request can cause.
NOT_ASKED_FOR = {
    *("INVALID_RECORDS", "NOT_IN_BULK", "NOT_EMPTY", "IMPORTED_OTHERWISE"),
    *("MIGRATION", "DOCUMENTS", "LOCAL_NEO4J", "SETTINGS", "CANNOT_LISTEN"),
}


def test_every_code_is_told() -> None:
    codes = re.findall(r"^\| `([A-Z_]+)` \|", PAGE, re.MULTILINE)
    known = {error.code for error in errors(GraphApiError) if error.__module__ == GraphApiError.__module__}
    assert set(codes) == (known | {BAD_REQUEST, INTERNAL}) - NOT_ASKED_FOR
    assert len(codes) == len(set(codes))


def errors(root: type[GraphApiError]) -> set[type[GraphApiError]]:
    return {root, *(error for below in root.__subclasses__() for error in errors(below))}


def test_the_limits_are_the_settings_defaults() -> None:
    default = Settings.model_fields
    for name, shown in (
        ("depth_max", "15 deep"),
        ("aliases_max", "50 aliases"),
        ("tokens_max", "2,000 tokens"),
        ("cost_max", "200,000"),
        ("page_size_max", "500 entries"),
    ):
        assert f"{default[name].default:,}" == shown.split()[0]
        assert shown in PAGE
    assert f"else {Limits().page_size})" in PAGE
    assert f"{request.MOST_BYTES:,} bytes" in PAGE
    assert f"({request.MOST_BYTES_OF_ADDRESS:,} in an address)" in PAGE
