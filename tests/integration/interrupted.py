"""A loader to be killed: `python -m tests.integration.interrupted URI USER PASSWORD` loads and says so batch by batch."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from graphapi.graph.connection import Access
from graphapi.graph.database import Database
from graphapi.graph.writer import Input, LoadReport, write
from graphapi.model.record import Record
from graphapi.model.vocabulary import Basis, Modality, Predicate, Stance
from tests.records import actor, claim, place, publisher, source

CLAIMS = 600
BATCH = 40
INPUT = Input(loader="made", name="made.jsonl", sha256="made")
_ACTORS = [f"actor-{number}" for number in range(12)]


def records() -> Iterator[Record]:
    """Some hundred claims about few actors, the same each time: relations of several claims, repeats, plans, denials."""
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


def main() -> None:
    with Database(Access(*sys.argv[1:4])) as database:
        load(database, lambda records: print(records, flush=True))


if __name__ == "__main__":
    main()
