"""CAMEO's kinds of events, with the wording of ICEWS if it has one."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from graphapi.model.code import plain
from graphapi.model.terms import terms
from graphapi.model.vocabulary import Predicate, SupportForm

# Codes that mean one form of support. The others do not say with what an actor supports.
_FORMS: Final[Mapping[str, SupportForm]] = {
    "050": SupportForm.POLITICAL_DIPLOMATIC,
    "051": SupportForm.POLITICAL_DIPLOMATIC,
    "052": SupportForm.POLITICAL_DIPLOMATIC,
    "053": SupportForm.POLITICAL_DIPLOMATIC,
    "064": SupportForm.INTELLIGENCE,
    "071": SupportForm.FUNDING_ECONOMIC,
}


_ROOTS: Final = frozenset(map(str, range(10, 21)))


@dataclass(frozen=True, slots=True)
class CameoEvent:
    """A kind of event. `predicate` is None for statements (01), which have no predicate."""

    code: str
    text: str
    predicate: Predicate | None
    forms: frozenset[SupportForm]


def by_code(code: str) -> CameoEvent | None:
    """The event for a code of three or four digits (`042`, `1823`); None if CAMEO has no such code."""
    return _by_code().get(code)


def by_text(text: str) -> CameoEvent | None:
    """The event with this wording, in any case; None if there is none."""
    return _by_text().get(text.casefold())


def of_cell(cell: str) -> CameoEvent | None:
    """The event for a cell with a code, also without the leading zero that spreadsheets drop (`42`, `231`), or with a wording.

    `10` to `20` are ambiguous, because they are also CAMEO's largest groups, so they return None.
    """
    code = plain(cell).removesuffix(".0")
    if not code.isdecimal():
        return by_text(cell)
    if found := by_code(code):
        return found
    return None if code in _ROOTS else by_code(f"0{code}")


def predicate_of(code: str) -> Predicate | None:
    """The predicate of a CAMEO code: that of the longest code in the vocabulary with which it begins; None if there is none."""
    crosswalk = _crosswalk()
    heads = (code[:length] for length in range(len(code), 1, -1))
    return next((crosswalk[head] for head in heads if head in crosswalk), None)


@cache
def _crosswalk() -> Mapping[str, Predicate]:
    return {code: Predicate(term.value) for term in terms(Predicate) for code in term.cameo}


@cache
def _by_code() -> Mapping[str, CameoEvent]:
    return {row["code"]: _event(row["code"], row["text"]) for row in _rows()}


@cache
def _by_text() -> Mapping[str, CameoEvent]:
    """Events by wording. The column `also` has the wording of ICEWS if it differs."""
    return {text.casefold(): _by_code()[row["code"]] for row in _rows() for text in (row["text"], row["also"]) if text}


def _rows() -> Iterator[Mapping[str, str]]:
    lines = (files("graphapi_loaders.cameo") / "events.tsv").read_text(encoding="utf-8").splitlines()
    return csv.DictReader(lines, delimiter="\t", restval="")


def _event(code: str, text: str) -> CameoEvent:
    form = _FORMS.get(code)
    return CameoEvent(code, text, predicate_of(code), frozenset({form} if form else ()))
