"""Backers as groups: one row for each backer, with all its backings inside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from graphapi.graph.read.backings.backing import FIRST_KEYS, backing
from graphapi.graph.read.backings.backing_rows import BackingRows
from graphapi.graph.read.backings.relation_group import RelationGroup
from graphapi.graph.read.nodes.entity import filter_of
from graphapi.graph.read.parts.agent import with_agents
from graphapi.graph.read.parts.left_out import left_out
from graphapi.graph.read.parts.pages import Key, Listing, connection
from graphapi.graph.read.parts.question import Question
from graphapi.graph.read.parts.statement_builder import Arguments, StatementBuilder
from graphapi.graph.read.selection import Selected


@dataclass(frozen=True, slots=True)
class _Group:
    """A row's variables: `rows.backer`, `backings` (maps of recipient, standing, items), and the items of all of them."""

    rows: BackingRows
    backings: str
    relations: RelationGroup


def backer_groups(builder: StatementBuilder, recipient: str, selected: Selected) -> str:
    """Groups of the actor's backings, one for each backer."""
    filters, order = filter_of(selected), str(selected.arguments.get("orderBy") or "FIRST")
    agents, by = with_agents(selected), str(selected.arguments.get("by") or "BACKER")
    question = Question({"asked": "groups", "by": by, "filter": filters, "agents": agents}, f"{recipient}.id")
    rows = BackingRows.read(builder, filters, "recipient", question, agents=agents, by_state=by == "STATE")
    group = _Group(rows, builder.name("backings"), replace(rows.relations, items=builder.name("items")))
    backer, one = (
        rows.backer,
        f"{{recipient: {rows.recipient}, standing: {rows.standing}, items: {rows.relations.items}}}",
    )

    def found(d: StatementBuilder, wanted: Arguments) -> str:
        others = BackingRows.read(d, wanted, "recipient", question, agents=agents, by_state=by == "STATE")
        return f"{others.clauses(d, recipient)} WITH DISTINCT {others.backer}"

    grouped = (
        f"{rows.clauses(builder, recipient)} WITH {backer}, {one} AS one ORDER BY one.recipient.id, one.standing DESC "
        f"WITH {backer}, collect(one) AS {group.backings} "
        f"WITH {backer}, {group.backings}, COLLECT {{ UNWIND {group.backings} AS one UNWIND one.items AS item "
        f"RETURN item ORDER BY item.facts.extent_start, item.facts.extent_end, item.facts.key }} AS {group.relations.items}"
    )
    listing = Listing(
        name=f"backerGroups.{order}",
        rows=grouped,
        variables=(backer, group.backings, group.relations.items),
        keys=(FIRST_KEYS[order](group.relations, backer), Key(f"{backer}.id")),
        node=lambda d, children: _group(d, group, children),
        sums=left_out(filters, found),
    )
    return connection(builder, selected, listing)


def _group(builder: StatementBuilder, group: _Group, children: Sequence[Selected]) -> str:
    return builder.row(children, lambda child: _field(builder, group, child))


def _field(builder: StatementBuilder, group: _Group, child: Selected) -> str:
    rows, relations = group.rows, group.relations
    match child.name:
        case "id":
            return rows.question.id(builder, "group", f"{rows.backer}.id")
        case "backer":
            return builder.object("Actor", rows.backer, child.children())
        case "recipients":
            recipient = builder.name("recipient")
            each = f"UNWIND {group.backings} AS one WITH DISTINCT one.recipient AS {recipient} ORDER BY {recipient}.id"
            return builder.collect(each, lambda: builder.object("Actor", recipient, child.children()))
        case "standings":
            return f"[word IN ['ASSERTED', 'ALLEGED'] WHERE any(one IN {group.backings} WHERE one.standing = word)]"
        case "backings":
            return _backings(builder, group, child)
        case "claimCount":
            return _claim_count(relations)
        case _:
            return relations.field(builder, child)


def _backings(builder: StatementBuilder, group: _Group, selected: Selected) -> str:
    recipient, standing, items = builder.name("recipient"), builder.name("standing"), builder.name("items")
    inner = replace(group.rows, recipient=recipient, standing=standing, relations=replace(group.relations, items=items))
    each = (
        f"UNWIND {group.backings} AS one "
        f"WITH one.recipient AS {recipient}, one.standing AS {standing}, one.items AS {items}"
    )
    return builder.collect(each, lambda: backing(builder, inner, selected.children()))


def _claim_count(relations: RelationGroup) -> str:
    """Counts each claim once. A relation that is both asserted and alleged is in two backings, which share its allegations."""
    asserted = (
        f"any(other IN {relations.items} WHERE other.facts.key = item.facts.key AND other.facts.standing = 'ASSERTED')"
    )
    once = f"[item IN {relations.items} WHERE item.facts.standing = 'ASSERTED' OR NOT {asserted}]"
    return f"reduce(sum = 0, item IN {once} | sum + item.facts.asserted + item.facts.alleged)"
