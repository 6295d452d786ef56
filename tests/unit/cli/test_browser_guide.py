"""The guide for Neo4j Browser has every saved query, ready to run, and Browser's cleaning does not change it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import httpx

from graphapi.cli.browser import page_with_guide
from graphapi.cli.browser_guide import GUIDE, STYLE, guide, style
from graphapi.graph.driver.cypher import cypher_names
from graphapi.graph.schema.declaration import NODES
from graphapi.graph.write.entities import KIND_LABELS
from graphapi.model.vocabulary import Predicate
from tests.guide import serving

ADDRESS = "http://localhost:7480"
# Neo4j Browser removes scripts, and everything that looks like an event handler (its function `cleanHtml`).
REMOVED = re.compile(r"\s+(on[^\s=]+)[^\s=]*\s*=\s*(\"[^\"]*\"|'[^']*'|[\w\-.:]+\s*)|<script", re.IGNORECASE)
# Internal, and never in an answer for an analyst.
UNSTYLED = {"Judgement", "Lock", "MergedActor", "Migration", "Resemblance"}


class Queries(HTMLParser):
    """The texts of queries that can be run, and the names of inputs."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.queries: list[str] = []
        self.inputs: set[str] = set()
        self.values: set[str] = set()
        self._within = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "pre" and found.get("class") == "runnable":
            self._within = True
            self.queries.append("")
        self.inputs |= {value for name, value in attrs if name == "value-for" and value}
        self.values |= {value for name, value in attrs if name == "value-key" and value}

    def handle_endtag(self, tag: str) -> None:
        self._within = self._within and tag != "pre"

    def handle_data(self, data: str) -> None:
        if self._within:
            self.queries[-1] += data


def test_every_query_can_be_run_as_it_stands() -> None:
    page = Queries(guide(ADDRESS))

    assert len(page.queries) == len(cypher_names("browser"))
    assert not [query for query in page.queries if "$" in query or "//" in query]
    assert 'MATCH (:Name {name: "Khalifa Haftar"})' in page.queries[0]
    assert page.inputs == page.values


def test_nothing_is_cleaned_away() -> None:
    assert REMOVED.findall(guide(ADDRESS)) == []


def test_the_style_knows_every_label_and_predicate() -> None:
    styled = set(re.findall(r"^(?:node|relationship)\.(\w+) \{$", style(), re.MULTILINE))

    assert styled == {node.label for node in NODES} - UNSTYLED | set(KIND_LABELS.values()) | set(Predicate)


def test_it_is_served_to_neo4j_browser_which_is_another_origin() -> None:
    with serving() as address, httpx.Client(base_url=address, timeout=60) as client:
        page, css, nothing = (client.get(path) for path in (GUIDE, STYLE, "/etc/passwd"))
        asked = client.options(GUIDE)

    assert page.text == guide(address)
    assert css.text == style()
    assert nothing.status_code == httpx.codes.NOT_FOUND
    assert {each.headers["access-control-allow-origin"] for each in (page, css, asked)} == {"*"}
    assert asked.headers["access-control-allow-headers"] == "*"


def test_the_page_names_the_guide() -> None:
    page = page_with_guide("http://127.0.0.1:7474/browser/", ADDRESS)
    assert page == "http://127.0.0.1:7474/browser/?cmd=guide&arg=http://localhost:7480/guide.html"
