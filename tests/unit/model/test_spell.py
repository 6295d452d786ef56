"""Spells are maximal runs, never over a gap, and no relation is lost, in any order."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphapi.model.period import Period, day_after, touch
from graphapi.model.spell import Dated, Spell, spells
from tests.unit.model.strategies import periods

dated = st.lists(st.none() | periods, max_size=7).map(
    lambda given: [Dated(f"relation-{number}", period) for number, period in enumerate(given)]
)


def runs(*texts: str, seen: str | None = None) -> list[str | None]:
    """The texts of the spells of relations with these periods; `seen` is when each was last reported."""
    on = date.fromisoformat(seen) if seen else None
    return [spell.text for spell in spells(Dated(text, Period.parse(text).reported(on)) for text in texts)]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["2014", "2015"], ["2014/2015"]),
        (["2014", "2016"], ["2014", "2016"]),
        (["2014-03", "2014-05"], ["2014-03", "2014-05"]),
        (["2014-03", "2014-05", "2014-04"], ["2014-03/2014-05"]),
        (["2014?", "2016"], ["2014?", "2016"]),
        (["2014?", "2015"], ["2014?/2015"]),
        (["2014/2019", "2016"], ["2014/2019"]),
        (["2014", "2014-01"], ["2014-01/2014"]),
        (["2014-12", "2014"], ["2014/2014-12"]),
        # An unknown end does not extend a spell …
        (["2014-05/", "2016"], ["2014-05/", "2016"]),
        (["2014-05/..", "2016"], ["2014-05/..", "2016"]),
        (["2016", "../2018"], ["2016", "../2018"]),
        # … and stays in its text.
        (["2014-05/", "2014-06/2015"], ["2014-05/"]),
        (["2017-06/2018-03", "../2018"], ["../2018"]),
        (["2017-06/2018-03", "/2018"], ["/2018"]),
        (["2017", "2018/.."], ["2017/.."]),
        (["../2014", "2015/.."], ["../.."]),
        (["0001-01-01", "9999-12-31"], ["0001-01-01", "9999-12-31"]),
    ],
)
def test_worked_examples(given: list[str], expected: list[str]) -> None:
    assert runs(*given) == expected


def test_what_was_seen_going_on_takes_in_what_lies_between() -> None:
    assert runs("2014-05/..", "2016", seen="2019-05-13") == ["2014-05/.."]
    assert runs("2014-05/..", "2016", seen="2015-12-31") == ["2014-05/.."]
    assert runs("2014-05/..", "2016", seen="2015-12-30") == ["2014-05/..", "2016"]


def test_bounds_are_those_of_the_union() -> None:
    (spell,) = spells([Dated("a", Period.parse("2014")), Dated("b", Period.parse("2014-11/2016-03"))])
    assert spell == Spell(
        ("a", "b"), "2014/2016-03", date(2014, 1, 1), date(2014, 11, 30), date(2016, 3, 1), date(2016, 3, 31)
    )


def test_undated_relations_stand_alone_at_the_end() -> None:
    found = spells([Dated("b", None), Dated("a", None), Dated("c", Period.parse("2014"))])
    assert [spell.relations for spell in found] == [("c",), ("a",), ("b",)]
    assert found[1] == Spell(("a",), None, None, None, None, None)


def test_no_relations_no_spells() -> None:
    assert spells([]) == ()


@settings(max_examples=200)
@given(dated)
def test_no_relation_is_lost_or_told_twice(relations: list[Dated]) -> None:
    time_facts = [key for spell in spells(relations) for key in spell.relations]
    assert sorted(time_facts) == sorted(item.key for item in relations)


@settings(max_examples=200)
@given(dated, st.randoms(use_true_random=False))
def test_order_does_not_matter(relations: list[Dated], random: st.DataObject) -> None:
    shuffled = sorted(relations, key=lambda _: random.random())  # type: ignore[attr-defined]
    assert spells(shuffled) == spells(relations)


@settings(max_examples=200)
@given(dated)
def test_spells_are_the_connected_groups_of_touching_periods(relations: list[Dated]) -> None:
    period_of = {item.key: item.period for item in relations if item.period}
    groups = {frozenset(spell.relations) for spell in spells(relations) if spell.text}
    assert groups == connected(period_of)


def connected(period_of: dict[str, Period]) -> set[frozenset[str]]:
    """Groups that are joined until no two touch: slow and simple."""
    groups = {frozenset({key}) for key in period_of}
    while pair := next(
        (
            (one, other)
            for one in groups
            for other in groups
            if one != other and any(touch(period_of[a], period_of[b]) for a in one for b in other)
        ),
        None,
    ):
        groups -= set(pair)
        groups.add(pair[0] | pair[1])
    return groups


@settings(max_examples=200)
@given(dated)
def test_no_day_of_a_spell_is_a_gap(relations: list[Dated]) -> None:
    period_of = {item.key: item.period for item in relations if item.period}
    for spell in spells(relations):
        extents = sorted(period_of[key].extent for key in spell.relations if key in period_of)
        reach = extents[0][1] if extents else date.min
        for first, last in extents:
            assert first - timedelta(days=1) <= reach, f"nothing covers {day_after(reach)}"
            reach = max(reach, last)


@settings(max_examples=200)
@given(dated)
def test_spells_come_in_order_with_bounds_in_order(relations: list[Dated]) -> None:
    found = [spell for spell in spells(relations) if spell.text]
    for spell in found:
        assert spell.start_latest
        assert spell.end_earliest
        assert (spell.start_earliest or date.min) <= spell.start_latest <= (spell.end_latest or date.max)
        assert (spell.start_earliest or date.min) <= spell.end_earliest <= (spell.end_latest or date.max)
    period_of = {item.key: item.period for item in relations if item.period}
    starts = [min(period_of[key].extent[0] for key in spell.relations) for spell in found]
    assert starts == sorted(set(starts))


@settings(max_examples=200)
@given(dated)
def test_the_text_says_what_the_run_covers(relations: list[Dated]) -> None:
    period_of = {item.key: item.period for item in relations if item.period}
    for spell in spells(relations):
        if spell.text is None or spell.text in {"../..", "/..", "../", "/"}:
            continue
        time_facts = Period.parse(spell.text)
        assert (time_facts.start_earliest is None) == (spell.start_earliest is None)
        assert (time_facts.end_latest is None) == (spell.end_latest is None)
        extents = [period_of[key].extent for key in spell.relations]
        if time_facts.start_earliest:
            assert time_facts.extent[0] == min(first for first, _ in extents)
        if time_facts.end_latest:
            assert time_facts.extent[1] == max(last for _, last in extents)
