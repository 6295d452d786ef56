"""Inputs with claims of every kind, awkward texts, and records that complete or contradict each other."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from graphapi.graph.driver.database import Database
from graphapi.graph.write.writer import Input, LoadReport, write
from graphapi.model.claim import Claim, Quote
from graphapi.model.entity import Coordinates
from graphapi.model.name import Name
from graphapi.model.record import LeftOut, LeftOutKind, Reason, Record, Rejected
from graphapi.model.vocabulary import ActorKind, Basis, Credibility, Modality, Predicate, Stance, SupportForm
from tests.records import actor, claim, event, names, place, publisher, source

AWKWARD = 'He said: "Yes;\r\nno", \\"they\\" said,\n\n\tخليفة حفتر;\u2028 \x01.'
NOTHING = Reason(LeftOutKind.EMPTY, "rows that say nothing")
ACTORS = ("france", "egypt", "haftar", "salame")
CAST: Sequence[Record] = (
    publisher(),
    publisher("herald"),
    source(),
    source("column", "herald", published=None, title=AWKWARD),
    source("book", "herald", published="2016/2018", url=""),
    *(actor(each, ActorKind.PERSON, external_ids=[f"wikidata:{each}"]) for each in ACTORS),
    actor("shadow", ActorKind.UNKNOWN, names=frozenset({Name("…", None), Name(AWKWARD, "ar"), Name("Тень", "ru")})),
    place(country="LY"),
    event(place="benghazi", period="2018-02"),
)


def made(seed: int, count: int) -> list[Record]:
    """Claims of every kind, which can point at earlier ones, or be another version of an earlier one."""
    chance = random.Random(seed)
    claims: dict[str, Claim] = {}
    for number in range(count):
        subject, object_ = chance.sample(ACTORS, 2)
        before = sorted(claims)
        new = claim(
            subject,
            object_,
            chance.choice([Predicate.SUPPORTS, Predicate.MET, Predicate.AIDS]),
            source=chance.choice(["report", "column", "book"]),
            quote=chance.choice(["One.", AWKWARD, f"Number {number}."]),
            period=chance.choice([None, "2014-05/..", "2014-05/", "../2015", "/2015", "2015", "2016?"]),
            forms=chance.sample([SupportForm.WEAPONS, SupportForm.MEDIA, SupportForm.TROOPS], chance.randrange(3)),
            stance=chance.choice(list(Stance)),
            modality=chance.choice([Modality.ACTUAL, Modality.ACTUAL, Modality.PLANNED]),
            basis=chance.choice([Basis.OWN_REPORTING, Basis.ANONYMOUS_SOURCE]),
            claimant=chance.choice([None, *ACTORS]),
            against=frozenset(chance.sample(ACTORS, chance.randrange(3))),
            via=frozenset(chance.sample(ACTORS, chance.randrange(2))),
            event=chance.choice([None, "event:summit"]),
            place=chance.choice([None, "place:benghazi"]),
            detail=chance.choice([None, "", AWKWARD]),
            repeats=chance.choice([None, None, *before[:5]]),
            corrects=chance.choice([None, None, *before[-5:]]),
            refutes=frozenset(chance.sample(before, min(len(before), chance.randrange(3)))),
        )
        claims.setdefault(new.id, new)
    return list(claims.values())


def inputs() -> Mapping[str, Sequence[Record | Rejected | LeftOut]]:
    """Several inputs that share actors and claims, and complete or contradict each other."""
    first, second, third = made(1, 80), made(2, 80), made(1, 40)
    moved = claim("egypt", quote="Later.", stance=Stance.ALLEGED)
    later = claim("france", "shadow", quote="It comes later.", period="2019/..", credibility=Credibility.PROBABLY_TRUE)
    problems: list[Rejected | LeftOut] = [
        Rejected(file="a", line=3, field="period", message="no date"),
        LeftOut(reason=NOTHING, line=4, count=7),
        LeftOut(reason=Reason(LeftOutKind.NO_PROPERTY, "cells"), line=4, count=2, part=True),
    ]
    prefixed = Quote(
        text="Look.", lang="en", translation="Regardez.", start=0, prefix="", suffix=AWKWARD, verified=False
    )
    return {
        "first": [*CAST, *first, moved, *problems],
        "second": [*CAST, *second, claim("shadow", quote="Before.", repeats=later.id), later],
        # A date of publication and a kind that were unknown, another id of a known actor, another name, a changed claim.
        "third": [
            publisher("herald"),
            publisher(),
            source("column", "herald", published="2017-03", title=AWKWARD),
            source(),
            source("book", "herald", published="2016/2018", url="", author="Zoë", licence=AWKWARD),
            actor("shadow", ActorKind.ORGANIZATION, names=names("The Shadow", "Ombre")),
            actor("republique-francaise", ActorKind.PERSON, external_ids=["wikidata:france", "iso3166:FR"]),
            actor("haftar", ActorKind.PERSON, names=names("خليفة حفتر", lang="ar"), country="LY"),
            actor("egypt", ActorKind.PERSON),
            actor("salame", ActorKind.PERSON),
            place(coordinates=Coordinates(32.1, -20.0)),
            event(place="benghazi", period="2018-02"),
            *third,
            claim("egypt", quote="Later.", stance=Stance.ASSERTED, detail="Not only alleged."),
            claim("republique-francaise", quote="Encore.", period="2014-05/.."),
            Claim(
                source="source:report",
                predicate=Predicate.MET,
                subject="shadow",
                object="egypt",
                quote=prefixed,
                record="7",
            ),
        ],
        "nothing": [LeftOut(reason=NOTHING, line=1)],
    }


def load_made(database: Database, batch: int = 40) -> list[LoadReport]:
    return [
        write(database, records, Input(loader="made", name=f"{name}.yaml", sha256=name), batch=batch)
        for name, records in inputs().items()
    ]
