"""The columns of each list that the command line shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any, Final

from graphapi.cli.backing_block import attributions
from graphapi.cli.listing import Column, Row
from graphapi.cli.words import Words
from graphapi.model.vocabulary import EventKind, EventStatus, Modality, Predicate, RelationStatus, Stance

Cell = Callable[[Row, Words | None], str | int | list[str]]


def _at(*path: str) -> Cell:
    """A cell with the value at the path; empty if there is none."""

    def cell(row: Row, _: Words | None) -> str | int:
        value: Any = row
        for step in path:
            value = value[step] if value else None
        return "" if value is None else value

    return cell


def _word(kind: type[StrEnum], *path: str) -> Cell:
    """A cell with the value of the vocabulary at the path; people get its label."""
    value = _at(*path)

    def cell(row: Row, words: Words | None) -> str | int | list[str]:
        found = value(row, words)
        return words.label(kind, str(found)) if words and found else found

    return cell


def _when(*path: str) -> Cell:
    """A cell with the period as written in the sources; people get `undated` if there is none."""
    value = _at(*path, "text")
    return lambda row, words: value(row, words) or (words.say("undatedPeriod") if words else "")


def _captions(actors: Sequence[Mapping[str, Any]]) -> list[str]:
    return list(dict.fromkeys(actor["caption"] for actor in actors))


def _according_to(row: Row, words: Words | None) -> list[str]:
    return list(attributions(row["claims"]["nodes"], words or Words()))


def _attribution(row: Row, words: Words | None) -> list[str]:
    return list(attributions([row], words or Words()))


def _of_claims(field: str) -> Cell:
    """A cell with the distinct values that the claims have in a field."""

    def cell(row: Row, _: Words | None) -> list[str]:
        return _captions([claim[field] for claim in row["claims"]["nodes"] if claim[field]])

    return cell


def _item(row: Row, words: Words | None) -> str:
    """An entry of a timeline: who did what to whom, or an event with its participants."""
    item = row["item"]
    if item["__typename"] == "Event":
        who = (words or Words()).list(_captions([each["actor"] for each in item["participants"]]))
        return f"{item['caption']} ({who})" if who else str(item["caption"])
    relation = item["relation"]
    what = (words or Words()).label(Predicate, relation["predicate"])
    return f"{relation['subject']['caption']} {what} {relation['object']['caption']}"


def _item_status(row: Row, words: Words | None) -> str:
    item = row["item"]
    kind, value = (
        (EventStatus, item["eventStatus"]) if item["__typename"] == "Event" else (RelationStatus, item["findingStatus"])
    )
    return (words.label(kind, value) if words else str(value)) if value else ""


def _found(row: Row, _: Words | None) -> str:
    node = row["node"]
    if node["__typename"] == "Claim":
        return node["quote"]["text"] if node["quote"] else ""
    return str(node["title"] if node["__typename"] == "Source" else node["caption"])


COLUMNS: Final[Mapping[str, Sequence[Column]]] = {
    "met": (
        Column("when", _when("relation", "period"), 2),
        Column("who", _at("relation", "subject", "caption"), 3),
        Column("who_id", _at("relation", "subject", "id"), sheet_only=True),
        Column("whom", _at("relation", "object", "caption"), 3),
        Column("whom_id", _at("relation", "object", "id"), sheet_only=True),
        Column("where", _of_claims("place"), 2),
        Column("event", _of_claims("event"), 3),
        Column("standing", _word(RelationStatus, "status"), 2),
        Column("according_to", _according_to, 4),
    ),
    "mediations": (
        Column("when", _when("period"), 2),
        Column("mediator", _at("mediator", "caption"), 3),
        Column("mediator_id", _at("mediator", "id"), sheet_only=True),
        Column("parties", lambda row, _: _captions(row["parties"]), 4),
        Column("parties_ids", lambda row, _: [actor["id"] for actor in row["parties"]], sheet_only=True),
        Column("backs", lambda row, _: _captions([backing["recipient"] for backing in row["backs"]]), 3),
        Column("standing", _word(RelationStatus, "status"), 2),
        Column("according_to", _according_to, 3),
    ),
    "events": (
        Column("when", _when("period"), 2),
        Column("event", _at("caption"), 4),
        Column("event_id", _at("id"), sheet_only=True),
        Column("kind", _word(EventKind, "kind"), 2),
        Column("standing", _word(EventStatus, "status"), 2),
        Column("where", _at("place", "caption"), 2),
        Column("participants", lambda row, _: _captions([each["actor"] for each in row["participants"]]), 4),
    ),
    "denials": (
        Column("when", _when("period"), 2),
        Column("claim_id", _at("id"), sheet_only=True),
        Column("who", _at("subject", "caption"), 3),
        Column("who_id", _at("subject", "id"), sheet_only=True),
        Column("what", _word(Predicate, "predicate"), 2),
        Column("whom", _at("object", "caption"), 3),
        Column("whom_id", _at("object", "id"), sheet_only=True),
        Column("standing", _word(Stance, "stance"), 2),
        Column("modality", _word(Modality, "modality"), 2),
        Column("according_to", _attribution, 4),
        Column("quote", _at("quote", "text"), 6),
    ),
    "timeline": (
        Column("when", _when("at"), 2),
        Column("what", _item, 6),
        Column("standing", _item_status, 2),
        Column("according_to", lambda row, words: _according_to(row["item"], words), 4),
    ),
    "search": (
        Column("kind", _at("node", "__typename"), 0),
        Column("id", _at("node", "id"), 0),
        Column("found", _found, 6),
        Column("how", _at("how"), 0),
    ),
}
