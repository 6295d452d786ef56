"""For any records, the graph depends only on what was loaded, and its relations are those of the model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graphapi.graph.driver.database import Database
from graphapi.graph.undo.undoing import undo
from graphapi.graph.write.writer import Input, write
from graphapi.model.claim import Claim
from graphapi.model.record import Record
from graphapi.model.vocabulary import ActorKind, Basis, Modality, Predicate, Stance, SupportForm
from tests.conftest import empty
from tests.integration.recomputed import recomputed_edges, stored_edges
from tests.integration.snapshot import snapshot
from tests.records import actor, claim, event, place, publisher, source

pytestmark = [pytest.mark.neo4j, pytest.mark.slow]
ACTORS = ("france", "egypt", "haftar", "salame")
CAST: Sequence[Record] = (
    publisher(),
    publisher("herald"),
    source(),
    source("column", "herald", published=None),
    source("book", "herald", published="2016/2018"),
    *(actor(each, ActorKind.PERSON) for each in ACTORS),
    place(),
    event(),
)


@st.composite
def claims(draw: st.DrawFn) -> list[Claim]:
    """Up to eight claims with different ids, which can point at earlier ones."""
    made: dict[str, Claim] = {}
    for number in range(draw(st.integers(1, 8))):
        subject, object_ = draw(st.permutations(ACTORS))[:2]
        before = st.sampled_from(sorted(made)) if made else st.nothing()
        new = claim(
            subject,
            object_,
            draw(st.sampled_from([Predicate.SUPPORTS, Predicate.MET])),
            source=draw(st.sampled_from(["report", "column", "book"])),
            quote=draw(st.sampled_from(["One.", "Two.", f"Number {number}."])),
            period=draw(st.sampled_from([None, "2014-05/..", "2014-05/", "../2015", "2015"])),
            forms=draw(st.sets(st.sampled_from([SupportForm.WEAPONS, SupportForm.MEDIA]))),
            stance=draw(st.sampled_from(Stance)),
            modality=draw(st.sampled_from([Modality.ACTUAL, Modality.ACTUAL, Modality.PLANNED])),
            basis=draw(st.sampled_from([Basis.OWN_REPORTING, Basis.ANONYMOUS_SOURCE])),
            claimant=draw(st.sampled_from([None, *ACTORS])),
            against=frozenset(draw(st.sets(st.sampled_from(ACTORS), max_size=2))),
            event=draw(st.sampled_from([None, "event:summit"])),
            place=draw(st.sampled_from([None, "place:benghazi"])),
            repeats=draw(st.none() | before),
            corrects=draw(st.none() | before),
            refutes=draw(st.frozensets(before, max_size=2 if made else 0)),
        )
        made.setdefault(new.id, new)
    return list(made.values())


def any_records_in_any_order_over_any_inputs(
    database: Database, data: st.DataObject, made: list[Claim], batch: int
) -> None:
    inputs = [_closed(data.draw(st.lists(st.sampled_from(made), unique=True)), made) for _ in range(2)] + [made]
    graphs = set()
    for order in (inputs, data.draw(st.permutations(inputs))):
        empty(database)
        for each in order:
            name = " ".join(sorted(item.id for item in each))
            shuffled = data.draw(st.permutations(each))
            write(database, [*CAST, *shuffled], Input(loader="made", name=name, sha256=name), batch=batch)
            assert stored_edges(database) == recomputed_edges(database)
        graphs.add(snapshot(database))
    assert len(graphs) == 1


def changed_claims_leave_no_trace_of_what_they_said(database: Database, data: st.DataObject, made: list[Claim]) -> None:
    changed = [
        replace(each, stance=data.draw(st.sampled_from(Stance)), modality=data.draw(st.sampled_from(Modality)))
        for each in made
    ]
    empty(database)
    write(database, [*CAST, *made], Input(loader="made", name="old", sha256="old"))
    write(database, [*CAST, *changed], Input(loader="made", name="new", sha256="new"))
    edges = stored_edges(database)
    assert edges == recomputed_edges(database)

    empty(database)
    write(database, [*CAST, *changed], Input(loader="made", name="new", sha256="new"))
    assert stored_edges(database) == edges


def any_load_undone_leaves_what_the_others_give(
    database: Database, data: st.DataObject, made: list[Claim], batch: int
) -> None:
    """Inputs that share claims with different content, and can be versions of each other."""
    inputs: dict[Input, list[Record]] = {}
    for number in range(3):
        some = _closed(data.draw(st.lists(st.sampled_from(made), unique=True)), made)
        versions = [replace(each, stance=data.draw(st.sampled_from(Stance))) for each in some]
        name = data.draw(st.sampled_from(["one", "other"]))
        inputs[Input(loader="made", name=name, sha256=str(number))] = [*CAST, *versions]
    undone = data.draw(st.sampled_from(list(inputs)))
    graphs = []
    for loaded in ([each for each in inputs if each != undone], list(inputs)):
        empty(database)
        for each in loaded:
            write(database, inputs[each], each, batch=batch)
        if undone in loaded:
            undo(database, undone.load, batch=batch)
        assert stored_edges(database) == recomputed_edges(database)
        graphs.append(snapshot(database))
    assert graphs[0] == graphs[1]


def examples(count: int) -> settings:
    """Settings for this number of examples, each of which empties the database itself."""
    return settings(
        max_examples=count,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )


ORDERS = given(data=st.data(), made=claims(), batch=st.sampled_from([2, 5, 1000]))
test_any_records_in_any_order = examples(8)(ORDERS(any_records_in_any_order_over_any_inputs))
test_more_records_in_any_order = pytest.mark.long(examples(25)(ORDERS(any_records_in_any_order_over_any_inputs)))

CHANGES = given(data=st.data(), made=claims())
test_changed_claims = examples(4)(CHANGES(changed_claims_leave_no_trace_of_what_they_said))
test_more_changed_claims = pytest.mark.long(examples(10)(CHANGES(changed_claims_leave_no_trace_of_what_they_said)))

UNDONE = given(data=st.data(), made=claims(), batch=st.sampled_from([2, 1000]))
test_any_load_undone = examples(8)(UNDONE(any_load_undone_leaves_what_the_others_give))
test_more_loads_undone = pytest.mark.long(examples(25)(UNDONE(any_load_undone_leaves_what_the_others_give)))


def _closed(wanted: Sequence[Claim], made: Sequence[Claim]) -> list[Claim]:
    """The claims with all that they point at, directly or indirectly, so that the input is complete."""
    known = {each.id: each for each in made}
    found: dict[str, Claim] = {}
    waiting = list(wanted)
    while waiting:
        each = waiting.pop()
        if each.id not in found:
            found[each.id] = each
            pointed = [*filter(None, (each.repeats, each.corrects)), *each.refutes]
            waiting.extend(known[id_] for id_ in pointed)
    return list(found.values())
