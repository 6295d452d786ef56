"""Search: actors and events by how a name is spelt or sounds, claims and sources by their words; each once, the best first.

A hit's score depends on the hit and the text alone, not on what else is loaded, so that pages keep their order while
data come in. It is a whole number of millionths: a cursor holds it exactly.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from graphapi.graph.driver.statement import Statement
from graphapi.graph.read.parts.draft import Draft, short
from graphapi.graph.read.parts.fulltext import each_word, like_sounds, near_words, words
from graphapi.graph.read.parts.pages import Key, Listing, connection
from graphapi.graph.read.selection import Selected
from graphapi.model.name import script_of
from graphapi.model.skeleton import skeleton, sounds

_EXACT: Final = 1_000_000
_FOLDED: Final = 990_000
# What is only alike scores below both, and counts from half of that.
_ALIKE: Final = 950_000
_LEAST: Final = _ALIKE // 2
_WORDED: Final = 30_000  # more, where the words stand in the name as they are
# Full text scores below a name that is alike.
_IN_TEXT: Final = 700_000
# So many names that sound or are spelt like the text are compared with it.
_CANDIDATES: Final = 100


def search(draft: Draft, _: str, selected: Selected) -> str:
    """The hits in the scopes asked for, in all where none is named."""
    scopes = selected.arguments.get("in")
    labels = [label for scope, label in _TYPES.items() if not isinstance(scopes, list) or scope in scopes]
    node, hit = draft.name("node"), draft.name("hit")
    sought = draft.value(_sought(short(selected.arguments["text"])))
    named = "|".join(label for label in labels if label not in _TEXTS)
    branches = [_named(sought, named)] if named else []
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
    return connection(draft, selected, listing)


def near_names(text: str, limit: int) -> Statement:
    """Actors with a name like the text, the nearest first: `id`, `caption`, `kind`, and `matched`, that name."""
    found = (
        f"CALL () {{ {_named('$sought', 'Actor')} }} "
        "RETURN node.id AS id, node.name AS caption, node.kind AS kind, hit.matched AS matched"
    )
    order = "ORDER BY hit.score DESC, node.id LIMIT $limit"
    return Statement(f"{found} {order}", {"sought": _sought(text), "limit": limit})


def _sought(text: str) -> Mapping[str, object]:
    """All that is looked for, as one parameter: Neo4j plans anew for lists and texts of another size, not for maps."""
    heard = sorted(sounds(text))
    return {
        "text": text.strip(),
        "script": script_of(text),
        "words": words(text),
        "folded": " ".join(words(text)) or None,
        "skeleton": skeleton(text) or None,
        "consonants": skeleton(text).split(),
        "sounds": heard,
        "likeSounds": like_sounds(text),
        "nearWords": near_words(text),
        "eachWord": each_word(text),
    }


def _named(sought: str, labels: str) -> str:
    """Clauses that return `node` and `hit`: who bears a name like the text, with the best such name."""
    candidates = " UNION ".join(
        [
            f"MATCH (name:Name {{folded: {sought}.folded}}) RETURN name",
            f"MATCH (name:Name {{skeleton: {sought}.skeleton}}) RETURN name",
            _asked("name_sounds", f"{sought}.likeSounds"),
            _asked("name_text", f"{sought}.nearWords"),
        ]
    )
    # How much two names have in common (Dice), and how much of the text is in the name: a text may be part of a name.
    alike = f"0.75 * 2 * shared / (size(sounds) + size({sought}.sounds)) + 0.25 * shared / size({sought}.sounds)"
    return (
        f"CALL () {{ {candidates} }} MATCH (name)<-[:NAMED]-(node:{labels}) "
        f"WITH node, name, split(coalesce(name.sounds, ''), ' ') AS sounds, "
        f"all(word IN {sought}.words WHERE word IN split(name.folded, ' ')) AS worded "
        f"WITH node, name, sounds, worded, size([sound IN sounds WHERE sound IN {sought}.sounds]) AS shared "
        f"WITH node, name, worded, CASE WHEN name.name = {sought}.text THEN {_EXACT} "
        f"WHEN name.folded = {sought}.folded THEN {_FOLDED} WHEN shared = 0 THEN 0 "
        f"ELSE toInteger({_ALIKE} * ({alike})) + CASE WHEN worded THEN {_WORDED} ELSE 0 END END AS score "
        f"WHERE score >= {_LEAST} "
        f"WITH node, name, score, CASE WHEN score = {_EXACT} THEN 'EXACT' WHEN score = {_FOLDED} THEN 'FOLDED' "
        f"WHEN worded THEN 'FULL_TEXT' WHEN name.script <> {sought}.script "
        f"OR all(word IN {sought}.consonants WHERE word IN split(name.skeleton, ' ')) THEN 'TRANSLITERATED' "
        f"ELSE 'FUZZY' END AS how "
        f"WITH node, {{score: score, matched: name.name, how: how}} AS hit ORDER BY score DESC, name.name "
        f"WITH node, collect(hit)[0] AS hit RETURN node, hit"
    )


def _asked(index: str, queries: str) -> str:
    """Names that a full-text index finds; no query finds none."""
    call = f"CALL db.index.fulltext.queryNodes('{index}', query, {{limit: {_CANDIDATES}}}) YIELD node AS name"
    return f"UNWIND {queries} AS query {call} RETURN name"


def _in_texts(sought: str, label: str) -> str:
    """Clauses that return `node` and `hit`: whose text has half of the words; all, as a phrase, in a short text is best."""
    indexes, text, condition = _TEXTS[label]
    said, queries = f"{sought}.words", f"{sought}.eachWord"
    found = " UNION ".join(
        f"CALL db.index.fulltext.queryNodes('{index}', {queries}[number]) YIELD node RETURN node" for index in indexes
    )
    return (
        f"UNWIND range(0, size({queries}) - 1) AS number CALL (number) {{ {found} }} "
        f"WITH number, node{condition} WITH node, collect(number) AS numbers "
        f"WITH node, numbers, [number IN range(0, size({said}) - 1) WHERE number IN numbers | {said}[number]] AS matched "
        f"WHERE 2 * size(matched) >= size({said}) "
        f"WITH node, matched, 1.0 * size(numbers) / size({queries}) * (0.8 + 20.0 / (100 + size({text}))) AS part "
        f"RETURN node, {{score: toInteger({_IN_TEXT} * part), how: 'FULL_TEXT', "
        f"matched: substring(reduce(text = '', word IN matched | text + ' ' + word), 1)}} AS hit"
    )


def _hit(draft: Draft, node: str, hit: str, labels: Sequence[str], children: Sequence[Selected]) -> str:
    def write(child: Selected) -> str:
        match child.name:
            case "node":
                return _node(draft, node, labels, child)
            case "score":
                return f"{hit}.score / {_EXACT}.0"
            case "matched" | "how":
                return f"{hit}.{child.name}"
            case other:
                raise AssertionError(f"a hit has no field {other}")

    return draft.row(children, write)


def _node(draft: Draft, node: str, labels: Sequence[str], selected: Selected) -> str:
    """What was found, with the name of its type; of the types that can be found here."""
    cases = [
        f"WHEN {node}:{label} THEN {draft.object(label, node, selected.children(label), named=True)}"
        for label in labels
    ]
    return f"CASE {' '.join(cases)} END" if cases else "null"


_TYPES: Final = {"ACTORS": "Actor", "CLAIMS": "Claim", "SOURCES": "Source", "EVENTS": "Event"}
# Of what is found by its text: the full-text indexes, the text whose length counts, and what it must meet.
_TEXTS: Final = {
    "Claim": (("claim_quote", "claim_translation"), "coalesce(node.quote, '')", " WHERE node.retracted_at IS NULL"),
    "Source": (("source_title",), "node.title", ""),
}
