"""Spells: runs of a backing's relations whose extents overlap or touch.

`graphapi.model.spell` is the same in Python; tests/questions/test_reference.py compares the two on random graphs.
"""

from __future__ import annotations

from dataclasses import replace

from graphapi.graph.read.backings.backing_rows import BackingRows
from graphapi.graph.read.backings.relation_group import RelationGroup
from graphapi.graph.read.nodes.claim import evidence
from graphapi.graph.read.parts.statement_builder import StatementBuilder
from graphapi.graph.read.selection import Selected
from graphapi.model.vocabulary import DatePrecision

_PRECISIONS = "[" + ", ".join(f"'{precision}'" for precision in DatePrecision) + "]"


def spells(builder: StatementBuilder, selected: Selected, backing: BackingRows) -> str:
    """The spells of a backing, in order of time. Each undated relation is a separate spell, at the end."""
    whole = backing.relations
    runs, run, items = builder.name("runs"), builder.name("run"), builder.name("items")
    # Items are in order of time, so each item continues the last run or begins the next one.
    continued = f"{runs}[-1].reach + duration({{days: 1}}) >= item.facts.extent_start"
    reach = f"CASE WHEN item.facts.extent_end > {runs}[-1].reach THEN item.facts.extent_end ELSE {runs}[-1].reach END"
    split = (
        f"reduce({runs} = [], item IN {whole.items} | CASE WHEN {continued} "
        f"THEN {runs}[..-1] + [{{reach: {reach}, items: {runs}[-1].items + [item]}}] "
        f"ELSE {runs} + [{{reach: item.facts.extent_end, items: [item]}}] END)"
    )
    each = f"UNWIND {split} AS {run} WITH {run}.items AS {items}"
    return builder.collect(each, lambda: _spell(builder, selected, backing, replace(whole, items=items)))


def _spell(builder: StatementBuilder, selected: Selected, backing: BackingRows, relations: RelationGroup) -> str:
    return builder.row(selected.children(), lambda child: _field(builder, backing, relations, child))


def _field(builder: StatementBuilder, backing: BackingRows, relations: RelationGroup, child: Selected) -> str:
    first = f"{relations.items}[0].facts"
    match child.name:
        case "id":
            # Only the digest: the rest of the key, `relation:SUPPORTS:`, adds no information.
            return backing.id(builder, "spell", f"split({first}.key, ':')[2]")
        case "period":
            return f"CASE WHEN {first}.period IS NOT NULL THEN {_period(builder, child, relations)} END"
        case "standing":
            return f"{first}.standing"
        case "status":
            corroborated = f"any(item IN {relations.items} WHERE item.facts.status = 'CORROBORATED')"
            return f"CASE WHEN {corroborated} THEN 'CORROBORATED' ELSE {first}.status END"
        case "claims":
            return evidence(builder, child, "Spell.claims", relations.keys(), relations.counting, relations.affirming())
        case _:
            return relations.field(builder, child)


def _period(builder: StatementBuilder, selected: Selected, relations: RelationGroup) -> str:
    """The period from the first relation's start to the last one's end."""
    items, first = relations.items, f"{relations.items}[0].facts"
    facts = f"{relations.each()} WITH item.facts AS facts RETURN"
    start = (
        f"head(COLLECT {{ {facts} facts.start_text ORDER BY facts.start_earliest IS NOT NULL, facts.extent_start, "
        f"facts.start_latest, facts.start_text LIMIT 1 }})"
    )
    end = (
        f"head(COLLECT {{ {facts} facts.end_text ORDER BY facts.end_latest IS NULL DESC, facts.extent_end DESC, "
        f"facts.end_earliest DESC, facts.end_text DESC LIMIT 1 }})"
    )
    same = f"all(item IN {items} WHERE item.facts.period = {first}.period)"
    values = {
        "text": f"CASE WHEN {same} THEN {first}.period ELSE {start} + '/' + {end} END",
        "startEarliest": relations.unless_open("start_earliest", relations.least("start_earliest")),
        "startLatest": relations.least("start_latest"),
        "endEarliest": relations.greatest("end_earliest"),
        "endLatest": relations.unless_open("end_latest", relations.greatest("end_latest")),
        "ongoing": f"{end} = '..'",
        "endUnknown": f"{end} = ''",
        "precision": f"[word IN {_PRECISIONS} WHERE any(item IN {items} WHERE item.facts.precision = word)][-1]",
    }
    return builder.row(selected.children(), lambda child: values[child.name])
