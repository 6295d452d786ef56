"""Captions of claims and relations in graph browsers: predicate, certainty, time."""

from __future__ import annotations

import pytest

from graphapi.model.headline import headline
from graphapi.model.vocabulary import Modality, Predicate, RelationStatus, Stance


@pytest.mark.parametrize(
    ("period", "words"),
    [
        ("2019-02-28", "2019-02-28"),
        ("2018?", "2018?"),
        ("2014/2019-04", "2014 to 2019-04"),
        ("2014-05/..", "since 2014-05"),
        ("2014-05/", "from 2014-05"),
        ("../2018", "until 2018"),
        ("/2018", "until 2018"),
        ("[2019-05-10..2019-06-02]", "between 2019-05-10 and 2019-06-02"),
        ("[2018-09..2019-08]/..", "since between 2018-09 and 2019-08"),
    ],
)
def test_a_period_is_put_into_words(period: str, words: str) -> None:
    qualities = (Stance.ASSERTED, Modality.ACTUAL)
    assert headline(Predicate.MEMBER_OF, qualities, period, "2020") == f"member of, {words}"


@pytest.mark.parametrize(
    ("published", "words"),
    [("2019-05-20", "reported 2019-05-20"), ("2016/2018", "reported 2016 to 2018"), (None, "undated")],
)
def test_what_has_no_period_says_when_it_was_reported(published: str | None, words: str) -> None:
    assert headline(Predicate.SUPPORTS, (RelationStatus.REPORTED,), None, published) == f"supports, {words}"


@pytest.mark.parametrize(
    ("qualities", "words"),
    [
        ((Stance.ALLEGED, Modality.ACTUAL), "alleged"),
        ((Stance.DENIED, Modality.PLANNED), "denied, planned"),
        ((RelationStatus.ALLEGED,), "alleged"),
        ((RelationStatus.DENIED,), "denied"),
        ((RelationStatus.CORROBORATED,), "corroborated"),
    ],
)
def test_how_sure_it_is_stands_between(qualities: tuple[Stance | Modality | RelationStatus, ...], words: str) -> None:
    assert headline(Predicate.AIDS, qualities, "2019", None) == f"aids, {words}, 2019"
