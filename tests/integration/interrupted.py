"""A load that tests kill: `python -m tests.integration.interrupted URI USER PASSWORD load` prints a line for each batch.

`undo` in place of `load` undoes the same load; `load-second` loads an input that overlaps with it.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.undo.undoing import Undone, undo
from graphapi.graph.write.writer import Input, LoadReport, write
from graphapi.model.claim import Claim
from graphapi.model.record import Record
from graphapi.model.vocabulary import Basis, Modality, Predicate, Stance
from tests.records import actor, claim, place, publisher, source

CLAIMS = 300
BATCH = 20
INPUT = Input(loader="made", name="made.jsonl", sha256="made")
SECOND = Input(loader="made", name="second.jsonl", sha256="second")
_ACTORS = [f"actor-{number}" for number in range(12)]


def records() -> Iterator[Record]:
    """The same 301 claims about few actors each time: relations of several claims, repeats, plans, denials."""
    dice = random.Random(5)
    yield from (publisher(), publisher("herald"), place())
    yield from (source(), source("column", "herald", published=None))
    yield from map(actor, _ACTORS)
    before: list[str] = []
    later = claim(_ACTORS[0], _ACTORS[1], quote=None, record=str(CLAIMS))
    for number in range(CLAIMS):
        subject, object_ = dice.sample(_ACTORS, 2)
        made = claim(
            subject,
            object_,
            dice.choice([Predicate.SUPPORTS, Predicate.MET, Predicate.ATTACKS]),
            source=dice.choice(["report", "column"]),
            quote=None,
            record=str(number),
            period=dice.choice([None, "2014-05/..", (date(2014, 1, 1) + timedelta(dice.randrange(3))).isoformat()]),
            stance=dice.choice(list(Stance)),
            modality=dice.choice([Modality.ACTUAL, Modality.ACTUAL, Modality.PLANNED]),
            basis=Basis.DATASET,
            claimant=dice.choice([None, _ACTORS[0]]),
            place=dice.choice([None, "place:benghazi"]),
            repeats=dice.choice([None, *before[-50:], later.id]),
        )
        before.append(made.id)
        yield made
    yield later


def load(database: Database, told: Callable[[int], None] = lambda _: None) -> LoadReport:
    return write(database, records(), INPUT, batch=BATCH, progress=told)


def load_second(database: Database, told: Callable[[int], None] = lambda _: None) -> LoadReport:
    """Loads the same records in another order, with another stance in every seventh claim."""
    cast = [record for record in records() if not isinstance(record, Claim)]
    claims = [record for record in records() if isinstance(record, Claim)]
    other = [
        replace(record, stance=Stance.DENIED) if number % 7 == 0 else record for number, record in enumerate(claims)
    ]
    return write(database, [*cast, *other[200:], *other[:200]], SECOND, batch=BATCH, progress=told)


def take_back(database: Database, told: Callable[[int], None] = lambda _: None) -> Undone:
    return undo(database, INPUT.load, batch=BATCH, progress=told)


def main() -> None:
    work = {"load": load, "load-second": load_second, "undo": take_back}[sys.argv[4]]
    with Database(Access(*sys.argv[1:4])) as database:
        work(database, lambda records: print(records, flush=True))


if __name__ == "__main__":
    main()
