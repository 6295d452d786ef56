"""Fields of a group of relations, which backings and spells share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from graphapi.graph.read.nodes.finding import denied, denying
from graphapi.graph.read.parts.agent import links
from graphapi.graph.read.parts.condition import Window, named_level
from graphapi.graph.read.parts.counting import Counting, affirming, literal
from graphapi.graph.read.parts.independence import independent
from graphapi.graph.read.parts.publisher import publishers
from graphapi.graph.read.parts.relation_reading import RelationReading, note
from graphapi.graph.read.parts.statement_builder import StatementBuilder
from graphapi.graph.read.parts.year import year_counts
from graphapi.graph.read.selection import Selected
from graphapi.model.vocabulary import SupportForm


@dataclass(frozen=True, slots=True)
class RelationGroup:
    """The relations of one backing or spell: a variable with a list of `{relation, facts, actor, acted, reached, level}`.

    The list is in order of time. `days` is the period of the question.
    """

    items: str
    days: Window | None
    counting: Counting

    def each(self) -> str:
        """A clause that binds each entry to `item`."""
        return f"UNWIND {self.items} AS item"

    def least(self, bound: str) -> str:
        """The earliest value of a bound, as text; null if no entry has it."""
        return self._extreme(bound, "ASC")

    def greatest(self, bound: str) -> str:
        return self._extreme(bound, "DESC")

    def unless_open(self, bound: str, extreme: str) -> str:
        """`extreme`, or null if an entry has no such bound (it is open or unknown)."""
        return f"CASE WHEN all(item IN {self.items} WHERE item.facts.{bound} IS NOT NULL) THEN {extreme} END"

    def _extreme(self, bound: str, order: str) -> str:
        # Not min and max: see StatementBuilder.named.
        day = f"{self.each()} WITH item.facts.{bound} AS day WHERE day IS NOT NULL"
        return f"toString(head(COLLECT {{ {day} RETURN day ORDER BY day {order} LIMIT 1 }}))"

    def keys(self) -> str:
        return f"[item IN {self.items} | item.facts.key]"

    def denying_keys(self, builder: StatementBuilder) -> str:
        """Keys of the relations that deny one of these."""
        denial, relation = builder.name("denial"), builder.name("relation")
        return (
            f"COLLECT {{ {self.each()} WITH item.relation AS {relation} {denying(builder, relation, denial)} "
            f"RETURN DISTINCT {denial}.key }}"
        )

    def parts(self) -> str:
        """The facts and chains that `year_counts` counts by year."""
        return f"[item IN {self.items} | {{facts: item.facts, links: item.reached}}]"

    def values(self) -> Mapping[str, Callable[[], str]]:
        """For each BackingFacet, an expression of its values."""
        return {
            "FORM": lambda: (
                f"[form IN {literal(SupportForm)} WHERE any(item IN {self.items} WHERE form IN item.facts.forms)]"
            ),
            "STANDING": lambda: f"[{self.items}[0].facts.standing]",
            "STATUS": lambda: self._distinct("item.facts.status"),
            "PREDICATE": lambda: self._distinct("type(item.relation)"),
            "PUBLISHER": lambda: publishers(self.keys(), "id", self.counting, self.affirming()),
            "PUBLISHER_COUNTRY": lambda: publishers(self.keys(), "country", self.counting, self.affirming()),
        }

    def _distinct(self, value: str) -> str:
        return f"COLLECT {{ {self.each()} RETURN DISTINCT {value} AS value }}"

    def affirming(self) -> str:
        """The stances of claims that affirm these relations: allegations if they are only alleged."""
        return affirming(f"{self.items}[0].facts")

    def independent_sources(self) -> str:
        """The number of independent sources that affirm any of these."""
        fresh = "[voice IN item.facts.voices WHERE NOT voice IN voices]"
        return independent(f"reduce(voices = [], item IN {self.items} | voices + {fresh})")

    def level(self) -> str:
        """The certainty of the most certain entry."""
        return f"reduce(most = 0, item IN {self.items} | CASE WHEN item.level > most THEN item.level ELSE most END)"

    def through(self, builder: StatementBuilder, selected: Selected, chain: str) -> str:
        """The links of the entries' chains; `chain` is `acted` or `reached`."""
        return links(builder, selected, self.each(), f"item.{chain}", self.counting)

    def field(self, builder: StatementBuilder, selected: Selected) -> str:
        """A field that backings and spells both have."""
        match selected.name:
            case "certainty":
                return "null" if self.days is None else named_level(self.level())
            case "disputed":
                return self._disputed(builder)
            case "forms":
                return (
                    f"[form IN {literal(SupportForm)} WHERE any(item IN {self.items} WHERE form IN item.facts.forms)]"
                )
            case "kinds":
                return f"[kind IN ['MATERIAL', 'POLITICAL'] WHERE any(item IN {self.items} WHERE kind IN item.facts.kinds)]"
            case "first":
                bounds = self.unless_open("start_earliest", self.least("start_earliest")), self.least("start_latest")
                return self._bounds(builder, selected, *bounds)
            case "last":
                bounds = self.greatest("end_earliest"), self.unless_open("end_latest", self.greatest("end_latest"))
                return self._bounds(builder, selected, *bounds)
            case "claimCount":
                return f"reduce(sum = 0, item IN {self.items} | sum + item.facts.asserted + item.facts.alleged)"
            case "independentSourceCount":
                return self.independent_sources()
            case "firstPublished" | "lastPublished" as name:
                return self._published(name)
            case "years":
                return year_counts(builder, selected, self.parts())
            case "relations":
                relation, facts = builder.name("relation"), builder.name("facts")
                note(builder, facts, RelationReading(relation, self.days, self.counting))
                each = f"{self.each()} WITH item.relation AS {relation}, item.facts AS {facts}"
                return builder.collect(each, lambda: builder.object("Finding", facts, selected.children()))
            case other:
                raise AssertionError(f"neither a backing nor a spell has a field {other}")

    def _bounds(self, builder: StatementBuilder, selected: Selected, earliest: str, latest: str) -> str:
        values = {"earliest": earliest, "latest": latest}
        return builder.row(selected.children(), lambda child: values[child.name])

    def _published(self, name: str) -> str:
        text, day, order = {
            "firstPublished": ("first_published", "first_published_earliest", "ASC"),
            "lastPublished": ("last_published", "last_published_latest", "DESC"),
        }[name]
        return (
            f"head(COLLECT {{ {self.each()} WITH item.facts AS facts WHERE facts.{text} IS NOT NULL "
            f"RETURN facts.{text} ORDER BY facts.{day} {order}, facts.{text} {order} LIMIT 1 }})"
        )

    def _disputed(self, builder: StatementBuilder) -> str:
        relation = builder.name("relation")
        found = denied(builder, relation, self.counting)
        return f"EXISTS {{ {self.each()} WITH item.relation AS {relation} {found} RETURN 1 AS one }}"
