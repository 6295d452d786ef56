"""Years in which something held, with the certainty; the number of years is limited."""

from __future__ import annotations

from typing import Final

from graphapi.errors import BadInputError
from graphapi.graph.read.parts.condition import Window, level, possible
from graphapi.graph.read.parts.statement_builder import Arguments, StatementBuilder
from graphapi.graph.read.selection import Selected

MOST_YEARS: Final = 200
_LAST: Final = 9999
_LEVELS: Final = {"undated": 0, "possible": 1, "certain": 2}


def years(arguments: Arguments) -> tuple[int, int]:
    """The first and last year from the arguments `from` and `to`. Raises BadInputError for too many years, or none."""
    first, last = arguments["from"], arguments["to"]
    if not isinstance(first, int) or not isinstance(last, int) or not 1 <= first <= last <= _LAST:
        raise BadInputError(
            f"`from` and `to` must be years from 1 to {_LAST}, and `to` not before `from`: not {first} to {last}."
        )
    if last - first >= MOST_YEARS:
        raise BadInputError(
            f"At most {MOST_YEARS} years at once, not {last - first + 1:,} ({first} to {last}).", limit=MOST_YEARS
        )
    return first, last


def of_year(year: str) -> Window:
    """The first and last day of the year in a variable."""
    return f"date({{year: {year}, month: 1, day: 1}})", f"date({{year: {year}, month: 12, day: 31}})"


def allowed(part: str, year: str) -> str:
    """Whether a part, `{facts, links}`, can have held in the year: its facts, and the relations of its links."""
    days = of_year(year)
    return f"{possible(f'{part}.facts', days)} AND all(link IN {part}.links WHERE {possible('link.facts', days)})"


def year_level(part: str, year: str) -> str:
    """The level (`condition.LEVELS`) for the year: that of the weakest of facts and links."""
    days = of_year(year)
    links = f"[link IN {part}.links | {level('link.facts', days)}]"
    return f"reduce(least = {level(f'{part}.facts', days)}, one IN {links} | CASE WHEN one < least THEN one ELSE least END)"


def year_counts(builder: StatementBuilder, selected: Selected, parts: str) -> str:
    """For each year in which at least one of the parts can have held: how many held certainly, possibly, or are undated."""
    first, last = map(builder.value, years(selected.arguments))
    year, levels = builder.name("year"), builder.name("levels")
    each = (
        f"UNWIND range({first}, {last}) AS {year} "
        f"WITH {year}, [part IN {parts} WHERE {allowed('part', year)} | {year_level('part', year)}] AS {levels} "
        f"WHERE size({levels}) > 0"
    )
    values = {name: f"size([one IN {levels} WHERE one = {number}])" for name, number in _LEVELS.items()}
    return builder.collect(
        each, lambda: builder.row(selected.children(), lambda child: {"year": year, **values}[child.name])
    )


def year_buckets(builder: StatementBuilder, selected: Selected, rows: str, identity: str, parts: str) -> str:
    """The same for the rows of a listing. Each row counts once for a year, by its most certain part; rows without a year too."""
    first, last = map(builder.value, years(selected.arguments))
    # Only the years that the bounds of a part allow are computed: for a day one year, however many are requested.
    least = f"CASE WHEN part.facts.start_earliest.year > {first} THEN part.facts.start_earliest.year ELSE {first} END"
    most = f"CASE WHEN part.facts.end_latest.year < {last} THEN part.facts.end_latest.year ELSE {last} END"
    found = (
        f"{rows} WITH {identity} AS identity, {parts} AS parts UNWIND parts AS part UNWIND range({least}, {most}) AS year "
        f"WITH identity, part, year WHERE {allowed('part', 'year')}"
    )

    def write(child: Selected) -> str:
        match child.name:
            case "years":
                return _buckets(builder, child, found)
            case "outside":
                return f"{all_rows} - {within}"
            case other:
                raise AssertionError(f"time buckets have no field {other}")

    outside = selected.asks("outside")
    all_rows = builder.named(f"COUNT {{ {rows} RETURN 1 AS one }}") if outside else ""
    within = builder.named(f"COUNT {{ {found} RETURN DISTINCT identity }}") if outside else ""
    return builder.row(selected.children(), write)


def _buckets(builder: StatementBuilder, selected: Selected, found: str) -> str:
    bucket = builder.name("bucket")
    counts = ", ".join(f"{name}: sum(CASE WHEN level = {number} THEN 1 ELSE 0 END)" for name, number in _LEVELS.items())
    each = (
        f"{found} WITH identity, year, max({year_level('part', 'year')}) AS level "
        f"WITH year, {{{counts}}} AS counts ORDER BY year WITH counts {{.*, year: year}} AS {bucket}"
    )
    return builder.collect(each, lambda: builder.row(selected.children(), lambda child: f"{bucket}.{child.name}"))
