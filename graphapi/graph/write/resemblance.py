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
_WEAK_NAME: Final = 0.8  # an acronym, a title, a surname alone: many may bear it
_NEARLY: Final = 0.99
_UNTOLD: Final = 0.95  # what only one of them tells
_STRONG: Final = frozenset({NameKind.PRIMARY, NameKind.ALIAS})
# Of these a name of one word may be the whole name: Egypt, Hezbollah.
_OF_ONE_WORD: Final = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})
_WITHOUT_COUNTRY: Final = frozenset({ActorKind.PERSON, ActorKind.STATE})
_ARTICLES: Final = frozenset({"al", "el", "the", "le", "la", "les"})


class Called(NamedTuple):
    """A name that an actor bears."""

    text: str
    kind: NameKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearer:
    """What an actor is compared by; `loads` are the ids of those that speak of it."""

    id: str
    kind: ActorKind
    names: Sequence[Called]
    country: str | None = None
    lifespan: str | None = None
    external_ids: Collection[str] = ()
    loads: Collection[str] = ()

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Self:
        """Of a row of `identity/bearers`."""
        names = [Called(text, NameKind(kind)) for text, kind in row["names"]]
        return cls(**{**row, "kind": ActorKind(row["kind"]), "names": names})


@dataclass(frozen=True, slots=True, kw_only=True)
class Resemblance:
    """Two actors that may be one, by ids in their order. `score` is of 1; `reasons` are for people.

    `same_names` are the names, folded, that both bear in full, where nothing speaks against their being one: if nobody
    else bears these, it is certain.
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
    """None where the two cannot be one: a person and a state, or lives that never met."""
    one, other = sorted((first, second), key=lambda each: each.id)
    if not is_compatible(one.kind, other.kind) or _lived_apart(one.lifespan, other.lifespan):
        return None
    score, reasons, full = _called_alike(one, other)
    against = list(_against(one, other))
    for factor, reason in (*against, *_untold(one, other)):
        score *= factor
        reasons.append(reason)
    if one.lifespan and one.lifespan == other.lifespan:
        reasons.append(f"both lived {one.lifespan}")
    same = () if against else tuple(full)
    return Resemblance(one=one.id, other=other.id, score=round(score, 4), reasons=reasons, same_names=same)


def _called_alike(one: Bearer, other: Bearer) -> tuple[float, list[str], list[str]]:
    """How alike the two are called, by the names that are most alike; and the names, folded, that both bear in full."""
    mine, theirs = _by_folded(one.names), _by_folded(other.names)
    equal = sorted(mine.keys() & theirs.keys())
    strong = [name for name in equal if _is_strong(mine[name]) and _is_strong(theirs[name])]
    if strong:
        full = [name for name in strong if _is_full(mine[name][0].text, one.kind, other.kind)]
        shown = mine[(full or strong)[0]][0].text
        few = [] if full else ["that is no full name: several may bear it"]
        return (1.0 if full else _WEAK_NAME), [f"both are called {shown}", *few], full
    score, left, right = _likest(one, other)
    if equal and score < _WEAK_NAME:
        return _WEAK_NAME, [f"both are called {mine[equal[0]][0].text}, which others may be too"], []
    return score, [f"{left} is like {right} ({score:.2f})"], []


def _likest(one: Bearer, other: Bearer) -> tuple[float, str, str]:
    """How alike the names are that are most alike; nothing for a state and what is none: a body of Egypt is called nearly so."""
    if ActorKind.STATE in (one.kind, other.kind) and one.kind is not other.kind:
        return 0.0, "", ""
    mine, theirs = ([name.text for name in each.names if name.kind in _STRONG] for each in (one, other))
    alike = ((_alike(left, right), left, right) for left in mine for right in theirs)
    return max(alike, default=(0.0, "", ""), key=lambda each: each[0])


def _alike(left: str, right: str) -> float:
    """Never as much as one name; and a word by itself is like many."""
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
    """Whether the name tells its bearer from others: two words, not all of them given names; or a state's or body's one."""
    if not _is_long(name):
        return len(set(kinds)) == 1 and _OF_ONE_WORD.issuperset(kinds)
    return not all(map(is_given_name, _words(name)))


def _is_long(name: str) -> bool:
    return len(_words(name)) > 1


def _words(name: str) -> list[str]:
    """Folded, without articles."""
    return [word for word in fold(name).split() if word not in _ARTICLES]


def _against(one: Bearer, other: Bearer) -> Iterator[tuple[float, str]]:
    """What a person has to judge."""
    if one.country and other.country and one.country != other.country:
        yield _OTHER_COUNTRY, f"one is of {one.country}, the other of {other.country}"
    if schemes := sorted(_schemes(one) & _schemes(other)):
        yield _OTHER_ID, f"each has an id of its own in {', '.join(schemes)}"
    if one.kind is not other.kind and ActorKind.UNKNOWN not in (one.kind, other.kind):
        yield _UNTOLD, f"one is {one.kind}, the other {other.kind}"
    if not set(one.loads).isdisjoint(other.loads):
        yield _ONE_INPUT, "one input has both, as two"


def _untold(one: Bearer, other: Bearer) -> Iterator[tuple[float, str]]:
    """What would say more if both told it."""
    kinds = {one.kind, other.kind}
    if len(kinds) > 1 and ActorKind.UNKNOWN in kinds:
        yield _UNTOLD, f"one is {one.kind}, the other {other.kind}"
    if (one.country is None) != (other.country is None) and kinds.isdisjoint(_WITHOUT_COUNTRY):
        yield _UNTOLD, f"only one is said to be of a country, {one.country or other.country}"


def _schemes(actor: Bearer) -> set[str]:
    return {value.partition(":")[0] for value in actor.external_ids} - {OWN_SCHEME}


def _lived_apart(one: str | None, other: str | None) -> bool:
    """Whether one had ended before the other began."""
    if not one or not other:
        return False
    first, second = Period.parse(one), Period.parse(other)
    return any(
        earlier.end_latest and later.start_earliest and earlier.end_latest < later.start_earliest
        for earlier, later in ((first, second), (second, first))
    )
