"""The guide that Neo4j Browser shows next to the graph: questions, each with the query that answers it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Final

from graphapi.data import CYPHER
from graphapi.graph.driver.cypher import cypher_names, cypher_text

TITLE: Final = "Questions to the graph"
GUIDE: Final = "/guide.html"
STYLE: Final = "/style.grass"
# What the queries' parameters are called in the guide, and what is asked about until somebody types another.
_ASKED: Final = {
    "actor": ("An actor, by any of its names", "Khalifa Haftar"),
    "other": ("Another one", "France"),
    "rival": ("A rival", "National Transitional Council"),
    "state": ("A state", "Egypt"),
    "year": ("A year", "2019"),
    "words": ("Words of a title", "حفتر يلتقي ماكرون"),
}
_PARAMETER: Final = re.compile(r"\$(\w+)")


def style() -> str:
    """The style sheet that `:style` reads."""
    return (CYPHER / "browser" / "style.grass").read_text(encoding="utf-8")


def guide(address: str) -> str:
    """The guide as HTML, for Neo4j Browser's `:guide`; `address` is the address of guide and style."""
    return "\n".join(_lines(address))


def _lines(address: str) -> Iterator[str]:
    yield f"<title>{TITLE}</title><slide><div style='padding: 0 20px'>"
    yield "<p>Enter an actor, then click the arrow of a question. Click a query to put it into the editor.</p>"
    for name, (label, value) in _ASKED.items():
        yield f'<p>{label}<br><input value-for="{name}" value="{escape(value)}" dir="auto"></p>'
    yield f'<p><button data-exec="style {address}{STYLE}">Colours, and dates on lines</button>'
    yield "<button data-exec='config {\"autoComplete\": false}'>Only the lines that are asked for</button></p>"
    for name in cypher_names("browser"):
        comment, query = _parts(cypher_text(name))
        question, *remarks = comment
        yield f"<h4>{escape(question)}</h4>"
        yield from (f"<p>{escape(remark)}</p>" for remark in remarks)
        yield f'<pre class="runnable">{_PARAMETER.sub(_asked, escape(query, quote=False))}</pre>'
    yield "</div></slide>"


def _parts(text: str) -> tuple[list[str], str]:
    """The lines of the header comment, and the query."""
    lines = text.splitlines()
    comment = [line.removeprefix("// ") for line in lines if line.startswith("//")]
    return comment, "\n".join(lines[len(comment) :])


def _asked(parameter: re.Match[str]) -> str:
    """The default value of a parameter. Browser replaces it by the text in the input with that name."""
    name = parameter[1]
    _, value = _ASKED[name]
    shown = f'<span value-key="{name}">{escape(value)}</span>'
    return shown if value.isdigit() else f'"{shown}"'
