"""What indicates that two actors are one, and what never makes it certain."""

from __future__ import annotations

from typing import Any

import pytest

from graphapi.graph.write.resemblance import Bearer, Called, resemblance
from graphapi.model.vocabulary import ActorKind, NameKind

PERSON, STATE, BODY, GROUP, UNKNOWN = (
    ActorKind.PERSON,
    ActorKind.STATE,
    ActorKind.ORGANIZATION,
    ActorKind.ARMED_GROUP,
    ActorKind.UNKNOWN,
)


def bearer(id_: str, name: str, kind: ActorKind = PERSON, called: NameKind = NameKind.PRIMARY, **more: Any) -> Bearer:
    return Bearer(id=id_, kind=kind, names=[Called(name, called)], **more)


@pytest.mark.parametrize(
    ("name", "kind", "other", "score"),
    [
        ("Khalifa Haftar", PERSON, "KHALIFA HAFTAR", 1.0),
        ("Egypt", STATE, "EGYPT", 1.0),
        ("Hezbollah", BODY, "Hizbollah".replace("i", "e", 1), 1.0),
    ],
)
def test_one_full_name_of_one_kind_is_all_there_is(name: str, kind: ActorKind, other: str, score: float) -> None:
    found = resemblance(bearer("b", name, kind), bearer("a", other, kind))
    assert found
    assert (found.one, found.other, found.score) == ("a", "b", score)
    assert len(found.same_names) == 1
    assert found.reasons == [f"both are called {other}"]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        # Values that several actors have, even if they are equal.
        (bearer("a", "Mohammed"), bearer("b", "Mohammed"), "not a full name"),
        (bearer("a", "Mohammed Ali"), bearer("b", "Muhammad Ali"), "is like"),
        (bearer("a", "Ahmed Hassan"), bearer("b", "Ahmed Hassan"), "not a full name"),
        (bearer("a", "Al-Shabaab", GROUP), bearer("b", "Al Shabaab", GROUP), "not a full name"),
        (bearer("a", "Hamas", GROUP), bearer("b", "Hamas", UNKNOWN), "not a full name"),
        (bearer("a", "National Front", GROUP, NameKind.ACRONYM), bearer("b", "National Front", GROUP), "others may be"),
        (bearer("a", "Haftar", called=NameKind.WEAK_ALIAS), bearer("b", "Haftar"), "others may be"),
        # What speaks against it.
        (bearer("a", "Supreme Court", BODY, country="EG"), bearer("b", "Supreme Court", BODY, country="LY"), "LY"),
        (bearer("a", "Muslim Brotherhood", BODY), bearer("b", "Muslim Brotherhood", GROUP), "ARMED_GROUP"),
        (
            bearer("a", "Front of Hope", GROUP, external_ids=["ucdp:1"]),
            bearer("b", "Front of Hope", GROUP, external_ids=["ucdp:2"]),
            "each has an id of its own in ucdp",
        ),
        (bearer("a", "Saddam Haftar", loads=["load:1"]), bearer("b", "Saddam Haftar", loads=["load:1"]), "as two"),
        # Values that are only similar.
        (bearer("a", "Khalifa Haftar"), bearer("b", "Khalifa Hifter"), "is like"),
    ],
)
def test_a_person_is_asked(one: Bearer, other: Bearer, reason: str) -> None:
    found = resemblance(one, other)
    assert found
    assert found.same_names == ()
    assert found.score < 1
    assert any(reason in each for each in found.reasons)


@pytest.mark.parametrize(
    ("one", "other", "score"),
    [
        (bearer("a", "Khalifa Haftar"), bearer("b", "Khalifa Haftar", UNKNOWN), 0.95),
        (bearer("a", "National Council", BODY, country="LY"), bearer("b", "National Council", BODY), 0.95),
        (bearer("a", "National Council", BODY, country="LY"), bearer("b", "National Council", UNKNOWN), 0.9025),
        (bearer("a", "Khalifa Haftar", country="LY"), bearer("b", "Khalifa Haftar"), 1.0),
    ],
)
def test_what_only_one_of_them_tells_makes_it_less_sure(one: Bearer, other: Bearer, score: float) -> None:
    found = resemblance(one, other)
    assert found
    assert (found.score, len(found.same_names)) == (score, 1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (bearer("a", "Egypt", STATE), bearer("b", "Egypt", PERSON)),
        (bearer("a", "John Smith", lifespan="1900/1950"), bearer("b", "John Smith", lifespan="1960/..")),
    ],
)
def test_what_cannot_be_one(one: Bearer, other: Bearer) -> None:
    assert resemblance(one, other) is None


@pytest.mark.parametrize("other", ["Ministry of Defence of Egypt", "Police (Egypt)", "Messiria"])
def test_a_state_is_not_like_what_is_called_after_it(other: str) -> None:
    found = resemblance(bearer("a", "Egypt", STATE), bearer("b", other, UNKNOWN))
    assert found
    assert found.score == 0
