"""Counts of the graph, and the span of the periods of claims."""

from __future__ import annotations

from graphapi.graph.read.parts.field import held, prop, stamp
from graphapi.graph.read.parts.pages import Key, Listing, connection
from graphapi.graph.read.parts.statement_builder import Field, Fields, StatementBuilder
from graphapi.graph.read.selection import Selected
from graphapi.model.vocabulary import Predicate

# A period that names the month in which it begins: not only a year, a season or an unspecified month.
_NAMES_MONTH = "claim.period =~ '[0-9]{4}-(0[1-9]|1[0-2])([^0-9].*)?'"
_STATED = "claim.period IS NOT NULL AND claim.retracted_at IS NULL"


def stats(builder: StatementBuilder, _: str, selected: Selected) -> str:
    """The selected figures."""
    return builder.object("Stats", "", selected.children())


def _relations(builder: StatementBuilder, _: str, selected: Selected) -> str:
    # One count for each type: Neo4j's count store has each, but would count the union edge by edge.
    return " + ".join(f"COUNT {{ ()-[:{predicate}]->() }}" for predicate in Predicate)


def _bound(name: str, order: str) -> str:
    # Only stated periods: bounds from a life or a publication do not show the first and last day.
    claim = f"MATCH (claim:Claim) WHERE claim.{name} IS NOT NULL AND {_STATED}"
    return f"head(COLLECT {{ {claim} RETURN toString(claim.{name}) ORDER BY claim.{name} {order} LIMIT 1 }})"


def _last_load(builder: StatementBuilder, _: str, selected: Selected) -> str:
    load = builder.name("load")
    value = builder.object("Load", load, selected.children())
    return (
        f"head(COLLECT {{ MATCH ({load}:Load) WHERE {load}.finished_at IS NOT NULL "
        f"WITH {load} ORDER BY {load}.started_at DESC, {load}.id LIMIT 1 RETURN {value} }})"
    )


def loads(builder: StatementBuilder, _: str, selected: Selected) -> str:
    """All loads, latest first."""
    load = builder.name("load")
    listing = Listing(
        name="loads",
        rows=f"MATCH ({load}:Load)",
        variables=(load,),
        keys=(Key(f"toString({load}.started_at)", descending=True), Key(f"{load}.id")),
        node=lambda d, children: d.object("Load", load, children),
    )
    return connection(builder, selected, listing)


def _coverage(builder: StatementBuilder, _: str, selected: Selected) -> str:
    """Claims by publisher and by the first year in their period; an uncertain year counts as given.

    With `monthly` also by the month, which is null if the period names none.
    """
    row = builder.name("coverage")
    month = f"CASE WHEN {_NAMES_MONTH} THEN toInteger(substring(claim.period, 5, 2)) END"
    if not selected.arguments["monthly"]:
        month = "null"
    each = (
        f"MATCH (publisher:Publisher)<-[:PUBLISHED_BY]-(:Source)<-[:FROM]-(claim:Claim) "
        f"WHERE claim.start_earliest IS NOT NULL AND {_STATED} "
        # `2018?` may have begun a year earlier, but counts for 2018. An X stands for any digit; the first possible year counts.
        f"WITH toInteger(replace(left(claim.period, 4), 'X', '0')) AS year, {month} AS month, "
        f"publisher, count(*) AS claims ORDER BY year, month, publisher.id "
        f"WITH {{year: year, month: month, publisher: publisher, claims: claims}} AS {row}"
    )
    return builder.collect(each, lambda: builder.object("Coverage", row, selected.children()))


def _counts(name: str) -> Field:
    """Entries from three lists of a load: texts, their kinds and their counts."""

    def write(builder: StatementBuilder, load: str, selected: Selected) -> str:
        place, entry = builder.name("place"), builder.name("entry")
        each = (
            f"UNWIND range(0, coalesce(size({load}.{name}), 0) - 1) AS {place} "
            f"WITH {{kind: {load}.{name}_kinds[{place}], text: {load}.{name}[{place}], "
            f"count: {load}.{name}_counts[{place}]}} AS {entry}"
        )
        return builder.collect(each, lambda: builder.object("LoadCount", entry, selected.children()))

    return write


STATS_TYPES: dict[str, Fields] = {
    "Stats": {
        **{
            name: lambda builder, _, selected, label=label: f"COUNT {{ (:{label}) }}"  # type: ignore[misc]
            for name, label in (
                ("actors", "Actor"),
                ("claims", "Claim"),
                ("sources", "Source"),
                ("publishers", "Publisher"),
            )
        },
        "relations": _relations,
        "earliest": lambda builder, _, selected: _bound("start_earliest", "ASC"),
        "latest": lambda builder, _, selected: _bound("end_latest", "DESC"),
        "lastLoad": _last_load,
        "coverage": _coverage,
    },
    "Coverage": {
        "year": prop("year"),
        "month": prop("month"),
        "publisher": held("publisher", "Publisher"),
        "claims": prop("claims"),
    },
    "Load": {
        "id": prop("id"),
        "loader": prop("loader"),
        "input": prop("input"),
        "sha256": prop("sha256"),
        "startedAt": stamp("started_at"),
        "finishedAt": stamp("finished_at"),
        # A load that was interrupted has no counts yet.
        "accepted": lambda builder, load, selected: (
            f"coalesce({load}.accepted, COUNT {{ ({load})<-[:LOADED_IN]-(:Claim) }})"
        ),
        "unchanged": lambda builder, load, selected: (
            f"COUNT {{ ({load})<-[:LOADED_IN]-(claim:Claim) "
            f"WHERE EXISTS {{ (claim)-[:LOADED_IN]->(earlier:Load) WHERE earlier.started_at < {load}.started_at }} }}"
        ),
        "rejected": lambda builder, load, selected: f"coalesce({load}.rejected, 0)",
        "leftOut": _counts("left_out"),
        "notKept": _counts("not_kept"),
        "retracted": lambda builder, load, selected: (
            f"COUNT {{ MATCH ({load})-[replaces:REPLACES]->(:Load)<-[:LOADED_IN]-(claim:Claim) "
            f"WHERE claim.retracted_at = replaces.at RETURN DISTINCT claim }}"
        ),
        "undoStartedAt": stamp("undo_started_at"),
    },
    "LoadCount": {"kind": prop("kind"), "text": prop("text"), "count": prop("count")},
}
