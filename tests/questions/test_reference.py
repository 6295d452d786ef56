"""`backers`, `relations` and `paths` give the answers of a slow and simple reference, for random graphs and filters.

The reference sums up claims by `graphapi.model.relation` and finds spells by `graphapi.model.spell`; the answers come from the
Cypher of `graphapi.graph.read.parts.counting` and `graphapi.graph.read.backings.spell`. So these tests compare each pair.

Runs have the same few examples; `EXAMPLES=500 pytest tests/questions/test_reference.py` tries 500 others.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st

from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.writer import Input, write
from graphapi.model.claim import Claim
from graphapi.model.entity import Source
from graphapi.model.record import Record
from graphapi.model.vocabulary import (
    ActorKind,
    Basis,
    Credibility,
    DocTimeRel,
    Modality,
    Predicate,
    RelationStatus,
    Reliability,
    Stance,
    SupportForm,
)
from tests.conftest import empty
from tests.questions.agency import Filters
from tests.questions.asking import Api
from tests.questions.reference import Reference, recorded
from tests.records import actor, claim, event, place, publisher, source

pytestmark = [pytest.mark.neo4j, pytest.mark.both_lines]

# For each example, Neo4j plans three statements, in about a second.
EXAMPLES = os.environ.get("EXAMPLES")
CAST = ("a", "b", "c", "d", "e")
PERIODS = (None, None, "2014", "2015", "2014-05", "2014-05-15", "2014/2016", "2014-05/..", "2015/", "../2014", "2014?", "2014?/..", "2017/2018", "2016-02")  # fmt: skip
LIVES = (None, None, None, "2015/..", "1960/2016")
EVENTS = {"talks": "paris", "call": None}
DOC_TIME_RELS = (None, None, None, DocTimeRel.BEFORE, DocTimeRel.OVERLAP, DocTimeRel.BEFORE_OVERLAP)
WINDOWS = ("2014", "2015-06", "2014/2019", "2016/..", "2018", "2014-05-15", "2013")
DATES = (None, "2015", "2015-01-01", "2016-06", "2018?", "2018-03-01", "2019-12")
KNOWN = ("2015-01-01", "2015-12-31", "2017-01-01", "2018-12-31", "2019-12-31", "2030-01-01")
PREDICATES = (
    *(Predicate.SUPPORTS,) * 4,
    Predicate.AIDS,
    Predicate.RECOGNIZES,
    *(Predicate.COOPERATES,) * 2,
    *(Predicate.COMMANDS,) * 3,
    Predicate.PART_OF,
    Predicate.MEMBER_OF,
    Predicate.HOLDS_OFFICE,
    Predicate.REPRESENTS,
    Predicate.MET,
)
FORMS = (SupportForm.WEAPONS, SupportForm.FUNDING_ECONOMIC, SupportForm.POLITICAL_DIPLOMATIC, SupportForm.UNKNOWN)
STANCES = (*(Stance.ASSERTED,) * 5, *(Stance.ALLEGED,) * 3, Stance.DENIED, Stance.DENIED, Stance.DOUBTED)
CREDIBILITIES = (Credibility.CONFIRMED, Credibility.POSSIBLY_TRUE, Credibility.CANNOT_BE_JUDGED)
RELIABILITIES = (Reliability.A, Reliability.C, Reliability.F)
PLACES = ("place:benghazi", "place:paris", "place:sea")
SOURCES = tuple(f"source:s{number}" for number in range(4))
PUBLISHERS = ("p0", "p1", "p2")

BOUNDS = "text startEarliest startLatest endEarliest endLatest"
SHARED = "certainty disputed forms claimCount independentSourceCount claims(first: 100) { totalCount nodes { id } }"
COMMON = f"standing {SHARED}"
BACKINGS = f"""query ($of: ID!, $filter: BackingFilter, $includeAgents: Boolean!) {{
  FIELD(of: {{id: $of}}, filter: $filter, includeAgents: $includeAgents, ARGUMENTS first: 100) {{
    nodes {{
      backer {{ id }} recipient {{ id }} actedThrough {{ relation {{ id }} certainty }} reachedThrough {{ relation {{ id }} certainty }} {COMMON} kinds
      contributions {{ actor {{ id }} actedThrough {{ relation {{ id }} certainty }} {SHARED} firstPublished lastPublished }}
      first {{ earliest latest }} last {{ earliest latest }} firstPublished lastPublished
      denials(first: 100) {{ totalCount nodes {{ id }} }}
      spells {{ period {{ {BOUNDS} }} status firstPublished lastPublished relations {{ relation {{ id }} }} {COMMON} }}
    }}
  }}
}}"""
BACKERS = BACKINGS.replace("FIELD", "backers").replace("ARGUMENTS", "byState: BY_STATE,")
RECIPIENTS = BACKINGS.replace("FIELD", "recipients").replace("ARGUMENTS", "")
RELATIONS = f"""query ($filter: RelationFilter) {{
  relations(filter: $filter, first: 100) {{
    nodes {{
      relation {{ id predicate subject {{ id }} object {{ id }} }}
      period {{ {BOUNDS} }} certainty status standing disputed forms
      allegedForms claimCount independentSourceCount firstPublished lastPublished
      claims(first: 100) {{ totalCount nodes {{ id }} }} denials(first: 100) {{ totalCount nodes {{ id }} }}
    }}
  }}
}}"""
PATHS = """query ($from: ID!, $to: ID!, $maxLength: Int!, $inOrder: Boolean!, $includeAgents: Boolean!, $filter: RelationFilter) {
  paths(from: {id: $from}, to: {id: $to}, maxLength: $maxLength, inOrder: $inOrder, includeAgents: $includeAgents, filter: $filter, first: 50) {
    actors { id } relations { relation { id } }
  }
}"""

LOADED = "UNWIND $loaded AS row MATCH (claim:Claim {id: row[0]}) SET claim.recorded_at = row[1]"

actors_of_claims = st.lists(st.sampled_from(CAST), min_size=2, max_size=2, unique=True)


@st.composite
def graphs(draw: st.DrawFn) -> list[Record]:
    """A few actors, sources and claims."""
    countries = ("FR", "QA", None)
    kinds = st.sampled_from([ActorKind.STATE, ActorKind.ARMED_GROUP, ActorKind.PERSON])
    records: list[Record] = [
        publisher(id_, country=country, reliability=draw(st.sampled_from(RELIABILITIES)))
        for id_, country in zip(PUBLISHERS, countries, strict=True)
    ]
    records += [
        source(
            f"s{number}",
            draw(st.sampled_from(PUBLISHERS)),
            draw(st.sampled_from(DATES)),
            lang=draw(st.sampled_from(["ar", "en", None])),
        )
        for number in range(4)
    ]
    records += [place("benghazi", country="LY"), place("paris", country="FR"), place("sea")]
    records += [actor(id_, draw(kinds), lifespan=draw(st.sampled_from(LIVES))) for id_ in CAST]
    records += [event(id_, at, period=draw(st.sampled_from(PERIODS))) for id_, at in EVENTS.items()]
    claims: list[Claim] = []
    for number in range(draw(st.integers(1, 16))):
        claims.append(draw(claims_of(number, claims)))
    return [*records, *claims]


@st.composite
def claims_of(draw: st.DrawFn, number: int, before: list[Claim]) -> Claim:
    subject, object_ = draw(actors_of_claims)
    if draw(st.booleans()):
        # Many claims about few pairs, so that they have relations in common.
        subject, object_ = draw(st.sampled_from([("a", "b"), ("b", "a"), ("c", "b"), ("b", "c")]))
    repeated = draw(st.sampled_from([None, None, None, *before]))
    return claim(
        subject,
        object_,
        draw(st.sampled_from(PREDICATES)),
        source=draw(st.sampled_from(SOURCES)).removeprefix("source:"),
        period=draw(st.sampled_from(PERIODS)),
        quote=str(number),
        forms=draw(st.sets(st.sampled_from(FORMS), max_size=2)),
        stance=draw(st.sampled_from(STANCES)),
        modality=draw(st.sampled_from([*(Modality.ACTUAL,) * 9, Modality.PLANNED])),
        doc_time_rel=draw(st.sampled_from(DOC_TIME_RELS)),
        event=draw(st.sampled_from([None, None, None, *(f"event:{id_}" for id_ in EVENTS)])),
        claimant=draw(st.sampled_from([None, None, "d", "e"])),
        basis=draw(st.sampled_from([Basis.NAMED_OFFICIAL, Basis.ANONYMOUS_SOURCE])),
        against=draw(st.sampled_from([frozenset(), frozenset({"e"})])),
        repeats=repeated.id if repeated else None,
        credibility=draw(st.sampled_from(CREDIBILITIES)),
        place=draw(st.sampled_from([None, None, *PLACES])),
    )


attributions = st.one_of(
    st.sampled_from(["d", "e"]).map(lambda who: {"claimant": {"id": who}}),
    st.sampled_from(PUBLISHERS).map(lambda who: {"publisher": f"publisher:{who}"}),
    st.sampled_from(["FR", "QA"]).map(lambda country: {"publisherCountry": country}),
)


@st.composite
def filters(draw: st.DrawFn, among: dict[str, st.SearchStrategy[Any]]) -> dict[str, Any]:
    """Up to three of the filters, because more would leave few results."""
    names = draw(st.lists(st.sampled_from(list(among)), max_size=3, unique=True))
    return {name: draw(among[name]) for name in names}


def some(values: Iterable[object]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from([str(value) for value in values]), min_size=1, max_size=2, unique=True)


kinds_of_evidence: dict[str, st.SearchStrategy[Any]] = {
    "credibility": some(CREDIBILITIES),
    "minCredibility": st.sampled_from(["CONFIRMED", "POSSIBLY_TRUE", "IMPROBABLE"]),
    "reliability": some(RELIABILITIES),
    "minReliability": st.sampled_from(["A", "B", "E"]),
    "places": some(PLACES),
    "placeCountries": some(["LY", "FR"]),
    "languages": some(["ar", "en"]),
    "publisherCountries": some(["FR", "QA"]),
}
shared = {
    "evidence": filters(kinds_of_evidence),
    "during": st.sampled_from(WINDOWS),
    "certainty": st.sampled_from(["CERTAIN", "POSSIBLE", "UNDATED", "UNDATED"]),
    "knownAt": st.sampled_from(KNOWN),
    "withoutSources": st.lists(st.sampled_from(SOURCES), max_size=2),
    "accordingTo": attributions,
    "forms": st.lists(st.sampled_from([form.value for form in FORMS]), min_size=1, max_size=3),
    "minIndependentSources": st.integers(1, 2),
}
backing_filters = {
    **shared,
    "backing": st.sampled_from(["MATERIAL", "POLITICAL", "ANY"]),
    "standing": st.lists(st.sampled_from(["ASSERTED", "ALLEGED"]), min_size=1, unique=True),
    "actorKinds": st.just(["STATE"]),
    "against": st.just({"id": "e"}),
}
references = st.sampled_from(CAST).map(lambda id_: {"id": id_})
relation_filters = {
    **shared,
    "changedSince": st.sampled_from(["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"]),
    "subject": references,
    "object": references,
    "between": st.lists(references, min_size=1, max_size=4),
    "predicates": st.lists(st.sampled_from([predicate.value for predicate in PREDICATES]), min_size=2),
    "status": st.lists(st.sampled_from([status.value for status in RelationStatus]), min_size=2),
}


async def as_the_reference_answers(  # noqa: PLR0917 - the random things are many
    full_database: Database,
    api: Api,
    records: list[Record],
    of: str,
    backing: Filters,
    include_agents: bool,
    by_state: bool,
    relation: Filters,
    linking: Filters,
    in_order: bool,
    most: int,
) -> None:
    empty(full_database)
    write(full_database, records, Input(loader="test", name="random.yaml", sha256="random"))
    loaded = [[record.id, recorded(record)] for record in records if isinstance(record, Claim)]
    full_database.run(Statement(LOADED, {"loaded": loaded}))
    reference = Reference.of(records)
    note(
        f"backings of {of}, agents {include_agents}, by state {by_state}: {backing}; relations: {relation}; paths of {most}, in order {in_order}: {linking}"
    )
    for record in records:
        if isinstance(record, Source | Claim):
            note(f"{getattr(record, 'relation', '')} {record}")

    asked = BACKERS.replace("BY_STATE", str(by_state).lower())
    found = await api.ask(asked, of=of, filter=backing, includeAgents=include_agents)
    backers = reference.backers(of, backing, include_agents=include_agents, by_state=by_state)
    assert [_plain(row) for row in found["nodes"]] == [_plain(row) for row in backers]

    found = await api.ask(RECIPIENTS, of=of, filter=backing, includeAgents=include_agents)
    recipients = reference.recipients(of, backing, include_agents=include_agents)
    assert [_plain(row) for row in found["nodes"]] == [_plain(row) for row in recipients]

    found = await api.ask(RELATIONS, filter=relation)
    assert [_plain(row) for row in found["nodes"]] == [_plain(row) for row in reference.relations(relation)]

    chains = reference.paths("a", "b", most, linking, in_order=in_order, include_agents=include_agents)
    found = await api.ask(
        PATHS,
        **{"from": "a", "to": "b"},
        maxLength=most,
        inOrder=in_order,
        includeAgents=include_agents,
        filter=linking,
    )
    keys = [[step["relation"]["id"] for step in path["relations"]] for path in found]
    assert [len(path) for path in keys] == [len(chain) for chain in chains][:50]
    assert keys == (chains if len(chains) <= 50 else sorted(keys, key=lambda path: (len(path), path)))
    assert all(path in chains for path in keys)
    for path in found:
        assert [path["actors"][0]["id"], path["actors"][-1]["id"]] == ["a", "b"]


def examples(count: int) -> settings:
    return settings(
        max_examples=int(EXAMPLES or count),
        deadline=timedelta(minutes=2),
        derandomize=EXAMPLES is None,
        phases=[Phase.explicit, Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )


GRAPHS = given(
    records=graphs(),
    of=st.sampled_from(["b", "a", "c"]),
    backing=filters(backing_filters),
    include_agents=st.sampled_from([True, True, False]),
    by_state=st.booleans(),
    relation=filters(relation_filters),
    linking=filters(
        {name: among for name, among in relation_filters.items() if name not in ("subject", "object", "between")}
    ),
    in_order=st.booleans(),
    most=st.sampled_from([2, 4]),
)
test_as_the_reference_answers = examples(8)(GRAPHS(as_the_reference_answers))
test_more_as_the_reference_answers = pytest.mark.long(examples(20)(GRAPHS(as_the_reference_answers)))


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """The row with sorted keys, so that differences are readable."""
    return {key: row[key] for key in sorted(row)}
