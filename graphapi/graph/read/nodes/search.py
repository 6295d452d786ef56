"""Search: actors and events by the spelling or sound of names, claims and sources by words. Each hit once, the best first.

The score of a hit depends on hit and text only, not on other data, so that pages keep their order while
data is loaded. It is an integer (millionths), which a cursor stores exactly.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from graphapi.graph.read import selection
from graphapi.graph.read.nodes import ladder
from graphapi.graph.read.parts.again import Again
from graphapi.graph.read.parts.pages import Key, Listing, connection
from graphapi.graph.read.parts.statement_builder import StatementBuilder, short
from graphapi.graph.read.selection import Selected

# Full text scores lower than a similar name.
_IN_TEXT: Final = 700_000


def search(builder: StatementBuilder, _: str, selected: Selected) -> str:
    """The hits in the given scopes, or in all."""
    labels = _labels(selected)
    node, hit = builder.name("node"), builder.name("hit")
    text, begun = short(selected.arguments["text"]), selected.arguments.get("prefix") is True
    named = "|".join(label for label in labels if label not in _TEXTS)
    if begun:
        sought = builder.value(ladder.typed(text))
        branches = [ladder.beginning(sought, named)] if named else []
    else:
        sought = builder.value(ladder.sought(text))
        branches = [ladder.named(sought, named)] if named else []
        branches += [_in_texts(sought, label) for label in labels if label in _TEXTS]
    found = (
        f"CALL () {{ {' UNION ALL '.join(branches)} }}" if branches else "UNWIND [] AS hit WITH hit.node AS node, hit"
    )
    listing = Listing(
        name="search",
        rows=f"{found} WITH node AS {node}, hit AS {hit}",
        variables=(node, hit),
        keys=(Key(f"{hit}.score", descending=True), Key(f"{node}.id")),
        node=lambda d, children: _hit(d, node, hit, labels, children),
    )
    return connection(builder, selected, listing)


def _in_texts(sought: str, label: str) -> str:
    """Clauses that return `node` and `hit`: texts with at least half of the words. The phrase in a short text scores best."""
    indexes, text, condition = _TEXTS[label]
    words, queries = f"{sought}.words", f"{sought}.eachWord"
    found = " UNION ".join(
        f"CALL db.index.fulltext.queryNodes('{index}', {queries}[number]) YIELD node RETURN node" for index in indexes
    )
    return (
        f"UNWIND range(0, size({queries}) - 1) AS number CALL (number) {{ {found} }} "
        f"WITH number, node{condition} WITH node, collect(number) AS numbers "
        f"WITH node, numbers, [number IN range(0, size({words}) - 1) WHERE number IN numbers | {words}[number]] AS matched "
        f"WHERE 2 * size(matched) >= size({words}) "
        f"WITH node, matched, 1.0 * size(numbers) / size({queries}) * (0.8 + 20.0 / (100 + size({text}))) AS part "
        f"RETURN node, {{score: toInteger({_IN_TEXT} * part), how: 'FULL_TEXT', "
        f"matched: substring(reduce(text = '', word IN matched | text + ' ' + word), 1)}} AS hit"
    )


def hit_again(builder: StatementBuilder, selected: Selected, packed: str) -> Again:
    """A hit, from its reference in an earlier statement."""
    node, hit = builder.name("node"), builder.name("hit")
    return Again(
        f"MATCH ({node}) WHERE elementId({node}) = {packed}.node WITH *, {packed}.hit AS {hit}",
        lambda children: _hit(builder, node, hit, _labels(selected), children),
    )


def _labels(selected: Selected) -> list[str]:
    """The labels of the given scopes, or all."""
    scopes = selected.arguments.get("in")
    return [label for scope, label in _TYPES.items() if not isinstance(scopes, list) or scope in scopes]


def _hit(builder: StatementBuilder, node: str, hit: str, labels: Sequence[str], children: Sequence[Selected]) -> str:
    def write(child: Selected) -> str:
        match child.name:
            case "node":
                return _node(builder, node, labels, child)
            case "score":
                return f"{hit}.score / {ladder.EXACT}.0"
            case selection.REF:
                return f"{{node: elementId({node}), hit: {hit}}}"
            case "matched" | "how":
                return f"{hit}.{child.name}"
            case other:
                raise AssertionError(f"a hit has no field {other}")

    return builder.row(children, write)


def _node(builder: StatementBuilder, node: str, labels: Sequence[str], selected: Selected) -> str:
    """The found node, with the name of its type; `labels` are the types that can be found here."""
    cases = [
        f"WHEN {node}:{label} THEN {builder.object(label, node, selected.children(label), named=True)}"
        for label in labels
    ]
    return f"CASE {' '.join(cases)} END" if cases else "null"


_TYPES: Final = {"ACTORS": "Actor", "CLAIMS": "Claim", "SOURCES": "Source", "EVENTS": "Event"}
# For nodes that are found by text: the full-text indexes, the text whose length counts, and further conditions.
_TEXTS: Final = {
    "Claim": (("claim_quote", "claim_translation"), "coalesce(node.quote, '')", " WHERE node.retracted_at IS NULL"),
    "Source": (("source_title",), "node.title", ""),
}
