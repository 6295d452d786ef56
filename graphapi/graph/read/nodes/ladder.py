"""The ladder: how an actor is found by a name, with the same steps for searches, references and errors.

Steps: exact, folded, other names in newspapers, without titles, by office, by sound, by metonym, by
similarity. The score of a hit depends on hit and text only. It is an integer (millionths), which a cursor stores exactly.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from graphapi.graph.driver.statement import Statement
from graphapi.graph.read.parts.fulltext import each_word, like_sounds, near_words, words
from graphapi.model.gazetteer import called
from graphapi.model.name import STARTS, script_of, start_of
from graphapi.model.sound import consonant_key, sounds, transcribed
from graphapi.model.title import Titled, read_titles, spellings

EXACT: Final = 1_000_000
FOLDED: Final = 990_000
WEAK: Final = 987_000
"""The score of a weak alias that matches exactly or folded."""
_KNOWN_AS: Final = 985_000
_UNTITLED: Final = 983_000
_OFFICE: Final = 981_000
# A similar name scores lower than these, and is used if it has at least half of that score.
_ALIKE: Final = 950_000
_LEAST: Final = _ALIKE // 2
_WORDED: Final = 30_000  # added if the name has the same words
_UNTOLD: Final = 1_000  # subtracted if no source gives the kind of the actor
_METONYM: Final = 930_000
# Half of the score for typed text is the share of the name that it covers.
_BEGUN: Final = 480_000
_BEGINNINGS: Final = 40
_LEAST_TYPED: Final = 2
# The maximum number of names with a similar sound or spelling that are compared with the text.
_CANDIDATES: Final = 100


def sought(text: str) -> Mapping[str, object]:
    """All texts to search for, in one map: Neo4j plans again for lists and texts of another size, but not for maps."""
    known, titled = called(text), read_titles(text)
    office = titled.office if titled else None
    return {
        "words": words(text),
        "eachWord": each_word(text),
        "readings": list(_readings(text, titled)),
        "states": [
            {"id": each.state, "score": _METONYM if each.weak else _KNOWN_AS, "how": _how(each.weak)}
            for each in known
            if each.state
        ],
        "bodies": [
            {"names": list(each.names), "score": _METONYM if each.weak else _KNOWN_AS, "how": _how(each.weak)}
            for each in known
            if each.names
        ],
        "offices": [{"state": office[1], "spellings": spellings(office[0])}] if office else [],
        "text": text.strip(),
    }


def _how(weak: bool) -> str:
    return "METONYM" if weak else "KNOWN_AS"


def readings_of(text: str) -> list[str]:
    """Readings of a text as a name: unchanged, with the parts around a comma exchanged, without titles, from Chinese."""
    return [str(reading["text"]) for reading in _readings(text, read_titles(text))]


def _readings(text: str, titled: Titled | None) -> Iterator[Mapping[str, object]]:
    yield _reading(text, "EXACT", FOLDED)
    last, comma, first = text.partition(",")
    if comma and first.strip() and "," not in first:
        yield _reading(f"{first} {last}", "FOLDED", FOLDED)
    if titled and titled.name:
        yield _reading(titled.name, "UNTITLED", _UNTITLED)
    for each in transcribed(text):
        yield _reading(each, "TRANSLITERATED", _ALIKE)


def _reading(text: str, step: str, most: int) -> Mapping[str, object]:
    folded = words(text)
    return {
        "step": step,
        "most": most,
        "text": text.strip(),
        "script": script_of(text),
        "words": folded,
        "folded": " ".join(folded) or None,
        "skeleton": consonant_key(text) or None,
        "consonants": consonant_key(text).split(),
        "sounds": sorted(sounds(text)),
        "likeSounds": like_sounds(text),
        "nearWords": near_words(text),
    }


def named(sought: str, labels: str) -> str:
    """Clauses that return `node` and `hit`: nodes with a similar name, the best such name, and in `steps` how all names match."""
    branches = [_by_names(sought, labels)]
    if "Actor" in labels.split("|"):
        branches += [_states(sought), _bodies(sought), _holders(sought)]
    return (
        f"CALL () {{ {' UNION ALL '.join(branches)} }} WITH node, hit ORDER BY hit.score DESC, hit.matched "
        "WITH node, collect(hit) AS hits WITH node, hits[0] AS best, [each IN hits | each.how] AS steps "
        "RETURN node, {score: best.score, matched: best.matched, how: best.how, steps: steps} AS hit"
    )


def _by_names(sought: str, labels: str) -> str:
    candidates = " UNION ".join(
        [
            "MATCH (name:Name {folded: reading.folded}) RETURN name",
            "MATCH (name:Name {skeleton: reading.skeleton}) RETURN name",
            _asked("name_sounds", "reading.likeSounds"),
            _asked("name_text", "reading.nearWords"),
        ]
    )
    # The similarity of two names (Dice), and the share of the text in the name, because a text can be part of a name.
    alike = "0.75 * 2 * shared / (size(sounds) + size(reading.sounds)) + 0.25 * shared / size(reading.sounds)"
    # As many words, but different ones, or the same words in another order.
    other = (
        "CASE WHEN name.skeleton <> reading.skeleton AND size(split(name.skeleton, ' ')) = size(reading.consonants) "
        "THEN 0.98 ELSE 1.0 END"
    )
    titled = "(reading.step <> 'UNTITLED' OR node:Person OR NOT node:Actor OR node.kind = 'UNKNOWN')"
    return (
        f"UNWIND {sought}.readings AS reading CALL (reading) {{ {candidates} }} "
        f"MATCH (name)<-[:NAMED]-(node:{labels}) WHERE {titled} "
        f"WITH reading, node, name, split(coalesce(name.sounds, ''), ' ') AS sounds, "
        f"all(word IN reading.words WHERE word IN split(name.folded, ' ')) AS worded, "
        f"CASE WHEN reading.folded IS NULL OR name.folded <> reading.folded OR reading.step = 'TRANSLITERATED' THEN null "
        f"WHEN reading.step = 'EXACT' AND name.name <> reading.text THEN 'FOLDED' ELSE reading.step END AS step "
        f"WITH reading, node, name, sounds, worded, step, "
        f"size([sound IN sounds WHERE sound IN reading.sounds]) AS shared "
        f"WITH reading, node, name, worded, step, CASE "
        f"WHEN step = 'UNTITLED' THEN {_UNTITLED} "
        f"WHEN step IS NOT NULL AND name.kind = 'WEAK_ALIAS' THEN {WEAK} "
        f"WHEN step = 'EXACT' THEN {EXACT} WHEN step = 'FOLDED' THEN {FOLDED} WHEN shared = 0 THEN 0 "
        f"ELSE toInteger({_ALIKE} * ({other}) * ({alike})) + CASE WHEN worded THEN {_WORDED} ELSE 0 END "
        f"- CASE WHEN node.kind = 'UNKNOWN' THEN {_UNTOLD} ELSE 0 END END AS score "
        f"WHERE score >= {_LEAST} "
        f"WITH node, name, CASE WHEN score > reading.most AND step IS NULL THEN reading.most ELSE score END AS score, "
        f"CASE WHEN step IS NOT NULL THEN step WHEN worded THEN 'FULL_TEXT' "
        f"WHEN reading.step = 'TRANSLITERATED' OR name.script <> reading.script "
        f"OR all(word IN reading.consonants WHERE word IN split(name.skeleton, ' ')) THEN 'TRANSLITERATED' "
        f"ELSE 'FUZZY' END AS how RETURN node, {{score: score, matched: name.name, how: how}} AS hit"
    )


def _asked(index: str, queries: str) -> str:
    """Names from a full-text index; none without a query."""
    call = f"CALL db.index.fulltext.queryNodes('{index}', query, {{limit: {_CANDIDATES}}}) YIELD node AS name"
    return f"UNWIND {queries} AS query {call} RETURN name"


def _states(sought: str) -> str:
    """States that newspapers call by this name, by their external ids."""
    return (
        f"UNWIND {sought}.states AS state MATCH (:ExternalId {{value: state.id}})<-[:IDENTIFIED_BY]-(node:Actor) "
        f"RETURN node, {{score: state.score, matched: {sought}.text, how: state.how}} AS hit"
    )


def _bodies(sought: str) -> str:
    """Bodies that newspapers call by this name, found by their own names."""
    return (
        f"UNWIND {sought}.bodies AS body UNWIND body.names AS folded "
        f"MATCH (name:Name {{folded: folded}})<-[:NAMED]-(node:Actor) "
        f"RETURN node, {{score: body.score, matched: name.name, how: body.how}} AS hit"
    )


def _holders(sought: str) -> str:
    """Actors that hold the office in the state, or in a body of it, according to the claims of the graph."""
    called = "any(word IN office.spellings WHERE toLower(claim.detail) = word OR toLower(claim.detail) STARTS WITH word + ' of ')"
    return (
        f"UNWIND {sought}.offices AS office "
        f"MATCH (:ExternalId {{value: office.state}})<-[:IDENTIFIED_BY]-(state:Actor)<-[held:HOLDS_OFFICE]-(node:Actor) "
        f"MATCH (claim:Claim {{relation: held.key}}) WHERE claim.retracted_at IS NULL AND {called} "
        f"RETURN node, {{score: {_OFFICE}, matched: claim.detail, how: 'OFFICE'}} AS hit"
    )


def beginning(sought: str, labels: str) -> str:
    """Clauses that return `node` and `hit`: nodes with a name in which some words, one after the other, begin with the text.

    For each position of the first word, the alphabetically first names are used: an index finds them among any number.
    """
    branches = " UNION ALL ".join(
        f"MATCH (name:Name) WHERE name.start_{place} STARTS WITH {sought}.typed "
        f"WITH name, name.start_{place} AS start ORDER BY start LIMIT {_BEGINNINGS} RETURN name, {place - 1} AS before"
        for place in range(1, STARTS + 1)
    )
    part = f"1.0 * size({sought}.typed) / size(name.folded)"
    score = f"{_BEGUN} + toInteger({_BEGUN} * CASE WHEN {part} > 1.0 THEN 1.0 ELSE {part} END) - 10000 * before"
    return (
        f"CALL () {{ {branches} }} MATCH (name)<-[:NAMED]-(node:{labels}) "
        f"WITH node, {{score: {score}, matched: name.name, how: 'PREFIX'}} AS hit ORDER BY hit.score DESC, hit.matched "
        "WITH node, collect(hit)[0] AS hit RETURN node, hit"
    )


def typed(text: str) -> Mapping[str, object]:
    """The text to search while a name is typed; null if it has fewer than two letters."""
    start = start_of(" ".join(words(text)))
    return {"typed": start if len(start) >= _LEAST_TYPED else None}


def near(text: str, limit: int) -> Statement:
    """Actors that the text may name, the most similar first.

    Columns: `id`, `caption`, `kind`; `matched`, `how` and `score` of the best hit; `steps`, how all its names match; all `names`.
    """
    found = f"CALL () {{ {named('$sought', 'Actor')} }}"
    returned = (
        "RETURN node.id AS id, node.name AS caption, node.kind AS kind, hit.matched AS matched, hit.how AS how, hit.score AS score, hit.steps AS steps, "
        "COLLECT { MATCH (node)-[:NAMED]->(name:Name) RETURN name.name } AS names"
    )
    order = "WITH node, hit ORDER BY hit.score DESC, node.id LIMIT $limit"
    return Statement(f"{found} {order} {returned}", {"sought": sought(text), "limit": limit})
