"""The declaration of the graph: its labels, relationship types, properties, and what is unique or indexed.

`python -m graphapi.graph.schema.declaration > docs/graph.md` prints it for people. Tests compare it with that page, with the
migrated schema and with everything that a load writes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from textwrap import fill
from typing import Final

from graphapi.graph.schema.claim import CLAIM
from graphapi.graph.schema.property import DATED, HEADLINE, PERIOD, Index, Kind, Property, id_of, time_of
from graphapi.model.name import STARTS
from graphapi.model.vocabulary import Predicate


@dataclass(frozen=True, slots=True)
class Node:
    """A label, and the properties of its nodes."""

    label: str
    about: str
    properties: tuple[Property, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """A type of relationship between two labels."""

    type: str
    start: str
    end: str
    about: str
    properties: tuple[Property, ...] = ()


_NAME = Property("name", "the name to show if no language is asked for; graph browsers show it", always=True)
_COUNTRY = Property("country", "ISO 3166-1 alpha-2")

NODES: Final = (
    Node(
        "Actor",
        "A person, state or group that acts; also labelled `Person`, `State`, `Organization` or `ArmedGroup`, if known.",
        (
            id_of("readable slug, stable"),
            replace(_NAME, indexes=(Index.RANGE,)),
            Property("kind", "what kind of actor (vocabulary)", always=True),
            _COUNTRY,
            Property(
                "lifespan", "EDTF interval from birth or founding to death or dissolution; no claim holds outside it"
            ),
            Property("external_ids", "`scheme:id`, the values of its ExternalId nodes", Kind.TEXTS, always=True),
        ),
    ),
    Node(
        "ExternalId",
        "An id of one actor in another data set.",
        (Property("value", "`scheme:id`", indexes=(Index.UNIQUE,), always=True),),
    ),
    Node(
        "Name",
        "One spelling of one actor's, place's, event's or publisher's name.",
        (
            Property("name", "as written", indexes=(Index.RANGE, Index.FULL_TEXT), always=True),
            Property("lang", "BCP 47"),
            Property("script", "ISO 15924", always=True),
            Property("kind", "primary, alias… (vocabulary)", always=True),
            Property(
                "folded",
                "folded for comparison (graphapi.model.name.fold)",
                indexes=(Index.RANGE, Index.FULL_TEXT),
                always=True,
            ),
            Property(
                "skeleton", "its consonant key, the same in every script (graphapi.model.sound)", indexes=(Index.RANGE,)
            ),
            Property("family", "consonant key of its last word, if it has several", indexes=(Index.RANGE,)),
            Property("sounds", "pairs of its sounds, for similar names", indexes=(Index.FULL_TEXT,)),
            *(
                Property(
                    f"start_{place}", f"folded, from word {place} on, for search while typing", indexes=(Index.RANGE,)
                )
                for place in range(1, STARTS + 1)
            ),
        ),
    ),
    Node(
        "Place",
        "A place where something happened.",
        (
            id_of("`place:` and a slug"),
            _NAME,
            _COUNTRY,
            Property("latitude", "degrees north, WGS 84; absent if unknown", Kind.DECIMAL),
            Property("longitude", "degrees east, WGS 84; absent if unknown", Kind.DECIMAL),
        ),
    ),
    Node(
        "Event",
        "A named meeting, conference, offensive or agreement.",
        (
            id_of("`event:` and a slug"),
            _NAME,
            Property("kind", "what kind of event (vocabulary)", always=True),
            *PERIOD,
            *time_of(),
        ),
    ),
    Node(
        "Publisher",
        "A newspaper, agency or institute that publishes sources.",
        (
            id_of("`publisher:` and a slug"),
            _NAME,
            _COUNTRY,
            Property("reliability", "Admiralty A to F; F: cannot be judged", always=True),
        ),
    ),
    Node(
        "Source",
        "One publication: an article, a report or a data set.",
        (
            id_of("`source:` and a slug"),
            Property("title", "as published", indexes=(Index.FULL_TEXT,), always=True),
            Property("url", "its address on the web"),
            Property("published", "EDTF; absent if unknown"),
            Property("published_earliest", "first day on which it may have been published", Kind.DAY),
            Property("published_latest", "last day on which it may have been published", Kind.DAY),
            Property("lang", "BCP 47"),
            Property("author", "the author, as named in it"),
            Property("archive_url", "address of a copy"),
            Property("retrieved", "EDTF: when it was retrieved"),
            Property("licence", "licence of its text or data"),
            Property("sha256", "SHA-256 of the text in which quotes were checked"),
        ),
    ),
    Node(
        "Claim",
        "One statement in one source. Its roles are relationships; it points at actors as the source names them.",
        CLAIM,
    ),
    Node(
        "Load",
        "One input, loaded by one loader once or several times.",
        (
            id_of("`load:` and a digest of loader and input"),
            Property("loader", "its name", always=True),
            Property("input", "the file's name", always=True),
            Property("sha256", "of the input", always=True),
            Property(
                "started_at",
                "when it began, first or again after other loads changed its content; distinct: the later load wins",
                Kind.MOMENT,
                (Index.RANGE,),
                always=True,
            ),
            Property(
                "finished_at", "when it first ended; absent, like the counts, while it is unfinished", Kind.MOMENT
            ),
            Property("undo_started_at", "when undoing began; undoing it again continues", Kind.MOMENT),
            Property("fingerprint", "digest of its content; a repeated load compares claims only if this differs"),
            Property("accepted", "accepted claims, new or known", Kind.NUMBER),
            Property("rejected", "rejected lines", Kind.NUMBER),
            Property("left_out", "why rows have no claim, in words", Kind.TEXTS),
            Property("left_out_kinds", "the kind of each (graphapi.model.record)", Kind.TEXTS),
            Property("left_out_counts", "how many of each", Kind.NUMBERS),
            Property("not_kept", "parts of rows that claims do not have, in words", Kind.TEXTS),
            Property("not_kept_kinds", "the kind of each (graphapi.model.record)", Kind.TEXTS),
            Property("not_kept_counts", "how many of each", Kind.NUMBERS),
            *(
                Property(f"{noun}s", f"{noun}s that it contains", Kind.NUMBER)
                for noun in ("publisher", "source", "actor", "place", "event")
            ),
        ),
    ),
    Node(
        "MergedActor",
        "An actor that was merged into another one, which has its names, external ids and claims. Contributions of loads stay here.",
        (id_of("as before; the external id `graphapi:id` finds the other actor"),),
    ),
    Node(
        "Judgement",
        "One decision whether two ids name one actor. A withdrawn decision stays stored and has no effect.",
        (
            id_of("`judgement:` and a random number"),
            Property("left", "id that survives if they are merged", always=True),
            Property("right", "id of the other", always=True),
            Property("verdict", "SAME, DIFFERENT or UNDECIDED", always=True),
            Property("by", "who decided", always=True),
            Property("at", "when; distinct", Kind.MOMENT, always=True),
            Property("why", "the reason", always=True),
            Property("score", "the score of the pair at that time, 0 to 1", Kind.DECIMAL),
            Property("key", "idempotency key of the client", indexes=(Index.UNIQUE,)),
            Property("load", "the load that merged automatically", indexes=(Index.RANGE,)),
            Property("withdrawn_at", "when it was withdrawn", Kind.MOMENT),
            Property("withdrawn_by", "who withdrew it"),
            Property("withdrawn_why", "why"),
        ),
    ),
    Node(
        "Resemblance",
        "A pair of actors that may be the same, without a judgement; computed again when one of them changes.",
        (
            id_of("`resemblance:` and a digest of the two ids"),
            Property("score", "how similar they are, 0 to 1", Kind.DECIMAL, (Index.RANGE,), always=True),
            Property("reasons", "reasons for and against", Kind.TEXTS, always=True),
            Property(
                "same_names",
                "folded full names that both have, if nothing contradicts that they are one",
                Kind.TEXTS,
                always=True,
            ),
        ),
    ),
    Node(
        "Lock",
        "The writers' queue: a transaction that writes holds it.",
        (
            Property("name", "`writer`", indexes=(Index.UNIQUE,), always=True),
            Property("written", "another value after each transaction that writes"),
        ),
    ),
    Node(
        "Migration",
        "One applied file of `cypher/schema/`.",
        (
            Property("number", "its place in the order", Kind.NUMBER, (Index.UNIQUE,), always=True),
            Property("name", "the file's name", always=True),
            Property("checksum", "SHA-256 of its text", always=True),
            Property("applied_at", "when", Kind.MOMENT, always=True),
        ),
    ),
)

_SAID = (
    Property(
        "said",
        "JSON: the contribution of this load; the node combines those of its loads",
        always=True,
    ),
)

_MEMBERS = (
    Property(
        "members",
        "ids that the claim names, if actors were merged",
        Kind.TEXTS,
    ),
)

EDGES: Final = (
    *(
        Edge(role, "Claim", "Actor", about, _MEMBERS)
        for role, about in (
            ("SUBJECT", "who does it; for symmetric predicates the first in the text"),
            ("OBJECT", "towards whom"),
            ("AGAINST", "against whom"),
            ("VIA", "through whom"),
            ("CLAIMANT", "whom the source quotes"),
        )
    ),
    Edge("FROM", "Claim", "Source", "its source: exactly one"),
    Edge("IN_EVENT", "Claim", "Event", "in which event"),
    Edge("AT", "Claim", "Place", "where"),
    Edge("REPEATS", "Claim", "Claim", "takes its information from that claim, and has the same origin"),
    Edge("REFUTES", "Claim", "Claim", "says that it is wrong"),
    Edge("CORRECTS", "Claim", "Claim", "replaces it"),
    Edge(
        "LOADED_IN",
        "Claim",
        "Load",
        "each load that contains it",
        (Property("said", "JSON: this load's version of the claim, if a later load has changed it"),),
    ),
    Edge(
        "REPLACES",
        "Load",
        "Load",
        "is a newer version of its input",
        (
            Property("at", "when: claims that the newer one lacks are retracted since", Kind.MOMENT, always=True),
            Property(
                "whole", "True: claims of all sources, not only of sources in the newer one", Kind.FLAG, always=True
            ),
        ),
    ),
    *(
        Edge("LOADED_IN", label, "Load", "each load that contains it", _SAID)
        for label in ("Actor", "MergedActor", "Place", "Event", "Publisher", "Source")
    ),
    Edge("BETWEEN", "Resemblance", "Actor", "each of the two"),
    Edge("MERGED_INTO", "MergedActor", "Actor", "the surviving actor"),
    *(Edge("NAMED", label, "Name", "one of its names") for label in ("Actor", "Place", "Event", "Publisher")),
    Edge("IDENTIFIED_BY", "Actor", "ExternalId", "one of its external ids"),
    Edge("PUBLISHED_BY", "Source", "Publisher", "its publisher"),
    Edge("AT", "Event", "Place", "where it was"),
)

RELATION: Final = (
    Property(
        "key", "`relation:PREDICATE:` and a digest of the ends and the period", indexes=(Index.UNIQUE,), always=True
    ),
    HEADLINE,
    *PERIOD,
    *time_of(),
    DATED,
    Property(
        "anchor_starts",
        "days by which each claim says it had begun, if claims are certain of different times",
        Kind.TEXTS,
    ),
    Property("anchor_ends", "days until which each of these at least lasted", Kind.TEXTS),
    Property("start_text", "the start, as written"),
    Property("end_text", "the end, as written; `..`: ongoing"),
    Property("ongoing", "continued when last reported", Kind.FLAG, always=True),
    Property("extent_start", "first possible day, for spells", Kind.DAY),
    Property("extent_end", "last possible day, without an assumed end", Kind.DAY),
    Property("extent_least", "the same, without reports that it continues", Kind.DAY),
    Property("status", "vocabulary", always=True),
    Property("standing", "ASSERTED or ALLEGED; absent if it is only denied"),
    Property("forms", "forms of support in the claims that decide the status", Kind.TEXTS, always=True),
    Property("kinds", "MATERIAL, POLITICAL: kinds of these forms", Kind.TEXTS, always=True),
    Property("voices", "origin and publisher of those claims, separated by a tab", Kind.TEXTS, always=True),
    Property("independent_sources", "how many of them share neither origin nor publisher", Kind.NUMBER, always=True),
    Property("alleged_forms", "further forms of an asserted relation that are only alleged", Kind.TEXTS, always=True),
    Property("alleged_kinds", "their kinds", Kind.TEXTS, always=True),
    Property("alleged_voices", "their voices", Kind.TEXTS, always=True),
    *(
        Property(name, f"how many {what}", Kind.NUMBER, always=True)
        for name, what in (
            ("claims", "claims about it"),
            ("asserted", "assert it"),
            ("alleged", "allege it"),
            ("denied", "deny it"),
            ("doubted", "doubt it"),
        )
    ),
    Property("first_published", "EDTF: publication of the first source"),
    Property("last_published", "EDTF: publication of the last source"),
    Property("first_published_earliest", "first day on which the first may have been published", Kind.DAY),
    Property("last_published_latest", "last day on which the last may have been published", Kind.DAY),
)


def page() -> str:
    """The declaration as Markdown."""
    return "\n".join([*_opening(), *_nodes(), *_edges()]) + "\n"


def _opening() -> Iterator[str]:
    yield "# The graph"
    yield ""
    yield "Generated from `graphapi/graph/schema/declaration.py` by `make schema`; a test compares the two."
    yield "[The vocabulary](vocabulary.md) lists the values, [time](time.md) describes dates, and"
    yield "[decision 0006](decisions/0006-writing.md) describes writing. **Bold** properties are never absent."
    yield ""
    yield "![Labels and types of relationships](pictures/graph.svg)"


def _nodes() -> Iterator[str]:
    yield "\n## Nodes"
    for node in NODES:
        yield f"\n### {node.label}\n\n{node.about}\n"
        yield from _table(node.properties)


def _edges() -> Iterator[str]:
    yield "\n## Relationships\n"
    yield "| from | type | to | meaning |"
    yield "|---|---|---|---|"
    for edge in EDGES:
        properties = "".join(f"; `{each.name}`: {each.about}" for each in edge.properties)
        yield f"| {edge.start} | `{edge.type}` | {edge.end} | {edge.about}{properties} |"
    yield "\n## Relations\n"
    yield (
        "Between two actors there is one edge for each distinct predicate, subject, object and period of ACTUAL claims."
    )
    yield "Its type is the predicate; it is computed whenever the claims change, and never written by a loader. Types:"
    yield fill(f"{', '.join(f'`{predicate}`' for predicate in Predicate)}.", 120) + "\n"
    yield from _table(RELATION)


def _table(properties: Sequence[Property]) -> Iterator[str]:
    yield "| property | type | indexes | meaning |"
    yield "|---|---|---|---|"
    for each in properties:
        name = f"**`{each.name}`**" if each.always else f"`{each.name}`"
        yield f"| {name} | {each.kind} | {', '.join(each.indexes)} | {each.about} |"


if __name__ == "__main__":
    print(page(), end="")  # noqa: T201
