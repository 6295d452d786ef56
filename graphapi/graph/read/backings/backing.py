"""Connections of backings (who backed whom), and the fields of one backing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from graphapi.graph.read import selection
from graphapi.graph.read.backings.backing_rows import BackingRows
from graphapi.graph.read.backings.relation_group import RelationGroup
from graphapi.graph.read.backings.spell import spells
from graphapi.graph.read.nodes.claim import evidence
from graphapi.graph.read.nodes.entity import filter_of
from graphapi.graph.read.parts.again import Again
from graphapi.graph.read.parts.agent import with_agents
from graphapi.graph.read.parts.counting import DENYING
from graphapi.graph.read.parts.facet import Facets
from graphapi.graph.read.parts.left_out import left_out
from graphapi.graph.read.parts.pages import LAST, Key, Listing, connection
from graphapi.graph.read.parts.question import Question
from graphapi.graph.read.parts.statement_builder import Arguments, StatementBuilder
from graphapi.graph.read.selection import Selected

# The first sort key for each BackingOrder.
FIRST_KEYS: Mapping[str, Callable[[RelationGroup, str], Key]] = {
    "FIRST": lambda relations, _: Key(f"coalesce(toString({relations.items}[0].facts.extent_start), '{LAST}')"),
    "LAST": lambda relations, _: Key(f"coalesce({relations.greatest('extent_end')}, '')", descending=True),
    "INDEPENDENT_SOURCES": lambda relations, _: Key(relations.independent_sources(), descending=True),
    "BACKER": lambda _, backer: Key(f"{backer}.name"),
}


def backers(builder: StatementBuilder, recipient: str, selected: Selected) -> str:
    """Backings of the actor by others."""
    return _connection(builder, selected, recipient, "recipient")


def recipients(builder: StatementBuilder, backer: str, selected: Selected) -> str:
    """Backings of others by the actor."""
    return _connection(builder, selected, backer, "backer")


def _connection(builder: StatementBuilder, selected: Selected, actor: str, asked: str) -> str:
    filters = filter_of(selected)
    rows = rows_of(builder, selected, filters, asked, f"{actor}.id")
    relations = rows.relations
    order = str(selected.arguments.get("orderBy") or "FIRST")
    clauses, own = rows.clauses(builder, actor), (f"{rows.backer}.id", f"{rows.recipient}.id", rows.standing)
    facets = Facets(
        identity="[" + ", ".join(own) + "]",
        certainty=relations.field(builder, Selected("certainty", "certainty", "Certainty")),
        parts=relations.parts(),
        values=relations.values(),
    )

    def found(d: StatementBuilder, wanted: Arguments) -> str:
        return rows_of(d, selected, wanted, asked, f"{actor}.id").clauses(d, actor)

    listing = Listing(
        name=f"{'backers' if asked == 'recipient' else 'recipients'}.{order}",
        rows=clauses,
        variables=rows.variables,
        keys=(FIRST_KEYS[order](relations, rows.backer), *map(Key, own)),
        node=lambda d, children: backing(d, rows, children),
        sums={**facets.fields(clauses), **left_out(filters, found)},
    )
    return connection(builder, selected, listing)


def backers_again(builder: StatementBuilder, selected: Selected, packed: str) -> Again:
    """A row of `backers`, from what an earlier statement packed."""
    return _again(builder, selected, packed, "recipient")


def recipients_again(builder: StatementBuilder, selected: Selected, packed: str) -> Again:
    return _again(builder, selected, packed, "backer")


def _again(builder: StatementBuilder, selected: Selected, packed: str, asked: str) -> Again:
    rows = rows_of(builder, selected, filter_of(selected), asked, f"{packed}.of")
    return Again(rows.unpacked(builder, packed), lambda children: backing(builder, rows, children))


def rows_of(builder: StatementBuilder, selected: Selected, filters: Arguments, asked: str, of: str) -> BackingRows:
    """The rows for a field with these arguments: backings of an actor under a filter. `of` is its id."""
    agents, by_state = with_agents(selected), selected.arguments.get("byState") is True
    question = {"asked": asked, "filter": filters, "agents": agents, "byState": by_state}
    return BackingRows.read(builder, filters, asked, Question(question, of), agents=agents, by_state=by_state)


def backing(builder: StatementBuilder, rows: BackingRows, children: Sequence[Selected]) -> str:
    """The row of one backing."""
    return builder.row(children, lambda child: _field(builder, rows, child))


def _field(builder: StatementBuilder, rows: BackingRows, child: Selected) -> str:
    relations = rows.relations
    match child.name:
        case "id":
            return rows.id(builder, "backing")
        case selection.REF:
            return rows.packed(builder)
        case "backer":
            return builder.object("Actor", rows.backer, child.children())
        case "recipient":
            return builder.object("Actor", rows.recipient, child.children())
        case "actedThrough":
            return relations.through(builder, child, "acted")
        case "reachedThrough":
            return relations.through(builder, child, "reached")
        case "contributions":
            return _contributions(builder, relations, child)
        case "standing":
            return rows.standing
        case "spells":
            return spells(builder, child, rows)
        case "claims":
            return evidence(
                builder, child, "Backing.claims", relations.keys(), relations.counting, relations.affirming()
            )
        case "denials":
            return evidence(
                builder, child, "Backing.denials", relations.denying_keys(builder), relations.counting, DENYING
            )
        case _:
            return relations.field(builder, child)


def _contributions(builder: StatementBuilder, relations: RelationGroup, selected: Selected) -> str:
    """The actors that acted, by id, each with its part of the backing."""
    actor = builder.name("actor")
    theirs = replace(relations, items=builder.name("theirs"))
    each = (
        f"{relations.each()} WITH DISTINCT item.actor AS {actor} ORDER BY {actor}.id "
        f"WITH {actor}, [item IN {relations.items} WHERE item.actor = {actor}] AS {theirs.items}"
    )

    def write(child: Selected) -> str:
        match child.name:
            case "actor":
                return builder.object("Actor", actor, child.children())
            case "actedThrough":
                return theirs.through(builder, child, "acted")
            case "claims":
                name = "Contribution.claims"
                return evidence(builder, child, name, theirs.keys(), theirs.counting, theirs.affirming())
            case _:
                return theirs.field(builder, child)

    return builder.collect(each, lambda: builder.row(selected.children(), write))
