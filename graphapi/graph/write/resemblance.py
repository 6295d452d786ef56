"""Compares two actors: a score with reasons, from the contributions of loads."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, Self

from graphapi.graph.write.contribution import is_compatible
from graphapi.model.digest import digest
from graphapi.model.judgement import OWN_SCHEME
from graphapi.model.likeness import likeness
from graphapi.model.name import fold
from graphapi.model.period import Period
from graphapi.model.vocabulary import ActorKind, NameKind
from graphapi.model.word_likeness import is_given_name

_OTHER_COUNTRY: Final = 0.7
_OTHER_ID: Final = 0.7
_ONE_INPUT: Final = 0.8
_WEAK_NAME: Final = 0.8  # an acronym, a title, a surname alone: many actors can have it
_NEARLY: Final = 0.99
_ONE_SIDED: Final = 0.95  # for a value that only one of the two has
_STRONG: Final = frozenset({NameKind.PRIMARY, NameKind.ALIAS})
# Kinds of actors with full names of one word: Egypt, Hezbollah.
_OF_ONE_WORD: Final = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})
_WITHOUT_COUNTRY: Final = frozenset({ActorKind.PERSON, ActorKind.STATE})
_ARTICLES: Final = frozenset({"al", "el", "the", "le", "la", "les"})


class Called(NamedTuple):
    """A name of an actor."""

    text: str
    kind: NameKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearer:
    """The values by which an actor is compared; `loads` are the ids of loads that contribute to it."""

    id: str
    kind: ActorKind
    names: Sequence[Called]
    country: str | None = None
    lifespan: str | None = None
    external_ids: Collection[str] = ()
    loads: Collection[str] = ()

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Self:
        """From a row of `identity/bearers`."""
        names = [Called(text, NameKind(kind)) for text, kind in row["names"]]
        return cls(**{**row, "kind": ActorKind(row["kind"]), "names": names})


@dataclass(frozen=True, slots=True, kw_only=True)
class Resemblance:
    """Two actors that may be one, with their ids in order. `score` is between 0 and 1; `reasons` are for people.

    `same_names` are the folded full names that both have, if nothing contradicts that they are one. If no other actor has
    such a name, they certainly are.
    """

    one: str
    other: str
    score: float
    reasons: Sequence[str]
    same_names: Sequence[str] = ()

    @property
    def properties(self) -> dict[str, object]:
        return {
            "id": f"resemblance:{digest({'one': self.one, 'other': self.other})}",
            "score": self.score,
            "reasons": list(self.reasons),
            "same_names": list(self.same_names),
        }


def resemblance(first: Bearer, second: Bearer) -> Resemblance | None:
    """The resemblance; None if the two cannot be one: a person and a state, or lifespans that do not overlap."""
    one, other = sorted((first, second), key=lambda each: each.id)
    if not is_compatible(one.kind, other.kind) or _lived_apart(one.lifespan, other.lifespan):
        return None
    score, reasons, full = _called_alike(one, other)
    against = list(_against(one, other))
    for factor, reason in (*against, *_one_sided(one, other)):
        score *= factor
        reasons.append(reason)
    if one.lifespan and one.lifespan == other.lifespan:
        reasons.append(f"both lived {one.lifespan}")
    same = () if against else tuple(full)
    return Resemblance(one=one.id, other=other.id, score=round(score, 4), reasons=reasons, same_names=same)


def _called_alike(one: Bearer, other: Bearer) -> tuple[float, list[str], list[str]]:
    """The similarity of the most similar names, the reasons, and the folded full names that both have."""
    mine, theirs = _by_folded(one.names), _by_folded(other.names)
    equal = sorted(mine.keys() & theirs.keys())
    strong = [name for name in equal if _is_strong(mine[name]) and _is_strong(theirs[name])]
    if strong:
        full = [name for name in strong if _is_full(mine[name][0].text, one.kind, other.kind)]
        shown = mine[(full or strong)[0]][0].text
        few = [] if full else ["that is not a full name: several actors may have it"]
        return (1.0 if full else _WEAK_NAME), [f"both are called {shown}", *few], full
    score, left, right = _likest(one, other)
    if equal and score < _WEAK_NAME:
        return _WEAK_NAME, [f"both are called {mine[equal[0]][0].text}, which others may be too"], []
    return score, [f"{left} is like {right} ({score:.2f})"], []


def _likest(one: Bearer, other: Bearer) -> tuple[float, str, str]:
    """The two most similar names with their similarity; 0 for a state and another kind: bodies of Egypt have similar names."""
    if ActorKind.STATE in (one.kind, other.kind) and one.kind is not other.kind:
        return 0.0, "", ""
    mine, theirs = ([name.text for name in each.names if name.kind in _STRONG] for each in (one, other))
    alike = ((_alike(left, right), left, right) for left in mine for right in theirs)
    return max(alike, default=(0.0, "", ""), key=lambda each: each[0])


def _alike(left: str, right: str) -> float:
    """The similarity of two different names: less than 1, and lower for single words, which resemble many names."""
    return min(likeness(left, right), _NEARLY) * (1.0 if _is_long(left) and _is_long(right) else _WEAK_NAME)


def _by_folded(names: Sequence[Called]) -> dict[str, list[Called]]:
    found: dict[str, list[Called]] = {}
    for name in names:
        if folded := fold(name.text):
            found.setdefault(folded, []).append(name)
    return found


def _is_strong(names: Sequence[Called]) -> bool:
    return any(name.kind in _STRONG for name in names)


def _is_full(name: str, *kinds: ActorKind) -> bool:
    """Whether the name identifies an actor: two words or more, not all given names; or one word for states and bodies."""
    if not _is_long(name):
        return len(set(kinds)) == 1 and _OF_ONE_WORD.issuperset(kinds)
    return not all(map(is_given_name, _words(name)))


def _is_long(name: str) -> bool:
    return len(_words(name)) > 1


def _words(name: str) -> list[str]:
    """The folded words of a name, without articles."""
    return [word for word in fold(name).split() if word not in _ARTICLES]


def _against(one: Bearer, other: Bearer) -> Iterator[tuple[float, str]]:
    """Factors and reasons for differences, which people must judge."""
    if one.country and other.country and one.country != other.country:
        yield _OTHER_COUNTRY, f"one is of {one.country}, the other of {other.country}"
    if schemes := sorted(_schemes(one) & _schemes(other)):
        yield _OTHER_ID, f"each has an id of its own in {', '.join(schemes)}"
    if one.kind is not other.kind and ActorKind.UNKNOWN not in (one.kind, other.kind):
        yield _ONE_SIDED, f"one is {one.kind}, the other {other.kind}"
    if not set(one.loads).isdisjoint(other.loads):
        yield _ONE_INPUT, "one input has both, as two"


def _one_sided(one: Bearer, other: Bearer) -> Iterator[tuple[float, str]]:
    """Factors and reasons for values that only one of the two has."""
    kinds = {one.kind, other.kind}
    if len(kinds) > 1 and ActorKind.UNKNOWN in kinds:
        yield _ONE_SIDED, f"one is {one.kind}, the other {other.kind}"
    if (one.country is None) != (other.country is None) and kinds.isdisjoint(_WITHOUT_COUNTRY):
        yield _ONE_SIDED, f"only one has a country, {one.country or other.country}"


def _schemes(actor: Bearer) -> set[str]:
    return {value.partition(":")[0] for value in actor.external_ids} - {OWN_SCHEME}


def _lived_apart(one: str | None, other: str | None) -> bool:
    """Whether one lifespan ended before the other began."""
    if not one or not other:
        return False
    first, second = Period.parse(one), Period.parse(other)
    return any(
        earlier.end_latest and later.start_earliest and earlier.end_latest < later.start_earliest
        for earlier, later in ((first, second), (second, first))
    )
