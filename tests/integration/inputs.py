"""Inputs that share actors and refer to each other's claims, and a function to load them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from graphapi.graph.driver.database import Database
from graphapi.graph.write.writer import Input, LoadReport, write
from graphapi.model.record import LeftOut, Record, Rejected
from graphapi.model.vocabulary import ActorKind, Modality, Predicate, Stance, SupportForm
from tests.records import actor, claim, event, place, publisher, source

CAST: Sequence[Record] = (
    publisher(),
    publisher("herald"),
    source(),
    source("column", "herald", published="2019"),
    actor("france"),
    actor("egypt"),
    actor("salame", ActorKind.PERSON),
    actor("haftar", ActorKind.PERSON),
    place(),
    event(place="benghazi", period="2018-02"),
)
# Three inputs with claims about the same relations, which refer to each other.
FIRST = claim(period="2014-05/..", forms=[SupportForm.WEAPONS])
SECOND = claim(period="2014-05/..", source="column", quote="Weapons, they say.", claimant="salame")
REPEATED = claim(
    "egypt", predicate=Predicate.MET, event="event:summit", place="place:benghazi", via=frozenset({"salame"})
)
FILES: dict[str, list[Record]] = {
    "first": [*CAST, FIRST, claim("egypt", quote="So does Egypt.", period="2015", against=frozenset({"salame"}))],
    "second": [*CAST, SECOND, claim(quote="No.", source="column", period="2014-05/..", stance=Stance.DENIED)],
    "third": [
        *CAST,
        FIRST,
        REPEATED,
        claim("haftar", "egypt", Predicate.MET, source="column", quote="They met.", repeats=REPEATED.id),
        claim(quote="They will.", modality=Modality.PLANNED, refutes=frozenset({FIRST.id})),
    ],
}


def load(
    database: Database, records: Iterable[Record | Rejected | LeftOut], name: str = "first", sha: str = "", **more: Any
) -> LoadReport:
    """Loads the records as a file with this name; `sha` distinguishes its versions."""
    return write(database, records, input_of(name, sha), **more)


def input_of(name: str, sha: str = "") -> Input:
    return Input(loader="claims", name=f"{name}.yaml", sha256=f"{name}{sha}")


def id_of(name: str, sha: str = "") -> str:
    return input_of(name, sha).load
