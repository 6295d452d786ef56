"""Who backed whom: connections of backings, and how one backing is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from graphapi.graph.compiler.backing_rows import BackingRows
from graphapi.graph.compiler.claim import evidence
from graphapi.graph.compiler.connection import Key, Listing, connection
from graphapi.graph.compiler.draft import Arguments, Draft
from graphapi.graph.compiler.entity import filter_of
from graphapi.graph.compiler.evidence import DENYING
from graphapi.graph.compiler.facet import Facets
from graphapi.graph.compiler.gathering import Gathering
from graphapi.graph.compiler.question import Question
from graphapi.graph.compiler.reading import Reading
from graphapi.graph.compiler.spell import spells
from graphapi.graph.compiler.undated import undated_count
from graphapi.graph.selection import Selected

_LAST = "~"  # sorts after every date
# What backings are ordered by first, by BackingOrder.
FIRST_KEYS: Mapping[str, Callable[[Gathering, str], Key]] = {
    "FIRST": lambda gathered, _: Key(f"coalesce(toString({gathered.items}[0].facts.extent_start), '{_LAST}')"),
    "LAST": lambda gathered, _: Key(f"coalesce({gathered.greatest('extent_end')}, '')", descending=True),
    "INDEPENDENT_SOURCES": lambda gathered, _: Key(gathered.independent_sources(), descending=True),
    "BACKER": lambda _, backer: Key(f"{backer}.caption"),
}


def backers(draft: Draft, recipient: str, selected: Selected) -> str:
    """Who backed the actor."""
    return _connection(draft, selected, recipient, "recipient")


def recipients(draft: Draft, backer: str, selected: Selected) -> str:
    """Whom the actor backed."""
    return _connection(draft, selected, backer, "backer")


def _connection(draft: Draft, selected: Selected, actor: str, asked: str) -> str:
    filters = filter_of(selected)
    rows = BackingRows.read(draft, filters, asked, Question({"asked": asked, "filter": filters}, f"{actor}.id"))
    gathered = rows.gathered
    order = str(selected.arguments.get("orderBy") or "FIRST")
    clauses, own = rows.clauses(draft, actor), (f"{rows.backer}.id", f"{rows.recipient}.id", rows.standing)
    facets = Facets(
        identity="[" + ", ".join(own) + "]",
        certainty=gathered.field(draft, Selected("certainty", "certainty", "Certainty")),
        parts=gathered.parts(),
        values=gathered.values(),
    )

    def undated(d: Draft, wanted: Arguments) -> str:
        found = BackingRows.read(d, wanted, asked, rows.question)
        return f"{found.clauses(d, actor)} WITH * WHERE {found.gathered.level()} = 0"

    listing = Listing(
        name=f"{'backers' if asked == 'recipient' else 'recipients'}.{order}",
        rows=clauses,
        variables=rows.variables,
        keys=(FIRST_KEYS[order](gathered, rows.backer), *map(Key, own)),
        node=lambda d, children: backing(d, rows, children),
        sums={**facets.fields(clauses), **undated_count(gathered.days, filters, undated)},
    )
    return connection(draft, selected, listing)


def backing(draft: Draft, rows: BackingRows, children: Sequence[Selected]) -> str:
    """The row of one backing."""
    return draft.row(children, lambda child: _field(draft, rows, child))


def _field(draft: Draft, rows: BackingRows, child: Selected) -> str:
    gathered = rows.gathered
    match child.name:
        case "id":
            return rows.id(draft, "backing")
        case "backer":
            return draft.object("Actor", rows.backer, child.children())
        case "recipient":
            return draft.object("Actor", rows.recipient, child.children())
        case "reachedThrough":
            return _reached(draft, gathered, child)
        case "standing":
            return rows.standing
        case "spells":
            return spells(draft, child, rows)
        case "claims":
            return evidence(draft, child, "Backing.claims", gathered.keys(), gathered.counting, gathered.affirming())
        case "denials":
            return evidence(draft, child, "Backing.denials", gathered.denying_keys(draft), gathered.counting, DENYING)
        case _:
            return gathered.field(draft, child)


def _reached(draft: Draft, gathered: Gathering, selected: Selected) -> str:
    """The relations of all the ways of command that led to the backing's relations, from the actor asked for on."""
    relation, facts = draft.name("relation"), draft.name("facts")
    draft.readings[facts] = Reading(relation, gathered.days, gathered.counting_command)
    links = (
        f"{gathered.each()} UNWIND range(0, size(item.reached) - 1) AS step WITH item.reached[step] AS link, step "
        f"WITH link.facts.key AS key, min(step) AS nearest, head(collect(link)) AS link ORDER BY nearest, key "
        f"WITH link.relation AS {relation}, link.facts AS {facts}"
    )
    return draft.collect(links, lambda: draft.object("Finding", facts, selected.children()))
