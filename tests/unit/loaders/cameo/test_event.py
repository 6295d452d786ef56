"""The predicates for CAMEO codes."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from graphapi.model.vocabulary import Predicate
from graphapi_loaders.cameo import by_code, by_text, predicate_of
from tests.unit.loaders.shared_data import shared_file

CODES = [
    line.split("\t")[0] for line in (files("graphapi_loaders.cameo") / "events.tsv").read_text("utf-8").splitlines()[1:]
]
# PLOVER's categories of 2021, where the predicate has another name (terms of graphapi.model.terms).
CATEGORIES = {
    "AGREE": "AGREES",
    "CONSULT": "MET",
    "SUPPORT": "SUPPORTS",
    "COOPERATE": "COOPERATES",
    "AID": "AIDS",
    "CONCEDE": "WITHDRAWS",
    "RETREAT": "WITHDRAWS",
    "ACCUSE": "ACCUSES",
    "REQUEST": "REQUESTS",
    "REJECT": "REJECTS",
    "THREATEN": "THREATENS",
    "PROTEST": "OPPOSES",
    "MOBILIZE": "THREATENS",
    "SANCTION": "SANCTIONS",
    "COERCE": "SANCTIONS",
    "ASSAULT": "ATTACKS",
}


@pytest.mark.parametrize(
    ("code", "predicate"),
    [
        ("010", None),
        ("0211", Predicate.REQUESTS),
        ("045", Predicate.MEDIATES),
        ("046", Predicate.NEGOTIATES),
        ("042", Predicate.MET),
        ("051", Predicate.SUPPORTS),
        ("054", Predicate.RECOGNIZES),
        ("057", Predicate.AGREES),
        ("0872", Predicate.WITHDRAWS),
        ("113", Predicate.OPPOSES),
        ("111", Predicate.ACCUSES),
        ("1711", Predicate.SANCTIONS),
        ("1712", Predicate.ATTACKS),
        ("2042", Predicate.ATTACKS),
        # Codes of the last edition of CAMEO, which ICEWS and PLOVER's file lack.
        ("155", Predicate.THREATENS),
        ("176", Predicate.ATTACKS),
        ("1834", Predicate.ATTACKS),
        ("1951", Predicate.ATTACKS),
        ("1952", Predicate.ATTACKS),
    ],
)
def test_the_longest_code_of_the_crosswalk_decides(code: str, predicate: Predicate | None) -> None:
    assert predicate_of(code) is predicate
    event = by_code(code)
    assert event
    assert event.predicate is predicate
    assert by_text(event.text.upper()) == event


def test_wordings_of_icews() -> None:
    """Some codes have another wording in ICEWS than in CAMEO."""
    allowed = by_text("Allow humanitarian access")
    assert allowed
    assert (allowed.code, allowed.text) == ("0863", "Allow delivery of humanitarian aid")
    assert by_text("Threaten with restrictions on political freedoms") == by_code("1321")
    assert by_text("") is None


def test_only_statements_are_no_relation() -> None:
    without = [code for code in CODES if predicate_of(code) is None]
    assert without == [f"01{digit}" for digit in range(10)]


def test_unknown_codes() -> None:
    assert [by_code(code) for code in ("", "01", "999", "0420", "x")] == [None] * 5


@pytest.mark.shared
def test_against_plover() -> None:
    """The vocabulary states each difference from PLOVER's file of 2021 (negotiation, mediation, recognition and so on)."""
    text = shared_file("cameo-plover/CAMEO2PLOVER-2021.txt").read_text("utf-8")
    plover = dict(re.findall(r"^(\d{3,4}): *([A-Z]+)", text, re.MULTILINE))
    differ = {code for code, category in plover.items() if str(predicate_of(code)) != CATEGORIES[category]}
    assert differ == {"045", "046", "054", "057", "110", "113", "191", "192"}
    assert set(plover) <= set(CODES)


@pytest.mark.shared
def test_every_relation_of_the_benchmark_is_known() -> None:
    lines = shared_file("icews14/relation2id.txt").read_text("utf-8").splitlines()
    events = [by_text(line.split("\t")[0].replace("_", " ")) for line in lines]
    assert len({event.code for event in events if event}) == len(lines) == 230
