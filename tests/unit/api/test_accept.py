"""The media type of a response depends on the `Accept` header."""

from __future__ import annotations

import pytest

from graphapi.api.http.accept import GRAPHQL_RESPONSE, JSON, media_type, wants_page


@pytest.mark.parametrize(
    ("accept", "answered"),
    [
        (None, JSON),
        ("", JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        ("application/json", JSON),
        ("application/graphql-response+json", GRAPHQL_RESPONSE),
        ("Application/GraphQL-Response+JSON; charset=utf-8", GRAPHQL_RESPONSE),
        ("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", GRAPHQL_RESPONSE),
        ("application/json, application/graphql-response+json", GRAPHQL_RESPONSE),
        ("application/json, application/graphql-response+json;q=0.9", JSON),
        ("application/json;q=0.5, application/graphql-response+json;q=0.9", GRAPHQL_RESPONSE),
        ("application/graphql-response+json, */*;q=0.1", GRAPHQL_RESPONSE),
        ("application/graphql-response+json;q=0.1, */*", JSON),
        ("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8", JSON),
        ("application/json;q=0, */*", GRAPHQL_RESPONSE),
        ("application/json;q=0", None),
        ("*/*;q=0", None),
        ("text/html", None),
        ("application/graphql-response+json;q=0, text/plain", None),
        ("application/json;q=nonsense", JSON),
        ("application/json;q=nan, text/html", JSON),
        (",,;;=,application/json", JSON),
    ],
)
def test_answers_with_what_weighs_most(accept: str | None, answered: str | None) -> None:
    assert media_type(accept) == answered


@pytest.mark.parametrize(
    ("accept", "wanted"),
    [
        ("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", True),
        ("text/html", True),
        ("Text/HTML; q=0.5", True),
        ("text/html;q=0, */*;q=0.5", False),
        ("application/json, text/html;q=0.1", False),
        ("application/json, text/html", False),
        ("*/*", False),
        ("", False),
    ],
)
def test_a_page_is_for_who_wants_html_most(accept: str, wanted: bool) -> None:
    assert wants_page(accept) is wanted
