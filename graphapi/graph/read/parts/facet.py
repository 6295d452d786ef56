"""Facets: counts of the rows of a list by form, publisher, predicate or year."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from graphapi.errors import BadPageError
from graphapi.graph.read.parts.statement_builder import StatementBuilder
from graphapi.graph.read.parts.year import year_buckets
from graphapi.graph.read.selection import Selected

_COUNTS = {"certain": "CERTAIN", "possible": "POSSIBLE", "undated": "UNDATED"}


@dataclass(frozen=True, slots=True)
class Facets:
    """The values by which the rows of a listing are counted.

    `identity` identifies a row. `certainty` is its certainty for the period of the filter, "null" without a period. `parts`
    is a list of `{facts, links}`, from which its time is computed. `values` has, by name of the facet, an expression with
    the distinct values of a row.
    """

    identity: str
    certainty: str
    parts: str
    values: Mapping[str, Callable[[], str]]

    def fields(self, rows: str) -> Mapping[str, Callable[[StatementBuilder, Selected], str]]:
        """The fields of a connection that count its rows."""
        return {
            "facets": lambda builder, selected: self._facets(builder, selected, rows),
            "years": lambda builder, selected: year_buckets(builder, selected, rows, self.identity, self.parts),
        }

    def _facets(self, builder: StatementBuilder, selected: Selected, rows: str) -> str:
        facet, most = builder.name("facet"), _most(builder, selected)
        values = self.values[str(selected.arguments["by"])]()
        counts = ", ".join(
            f"{name}: CASE WHEN count(certainty) > 0 THEN sum(CASE certainty WHEN '{word}' THEN 1 ELSE 0 END) END"
            for name, word in _COUNTS.items()
        )
        each = (
            f"{rows} WITH {self.certainty} AS certainty, {values} AS values "
            # Rows without a value are counted too, so that the sum is complete.
            f"UNWIND CASE WHEN size(values) = 0 THEN [null] ELSE values END AS value "
            f"WITH value, count(*) AS count, {{{counts}}} AS counts ORDER BY count DESC, value LIMIT {most} "
            f"WITH counts {{.*, count: count, value: value}} AS {facet}"
        )
        return builder.collect(each, lambda: _row(builder, selected, facet))


def _row(builder: StatementBuilder, selected: Selected, facet: str) -> str:
    def write(child: Selected) -> str:
        if child.name != "publisher":
            return f"{facet}.{child.name}"
        publisher = builder.name("publisher")
        found = f"MATCH ({publisher}:Publisher {{id: {facet}.value}})"
        return f"head({builder.collect(found, lambda: builder.object('Publisher', publisher, child.children()))})"

    return builder.row(selected.children(), write)


def _most(builder: StatementBuilder, selected: Selected) -> str:
    first, limit = selected.arguments["first"], builder.limits.page_size_max
    if not isinstance(first, int) or not 0 <= first <= limit:
        raise BadPageError(f"`first` must be from 0 to {limit} for facets, not {first}.", given=first, limit=limit)
    return builder.value(first)
