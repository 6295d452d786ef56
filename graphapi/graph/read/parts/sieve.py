"""The conditions of an EvidenceFilter on claims: credibility, place, and kind of source."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from graphapi.errors import BadInputError
from graphapi.graph.read.parts import named
from graphapi.graph.read.parts.statement_builder import Arguments, StatementBuilder, as_input
from graphapi.model.vocabulary import Credibility, Reliability

# From the best to the worst grade. "Cannot be judged" is not a grade.
_GRADES: dict[str, Sequence[StrEnum]] = {
    "minCredibility": [grade for grade in Credibility if grade is not Credibility.CANNOT_BE_JUDGED],
    "minReliability": [grade for grade in Reliability if grade is not Reliability.F],
}


@dataclass(frozen=True, slots=True)
class Sieve:
    """Parameters with the accepted values; None if there is no condition."""

    credibility: str | None = None
    min_credibility: str | None = None
    reliability: str | None = None
    min_reliability: str | None = None
    places: str | None = None
    place_countries: str | None = None
    languages: str | None = None
    publisher_countries: str | None = None

    @classmethod
    def read(cls, builder: StatementBuilder, filters: Arguments) -> Sieve:
        """The sieve of a filter with `evidence`. Raises BadInputError for an invalid minimum grade."""
        given = as_input(filters.get("evidence") or {})

        def listed(name: str, read: Callable[[StatementBuilder, object], str] = StatementBuilder.value) -> str | None:
            return None if given.get(name) is None else read(builder, given[name])

        def at_least(name: str) -> str | None:
            return None if given.get(name) is None else builder.value(_at_least(name, str(given[name])))

        return cls(
            credibility=listed("credibility"),
            min_credibility=at_least("minCredibility"),
            reliability=listed("reliability"),
            min_reliability=at_least("minReliability"),
            places=listed("places", named.places),
            place_countries=listed("placeCountries", named.countries),
            languages=listed("languages", named.languages),
            publisher_countries=listed("publisherCountries", named.countries),
        )

    @property
    def of_anyone(self) -> Sieve:
        """Only the conditions on grades, not those on place, language and publisher's country."""
        return replace(self, places=None, place_countries=None, languages=None, publisher_countries=None)

    @property
    def restricts(self) -> bool:
        """Whether there is any condition."""
        return self != Sieve()

    def conditions(self, claim: str, source: str, denying: str) -> list[str]:
        """The conditions for a claim and its source. Claims with a stance in `denying` and no place apply to all places."""
        wanted = [f"{claim}.credibility IN {grades}" for grades in (self.credibility, self.min_credibility) if grades]
        if of_publisher := [*self._of_publisher("publisher")]:
            stated = " AND ".join(of_publisher)
            wanted.append(f"EXISTS {{ ({source})-[:PUBLISHED_BY]->(publisher:Publisher) WHERE {stated} }}")
        if self.languages:
            wanted.append(named.speaks(source, self.languages))
        if of_place := [*self._of_place("place")]:
            somewhere = f"({claim})-[:IN_EVENT*0..1]->()-[:AT]->(place:Place)"
            there = f"EXISTS {{ {somewhere} WHERE {' AND '.join(of_place)} }}"
            wanted.append(f"{there} OR ({claim}.stance IN {denying} AND NOT EXISTS {{ {somewhere} }})")
        return wanted

    def _of_publisher(self, publisher: str) -> Iterator[str]:
        for grades in (self.reliability, self.min_reliability):
            if grades:
                yield f"{publisher}.reliability IN {grades}"
        if self.publisher_countries:
            yield f"{publisher}.country IN {self.publisher_countries}"

    def _of_place(self, place: str) -> Iterator[str]:
        if self.places:
            yield f"{place}.id IN {self.places}"
        if self.place_countries:
            yield f"{place}.country IN {self.place_countries}"


def _at_least(name: str, grade: str) -> list[str]:
    """The grades that are at least as good."""
    grades = [str(each) for each in _GRADES[name]]
    if grade not in grades:
        raise BadInputError(f"`{name}` must be one of {', '.join(grades)}, not {grade}.", given=grade, expected=grades)
    return grades[: grades.index(grade) + 1]
