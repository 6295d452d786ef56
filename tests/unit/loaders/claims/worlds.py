"""Random records that refer to each other, with texts that YAML could read as other values."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from graphapi.model.bounds import bounds_of
from graphapi.model.claim import Claim, Quote
from graphapi.model.digest import normal_text
from graphapi.model.entity import Actor, Coordinates, Event, Place, Publisher, Source
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi.model.record import Record
from graphapi.model.vocabulary import (
    WITH_FORMS,
    ActorKind,
    Basis,
    Contradiction,
    Credibility,
    DocTimeRel,
    EventKind,
    Modality,
    NameKind,
    Predicate,
    Reliability,
    Stance,
    SupportForm,
)
from tests.unit.model.strategies import texts as periods

# Words that YAML could read as other values, and any others.
_tricky = st.sampled_from(
    [
        "null",
        "~",
        "yes",
        "NO",
        "2019-05-15",
        "017",
        "1e3",
        "- a",
        "a: b",
        "# x",
        "*a",
        "&a",
        "'",
        '"',
        "حفتر",
        "e\u0301",
    ]
)
_readable = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]), min_size=1, max_size=8)
words = (_tricky | _readable).map(normal_text).filter(bool)
slugs = st.sampled_from(["a", "0", "libya", "khalifa-haftar", "u.s", "x_1", "un-2015.1", "null"])
langs = st.sampled_from(["ar", "en", "fr", "pt-BR", "sr-Latn"])
countries = st.none() | st.sampled_from(["LY", "FR", "NO"])
coordinates = st.none() | st.builds(
    Coordinates,
    st.integers(-900, 900).map(lambda tenth: tenth / 10),
    st.integers(-1800, 1800).map(lambda tenth: tenth / 10),
)
dates = st.none() | periods.map(Period.parse)


@st.composite
def names(draw: st.DrawFn) -> frozenset[Name]:
    primary = draw(st.dictionaries(langs | st.none(), words, min_size=1, max_size=2))
    others = draw(
        st.lists(
            st.builds(
                Name, words, langs | st.none(), st.sampled_from([kind for kind in NameKind if kind != NameKind.PRIMARY])
            ),
            max_size=2,
        )
    )
    spelled = {(name.value, name.lang): name for name in others}
    return frozenset({**spelled, **{(value, lang): Name(value, lang) for lang, value in primary.items()}}.values())


@st.composite
def worlds(draw: st.DrawFn) -> list[Record]:
    """Records that refer to each other, in an order in which they can be written."""
    ids = st.lists(slugs, min_size=1, max_size=2, unique=True)
    publishers = [
        Publisher(
            id=f"publisher:{id_}",
            names=draw(names()),
            country=draw(countries),
            reliability=draw(st.sampled_from(Reliability)),
        )
        for id_ in draw(ids)
    ]
    sources = [draw(_sources(id_, publishers)) for id_ in draw(ids)]
    external = iter(draw(st.lists(slugs.map("wikidata:{}".format), max_size=4, unique=True)))
    actors = [
        Actor(
            id=id_,
            kind=draw(st.sampled_from(ActorKind)),
            names=draw(names()),
            country=draw(countries),
            external_ids=frozenset(x for x, _ in zip(external, range(2), strict=False)),
            lifespan=draw(st.none() | st.sampled_from((Period.parse("1700/.."), Period.parse("1700-05/")))),
        )
        for id_ in draw(st.lists(slugs, min_size=3, max_size=4, unique=True))
    ]
    places = [
        Place(id=f"place:{id_}", names=draw(names()), country=draw(countries), coordinates=draw(coordinates))
        for id_ in draw(ids)
    ]
    events = [
        Event(
            id=f"event:{id_}",
            kind=draw(st.sampled_from(EventKind)),
            names=draw(names()),
            period=draw(dates),
            place=draw(st.none() | st.sampled_from(places).map(lambda place: place.id)),
        )
        for id_ in draw(ids)
    ]
    claims: dict[str, Claim] = {}
    for _ in range(draw(st.integers(0, 3))):
        claim = _without_contradiction(draw(_claims(sources, actors, places, events, sorted(claims))), sources, events)
        claims.setdefault(claim.id, claim)
    return [*publishers, *sources, *actors, *places, *events, *claims.values()]


def _without_contradiction(claim: Claim, sources: list[Source], events: list[Event]) -> Claim:
    """The claim; if it contradicts its publication, its event or a life, it becomes hypothetical and has no time."""
    published = next(source.published for source in sources if source.id == claim.source)
    held = next((event.period for event in events if event.id == claim.event), None)
    lives = [Period.parse("1700-05/..")] * 2
    if isinstance(bounds_of(claim.time_facts(published=published, event=held, lives=lives)), Contradiction):
        return replace(claim, period=None, event=None, doc_time_rel=None, modality=Modality.HYPOTHETICAL)
    return claim


@st.composite
def _sources(draw: st.DrawFn, id_: str, publishers: list[Publisher]) -> Source:
    return Source(
        id=f"source:{id_}",
        publisher=draw(st.sampled_from(publishers)).id,
        title=draw(words),
        url=draw(st.none() | st.just("https://example.org/a?b=c#d")),
        published=draw(dates),
        lang=draw(st.none() | langs),
        author=draw(st.none() | words),
        archive_url=draw(st.none() | st.just("https://example.org/kept")),
        retrieved=draw(dates),
        licence=draw(st.none() | words),
        sha256=draw(st.none() | st.just("0a" * 32)),
    )


@st.composite
def _claims(
    draw: st.DrawFn,
    sources: list[Source],
    actors: list[Actor],
    places: list[Place],
    events: list[Event],
    earlier: list[str],
) -> Claim:
    roles = draw(st.permutations([actor.id for actor in actors]))
    predicate = draw(st.sampled_from(Predicate))
    quote = draw(
        st.none()
        | st.builds(Quote, text=words, lang=langs, translation=st.none() | words, start=st.none() | st.integers(0, 999))
    )
    others = frozenset(draw(st.lists(st.sampled_from(roles[2:]), max_size=2)))
    links = st.none() | st.sampled_from(earlier) if earlier else st.none()
    modality = draw(st.sampled_from(Modality))
    relations = [each for each in DocTimeRel if modality is not Modality.ACTUAL or each is not DocTimeRel.AFTER]
    return Claim(
        source=draw(st.sampled_from(sources)).id,
        predicate=predicate,
        subject=roles[0],
        object=roles[1],
        against=others,
        via=others if draw(st.booleans()) else frozenset(),
        claimant=draw(st.none() | st.sampled_from(roles)),
        event=draw(st.none() | st.sampled_from(events).map(lambda event: event.id)),
        place=draw(st.none() | st.sampled_from(places).map(lambda place: place.id)),
        period=draw(dates),
        stance=draw(st.sampled_from(Stance)),
        modality=modality,
        doc_time_rel=draw(st.none() | st.sampled_from(relations)),
        basis=draw(st.sampled_from(Basis)),
        credibility=draw(st.sampled_from(Credibility)),
        forms=frozenset(draw(st.lists(st.sampled_from(SupportForm), max_size=3)))
        if predicate in WITH_FORMS
        else frozenset(),
        detail=draw(st.none() | words),
        quote=quote,
        record=draw(words) if quote is None else draw(st.none() | words),
        repeats=draw(links),
        corrects=draw(links),
        refutes=frozenset(draw(st.lists(st.sampled_from(earlier), max_size=2))) if earlier else frozenset(),
    )
