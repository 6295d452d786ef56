"""What claims add up to: status, origins, forms, and the time up to which it was reported."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphapi.model.bounds import UNBOUNDED, Bounds, TimeFacts, bounds_of
from graphapi.model.independence import Voice
from graphapi.model.period import Period
from graphapi.model.relation import (
    MATERIAL_FORMS,
    POLITICAL_FORMS,
    Evidence,
    Summary,
    backing_kinds,
    origin_of,
    relation_key,
    standing_of,
    summarize,
)
from graphapi.model.vocabulary import (
    BackingKind,
    Basis,
    Modality,
    Predicate,
    RelationStatus,
    Stance,
    Standing,
    SupportForm,
)
from tests.unit.model.strategies import predicates, publication_days, stances, texts

ASSERTED, ALLEGED, DENIED, DOUBTED = Stance


def summary(*evidence: Evidence, predicate: Predicate = Predicate.SUPPORTS) -> Summary:
    return summarize(predicate, evidence)


@pytest.mark.parametrize(
    ("claims", "status", "standing", "independent"),
    [
        # One origin asserts it; denials and doubts do not change that.
        ([(ASSERTED, "p1")], "REPORTED", "ASSERTED", 1),
        ([(ASSERTED, "p1"), (ASSERTED, "p1")], "REPORTED", "ASSERTED", 1),
        ([(ASSERTED, "p1"), (DENIED, "p2")], "REPORTED", "ASSERTED", 1),
        ([(ASSERTED, "p1"), (DOUBTED, "p2"), (DENIED, "p3")], "REPORTED", "ASSERTED", 1),
        # An allegation neither corroborates an assertion nor counts as its source.
        ([(ASSERTED, "p1"), (ALLEGED, "p2")], "REPORTED", "ASSERTED", 1),
        ([(ASSERTED, "p1"), (ASSERTED, "p2")], "CORROBORATED", "ASSERTED", 2),
        ([(ASSERTED, "p1"), (ASSERTED, "p2"), (DENIED, "p3")], "CORROBORATED", "ASSERTED", 2),
        ([(ALLEGED, "p1")], "ALLEGED", "ALLEGED", 1),
        ([(ALLEGED, "p1"), (ALLEGED, "p2"), (ALLEGED, "p3")], "ALLEGED", "ALLEGED", 3),
        ([(ALLEGED, "p1"), (DENIED, "p2")], "ALLEGED", "ALLEGED", 1),
        ([(DENIED, "p1")], "DENIED", None, 0),
        ([(DENIED, "p1"), (DENIED, "p2")], "DENIED", None, 0),
        ([(DOUBTED, "p1")], "DENIED", None, 0),
        ([(DOUBTED, "p1"), (DENIED, "p2")], "DENIED", None, 0),
    ],
)
def test_status(claims: list[tuple[Stance, str]], status: str, standing: str | None, independent: int) -> None:
    found = summary(*(Evidence(stance, voice(origin)) for stance, origin in claims))
    assert found.status == status
    assert standing_of(found.status) == standing
    assert found.independent_sources == independent
    assert found.claims == len(claims) == found.asserted + found.alleged + found.denied + found.doubted


def test_five_papers_that_quote_one_speech_are_one_origin() -> None:
    papers = [f"publisher:paper-{number}" for number in range(5)]
    quoting = [
        Evidence(ASSERTED, Voice(origin_of(paper, "ghassan-salame", Basis.NAMED_OFFICIAL), paper)) for paper in papers
    ]
    found = summary(*quoting)
    assert (found.claims, found.independent_sources, found.status) == (5, 1, RelationStatus.REPORTED)
    assert (
        summary(*quoting, Evidence(ASSERTED, Voice(origin_of(papers[0], None, Basis.OWN_REPORTING), papers[0]))).status
        is RelationStatus.CORROBORATED
    )
    assert (
        summary(
            *quoting, Evidence(ASSERTED, Voice(origin_of(papers[0], "sirraj", Basis.NAMED_OFFICIAL), papers[0]))
        ).status
        is RelationStatus.CORROBORATED
    )


def test_an_actor_and_a_publisher_of_one_name_are_two_origins() -> None:
    assert origin_of("publisher:novosti", None, Basis.OWN_REPORTING) == "publisher:novosti"
    assert origin_of("publisher:novosti", "novosti", Basis.OTHER_MEDIA) != origin_of(
        "novosti", None, Basis.OWN_REPORTING
    )


@pytest.mark.parametrize("predicate", Predicate)
def test_symmetric_predicates_have_one_key_from_both_sides(predicate: Predicate) -> None:
    period = Period.parse("2019-05")
    there, back = relation_key(predicate, "a", "b", period), relation_key(predicate, "b", "a", period)
    assert (there == back) is predicate.symmetric
    assert there.startswith(f"relation:{predicate.value}:")


def test_two_periods_are_two_relations() -> None:
    keys = {
        relation_key(Predicate.SUPPORTS, "a", "b", Period.parse(text) if text else None)
        for text in ("2014", "2014?", "2014/2014", "2014/..", "2014/", "2014-01", None)
    }
    assert len(keys) == 7


def test_a_report_does_not_change_the_key() -> None:
    period = Period.parse("2014/..")
    seen = period.reported(date(2019, 5, 13))
    assert relation_key(Predicate.AIDS, "a", "b", period) == relation_key(Predicate.AIDS, "a", "b", seen)


def seen(stance: Stance, on: str | None) -> Evidence:
    time_facts = TimeFacts(
        predicate=Predicate.SUPPORTS,
        modality=Modality.ACTUAL,
        period=Period.parse("2014-05/.."),
        published=Period.parse(on) if on else None,
    )
    bounds = bounds_of(time_facts)
    assert isinstance(bounds, Bounds)
    return Evidence(stance, voice("p"), bounds=bounds)


def voice(publisher: str) -> Voice:
    """The voice of a publisher that states it itself."""
    return Voice(publisher, publisher)


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        ([seen(ASSERTED, "2016-01-01"), seen(ASSERTED, "2019-05-13")], "2019-05-13"),
        ([seen(ASSERTED, None), seen(ASSERTED, "2019-05-13")], "2019-05-13"),
        # A denial in 2019 does not extend it to 2019, nor does an allegation extend an assertion.
        ([seen(ASSERTED, "2016-01-01"), seen(DENIED, "2019-05-13")], "2016-01-01"),
        ([seen(ASSERTED, "2016-01-01"), seen(ALLEGED, "2019-05-13")], "2016-01-01"),
        ([seen(ALLEGED, "2016-01-01"), seen(DOUBTED, "2019-05-13")], "2016-01-01"),
        ([seen(ALLEGED, "2016-01-01"), seen(ALLEGED, "2017-01-01")], "2017-01-01"),
        ([seen(DENIED, "2016-01-01"), seen(DENIED, "2019-05-13")], "2019-05-13"),
    ],
)
def test_how_long_it_was_seen_to_go_on(evidence: list[Evidence], expected: str) -> None:
    end = summary(*evidence).span.bounds.end_earliest
    assert end
    assert end.day.isoformat() == expected


@pytest.mark.parametrize(
    ("predicate", "forms", "expected"),
    [
        (Predicate.SUPPORTS, [], []),
        (Predicate.SUPPORTS, ["UNKNOWN"], []),
        (Predicate.SUPPORTS, ["WEAPONS"], ["MATERIAL"]),
        (Predicate.SUPPORTS, ["OTHER"], ["MATERIAL"]),
        (Predicate.SUPPORTS, ["MEDIA", "FUNDING_ECONOMIC"], ["MATERIAL", "POLITICAL"]),
        (Predicate.RECOGNIZES, [], ["POLITICAL"]),
        (Predicate.RECOGNIZES, ["TROOPS"], ["MATERIAL", "POLITICAL"]),
        (Predicate.AIDS, [], ["MATERIAL"]),
        (Predicate.AIDS, ["UNKNOWN"], ["MATERIAL"]),
        (Predicate.AIDS, ["POLITICAL_DIPLOMATIC"], ["POLITICAL"]),
    ],
)
def test_kinds_of_backing(predicate: Predicate, forms: list[str], expected: list[str]) -> None:
    assert [*backing_kinds(predicate, map(SupportForm, forms))] == expected


def test_every_form_is_of_one_kind() -> None:
    assert MATERIAL_FORMS | POLITICAL_FORMS | {SupportForm.UNKNOWN} == set(SupportForm)
    assert not MATERIAL_FORMS & POLITICAL_FORMS


def test_forms_come_from_who_affirms() -> None:
    found = summary(
        Evidence(ASSERTED, voice("p1"), forms=frozenset({SupportForm.WEAPONS})),
        Evidence(DENIED, voice("p2"), forms=frozenset({SupportForm.MEDIA})),
    )
    assert found.forms == (SupportForm.WEAPONS,)
    assert found.kinds == (BackingKind.MATERIAL,)


def test_first_and_last_publication() -> None:
    days = ["2019-05-13", "2018", "2019", None, "2018-06"]
    found = summary(*(Evidence(ASSERTED, voice("p"), published=Period.parse(day) if day else None) for day in days))
    assert (found.first_published, found.last_published) == ("2018", "2019")
    assert summary(Evidence(ASSERTED, voice("p"))).first_published is None


@st.composite
def bodies_of_evidence(draw: st.DrawFn) -> list[Evidence]:
    """Claims of one relation: one period, published on different days."""
    period = draw(st.none() | texts.map(Period.parse))

    def bounds(published: date) -> Bounds | None:
        reported = Period.parse(published.isoformat())
        time_facts = TimeFacts(
            predicate=Predicate.SUPPORTS, modality=Modality.ACTUAL, period=period, published=reported
        )
        found = bounds_of(time_facts)
        return found if isinstance(found, Bounds) else None

    one = st.builds(
        Evidence,
        stances,
        st.builds(Voice, st.sampled_from(["publisher:a", "publisher:b", "actor:c"]), st.sampled_from(["a", "b"])),
        bounds=publication_days.map(lambda day: bounds(day) or UNBOUNDED),
        forms=st.frozensets(st.sampled_from(SupportForm), max_size=3),
        published=st.none() | texts.map(Period.parse),
    )
    return draw(st.lists(one, min_size=1, max_size=6))


@given(predicates, bodies_of_evidence(), st.randoms(use_true_random=False))
def test_order_does_not_matter(predicate: Predicate, evidence: list[Evidence], random: st.DataObject) -> None:
    shuffled = sorted(evidence, key=lambda _: random.random())  # type: ignore[attr-defined]
    assert summarize(predicate, shuffled) == summarize(predicate, evidence)


@given(predicates, bodies_of_evidence())
def test_the_same_claim_once_more_changes_only_counts(predicate: Predicate, evidence: list[Evidence]) -> None:
    once, twice = summarize(predicate, evidence), summarize(predicate, [*evidence, *evidence])
    assert twice.claims == 2 * once.claims
    counts = {name: getattr(once, name) for name in ("claims", "asserted", "alleged", "denied", "doubted")}
    assert replace(twice, **counts) == once


@given(predicates, bodies_of_evidence())
def test_a_denial_never_disappears(predicate: Predicate, evidence: list[Evidence]) -> None:
    before = summarize(predicate, evidence)
    after = summarize(predicate, [*evidence, replace(evidence[0], stance=DENIED, voice=voice("publisher:denier"))])
    assert after.denied == before.denied + 1
    assert after.status is before.status
    assert after.voices == before.voices
    assert after.span == before.span or before.status is RelationStatus.DENIED


@pytest.mark.parametrize("status", RelationStatus)
def test_every_status_has_a_standing_but_denied(status: RelationStatus) -> None:
    assert (standing_of(status) in set(Standing)) is (status is not RelationStatus.DENIED)


def test_an_allegation_of_weapons_does_not_arm_an_asserted_relation() -> None:
    found = summary(
        Evidence(ASSERTED, voice("p1"), forms=frozenset({SupportForm.POLITICAL_DIPLOMATIC})),
        Evidence(ALLEGED, voice("p2"), forms=frozenset({SupportForm.POLITICAL_DIPLOMATIC, SupportForm.WEAPONS})),
    )
    assert (found.forms, found.kinds) == ((SupportForm.POLITICAL_DIPLOMATIC,), (BackingKind.POLITICAL,))
    assert (found.alleged_forms, found.alleged_kinds) == ((SupportForm.WEAPONS,), (BackingKind.MATERIAL,))
    assert (found.voices, found.alleged_voices) == ((voice("p1"),), (voice("p2"),))


def test_an_unnamed_source_is_no_voice_beside_the_paper_that_quotes_it() -> None:
    paper = "publisher:paper"
    unnamed = origin_of(paper, "a-diplomat-who-asked-not-to-be-named", Basis.ANONYMOUS_SOURCE)
    assert unnamed == origin_of(paper, None, Basis.OWN_REPORTING)


def test_forms_of_a_mere_allegation_are_its_forms() -> None:
    found = summary(
        Evidence(ALLEGED, voice("p1"), forms=frozenset({SupportForm.WEAPONS})), Evidence(DENIED, voice("p2"))
    )
    assert (found.forms, found.alleged_forms) == ((SupportForm.WEAPONS,), ())
