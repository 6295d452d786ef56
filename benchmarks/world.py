"""The graph for benchmarks: a real data set (ICEWS 2014), repeated as often as needed, and two actors of our own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from itertools import count, islice
from pathlib import Path
from random import Random
from typing import Final

from graphapi.graph.driver.database import Database
from graphapi.graph.write.writer import Input, write
from graphapi.model.claim import Claim
from graphapi.model.entity import Actor, Publisher, Source
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi.model.record import LeftOut, ReadOptions, Record, Rejected
from graphapi.model.vocabulary import ActorKind, NameKind, Predicate, SupportForm
from graphapi_loaders.claims import LOADER as CLAIMS
from graphapi_loaders.icews import LOADER

ICEWS: Final = Path(__file__).parents[2] / "shared" / "data" / "icews14"
BUNDLED: Final = Path(__file__).parents[1] / "datasets" / "libya"
ASKED: Final = "benchmark-asked"
"""An actor with 20 backers, each in claims of 5 sources."""
HUB: Final = "benchmark-hub"
"""An actor with 1,000 backers."""

MOST_CLAIMED: Final = "china"
"""An actor of ICEWS, with thousands of claims."""

_SOURCES: Final = 5
_MADE_ACTORS: Final = 5_000
_DAYS: Final = [f"2014-{month:02}-{day:02}" for month in range(1, 13) for day in range(1, 29)]


def write_bundled(database: Database) -> None:
    """Loads the bundled data set, which the documented questions are about."""
    for path in sorted(BUNDLED.glob("*.yaml")):
        records = (record for record in CLAIMS.read(path, ReadOptions()) if not isinstance(record, LeftOut))
        write(database, records, Input(loader="claims", name=path.name, sha256=sha256(path.read_bytes()).hexdigest()))


def write_asked(database: Database) -> None:
    """Adds ASKED and HUB with their backers."""
    write(database, _asked(), Input(loader="benchmark", name="asked", sha256=sha256(b"asked").hexdigest()))


def write_rest(database: Database, first: int, last: int) -> None:
    """Adds the claims of the rest after number `first`, up to `last`, and their actors."""
    records = _numbered(rest(), first, last)
    write(database, records, Input(loader="benchmark", name=f"rest to {last}", sha256=sha256(b"%d" % last).hexdigest()))


def is_real() -> bool:
    """Whether the data set is beside the repository; else claims are generated."""
    return ICEWS.is_dir()


def rest() -> Iterator[Record]:
    """An endless sequence: ICEWS 2014 repeatedly, each time a year later; or generated claims."""
    return _icews() if is_real() else _made()


def _numbered(records: Iterator[Record], first: int, last: int) -> Iterator[Record]:
    """The claims after number `first`, up to `last`, and all other records before the last one."""
    number = 0
    for record in records:
        if not isinstance(record, Claim):
            yield record
            continue
        number += 1
        if number > last:
            return
        if number > first:
            yield record


def _icews() -> Iterator[Record]:
    for year in count(2014):
        for split in ("train", "valid", "test"):
            for record in LOADER.read(ICEWS / f"{split}.txt.gz", ReadOptions()):
                match record:
                    case LeftOut() | Rejected():
                        pass
                    case Claim() if year > 2014 and record.period:
                        yield replace(record, period=Period.parse(record.period.text.replace("2014", str(year))))
                    case _:
                        yield record


def _made() -> Iterator[Record]:
    """Generated claims, in which a few actors are much more frequent than most."""
    random, predicates = Random(0), list(Predicate)
    yield from (_actor(f"benchmark-made-{number}") for number in range(_MADE_ACTORS))
    yield from _sources()
    for number in count():
        one, other = (int(_MADE_ACTORS * random.random() ** 3) for _ in range(2))
        if one != other:
            subject, object_ = f"benchmark-made-{one}", f"benchmark-made-{other}"
            yield _claim(random.choice(predicates), subject, object_, random.choice(_DAYS), number)


def _asked() -> Iterator[Record]:
    yield from _sources()
    yield from (_actor(id_) for id_ in (ASKED, HUB))
    numbers = count()
    for backer in range(20):
        id_, day = f"benchmark-backer-{backer}", _DAYS[backer * 7]
        yield _actor(id_)
        yield from (_claim(Predicate.SUPPORTS, id_, ASKED, day, number) for number in islice(numbers, _SOURCES))
    for ally in range(1000):
        id_ = f"benchmark-ally-{ally}"
        yield _actor(id_)
        yield _claim(Predicate.SUPPORTS, id_, HUB, _DAYS[ally % len(_DAYS)], next(numbers))


def _sources() -> Iterator[Record]:
    for number in range(_SOURCES):
        publisher = f"publisher:benchmark-{number}"
        yield Publisher(id=publisher, names=_names(f"Benchmark Gazette {number}"))
        source = f"source:benchmark-{number}"
        published = Period.parse(f"{2015 + number}-01-01")
        yield Source(id=source, publisher=publisher, title=f"Benchmark {number}", published=published, lang="en")


def _claim(predicate: Predicate, subject: str, object_: str, day: str, number: int) -> Claim:
    return Claim(
        source=f"source:benchmark-{number % _SOURCES}",
        predicate=predicate,
        subject=subject,
        object=object_,
        period=Period.parse(day),
        forms=frozenset({SupportForm.WEAPONS, SupportForm.FUNDING_ECONOMIC}),
        record=str(number),
    )


def _actor(id_: str) -> Actor:
    return Actor(id=id_, kind=ActorKind.STATE, names=_names(id_.replace("-", " ").title()))


def _names(value: str) -> frozenset[Name]:
    return frozenset({Name(value, "en", NameKind.PRIMARY)})
