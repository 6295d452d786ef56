"""Who backed whom: relations gathered by backer, recipient and standing, with what they add up to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graphapi.graph.compiler.claim import evidence
from graphapi.graph.compiler.condition import Window, can_overlap, certain, overlaps, window
from graphapi.graph.compiler.connection import Key, Listing, connection
from graphapi.graph.compiler.draft import Arguments, Draft, as_input
from graphapi.graph.compiler.entity import filter_of
from graphapi.graph.compiler.evidence import DENYING, Evidence, facets, literal
from graphapi.graph.compiler.gathering import Gathering
from graphapi.graph.compiler.spell import spells
from graphapi.graph.selection import Selected
from graphapi.model.relation import BACKING, MILITARY_FORMS
from graphapi.model.vocabulary import Predicate

_DIRECTED = "|".join(predicate for predicate in BACKING if not predicate.symmetric)
_MUTUAL = "|".join(predicate for predicate in BACKING if predicate.symmetric)
_COMMAND = f"{Predicate.COMMANDS}|{Predicate.PART_OF}|{Predicate.MEMBER_OF}"
_COMMAND_STEPS = 3
_LAST = "~"  # sorts after every date


def backers(draft: Draft, recipient: str, selected: Selected) -> str:
    """Who backed the actor."""
    return _backings(draft, selected, recipient, "backer")


def recipients(draft: Draft, backer: str, selected: Selected) -> str:
    """Whom the actor backed."""
    return _backings(draft, selected, backer, "recipient")


@dataclass(frozen=True, slots=True)
class _Roles:
    """Variables of a row: who backs whom, and the path of command that reached the recipient (a list of relations)."""

    backer: str
    recipient: str
    reached: str


def _backings(draft: Draft, selected: Selected, actor: str, wanted: str) -> str:
    filters = filter_of(selected)
    days, counting = window(draft, filters), Evidence.read(draft, filters)
    roles = _Roles(draft.name("backer"), draft.name("recipient"), draft.name("reached"))
    items, standing = draft.name("items"), draft.name("standing")
    gathered = Gathering(items, days, counting)
    rows = _rows(draft, filters, roles, actor, wanted, days, counting, items, standing)
    least = filters.get("minIndependentSources")
    if least is not None:
        rows += f" WITH * WHERE {gathered.independent_sources()} >= {draft.value(least)}"
    order = str(selected.arguments.get("orderBy") or "FIRST")
    tie = (Key(f"{roles.backer}.id"), Key(f"{roles.recipient}.id"), Key(standing))
    first: dict[str, tuple[Key, ...]] = {
        "FIRST": (Key(f"coalesce(toString({items}[0].facts.extent_start), '{_LAST}')"),),
        "LAST": (Key(f"coalesce(toString({gathered.over('max(item.facts.extent_end)')}), '')", descending=True),),
        "INDEPENDENT_SOURCES": (Key(gathered.independent_sources(), descending=True),),
        "BACKER": (Key(f"{roles.backer}.caption"),),
    }
    listing = Listing(
        name=f"{'backers' if wanted == 'backer' else 'recipients'}.{order}",
        rows=rows,
        variables=(roles.backer, roles.recipient, standing, items),
        keys=(*first[order], *tie),
        node=lambda d, children: _backing(d, roles, standing, gathered, children),
    )
    return connection(draft, selected, listing)


def _rows(  # noqa: PLR0913, PLR0917 - the parts of one clause
    draft: Draft,
    filters: Arguments,
    roles: _Roles,
    actor: str,
    wanted: str,
    days: Window | None,
    counting: Evidence,
    items: str,
    standing: str,
) -> str:
    """Clauses with one row for each backing: its two actors, its standing, and its relations in order of time."""
    relation, facts = draft.name("relation"), draft.name("facts")
    asked, other = (roles.recipient, roles.backer) if wanted == "backer" else (roles.backer, roles.recipient)
    through = bool(filters.get("throughCommand"))
    whole, paths = draft.name("whole"), draft.name("paths")
    start = _commanded(draft, actor, asked, paths) if through else f"WITH {actor} AS {asked}"
    if through:
        can_reach = f"all(link IN path WHERE {can_overlap('link', facts)})"
        path = f"head([path IN {paths} WHERE {can_reach}]) AS {roles.reached}"
    else:
        path = f"[] AS {roles.reached}"
    held = _held(facts, roles.reached, days, through=through)
    conditions = " AND ".join(f"({condition})" for condition in _conditions(draft, filters, facts, roles, days))
    arrow = (
        f"({other})-[{relation}:{_DIRECTED}]->({asked})"
        if wanted == "backer"
        else f"({asked})-[{relation}:{_DIRECTED}]->({other})"
    )
    return (
        f"{start} CALL ({asked}) {{ MATCH {arrow} RETURN {other}, {relation} "
        f"UNION ALL MATCH ({other}:Actor)-[{relation}:{_MUTUAL}]-({asked}) "
        f"WHERE any(form IN {relation}.forms WHERE form IN {literal(MILITARY_FORMS)}) RETURN {other}, {relation} }} "
        f"{counting.facts(draft, relation, whole)} {facets(whole)} {facts} "
        f"WITH {roles.backer}, {roles.recipient}, {relation}, {facts}, {path} "
        f"WHERE {roles.reached} IS NOT NULL AND {conditions} "
        f"WITH {roles.backer}, {roles.recipient}, {relation}, {facts}, {roles.reached} "
        f"ORDER BY {facts}.extent_start, {facts}.extent_end, {facts}.key "
        f"WITH {roles.backer}, {roles.recipient}, {facts}.standing AS {standing}, "
        f"collect({{relation: {relation}, facts: {facts}, reached: {roles.reached}, certain: {held}}}) AS {items}"
    )


def _commanded(draft: Draft, actor: str, recipient: str, paths: str) -> str:
    """Clauses that bind the actor and all it commands, each with the paths of relations that lead there, short ones first."""
    upper, link, lower = draft.name("upper"), draft.name("link"), draft.name("lower")
    downwards = (
        f"(type({link}) = 'COMMANDS' AND startNode({link}) = {upper}) "
        f"OR (type({link}) <> 'COMMANDS' AND endNode({link}) = {upper})"
    )
    return (
        f"MATCH ({actor})(({upper})-[{link}:{_COMMAND}]-({lower}) "
        f"WHERE {link}.standing = 'ASSERTED' AND ({downwards})){{0,{_COMMAND_STEPS}}}({recipient}:Actor) "
        f"WHERE size({link}) = 0 OR {recipient} <> {actor} "
        f"WITH {recipient}, {link} AS path ORDER BY size(path), [step IN path | step.key] "
        f"WITH {recipient}, collect(path) AS {paths}"
    )


def _conditions(draft: Draft, filters: Arguments, facts: str, roles: _Roles, days: Window | None) -> list[str]:
    """What each relation must meet to count."""
    standings = filters.get("standing")
    wanted = [f"{facts}.standing IS NOT NULL" if standings is None else f"{facts}.standing IN {draft.value(standings)}"]
    wanted += overlaps(facts, days, filters)
    if filters.get("forms") is not None:
        wanted.append(f"any(form IN {facts}.forms WHERE form IN {draft.value(filters['forms'])})")
    if filters.get("backing", "ANY") not in ("ANY", None):
        wanted.append(f"{draft.value(filters['backing'])} IN {facts}.kinds")
    if filters.get("actorKinds") is not None:
        wanted.append(f"{roles.backer}.kind IN {draft.value(filters['actorKinds'])}")
    against = filters.get("against")
    if against is not None:
        opponent = draft.actor(as_input(against))
        wanted.append(f"EXISTS {{ (:Claim {{relation: {facts}.key}})-[:AGAINST]->({opponent}) }}")
    return wanted


def _held(facts: str, reached: str, days: Window | None, *, through: bool) -> str:
    """Whether the relation, and every relation it was reached through, is certain for the filter's period."""
    if days is None:
        return "null"
    own = certain(facts, days)
    return f"({own}) AND all(link IN {reached} WHERE {certain('link', days)})" if through else own


def _backing(draft: Draft, roles: _Roles, standing: str, gathered: Gathering, children: Sequence[Selected]) -> str:
    """The map of one backing."""
    entries = []
    for child in children:
        if child.name == "__typename":
            continue
        with draft.below(child.key):
            entries.append(f"`{child.key}`: {_field(draft, roles, standing, gathered, child)}")
    return "{" + ", ".join(entries) + "}"


def _field(draft: Draft, roles: _Roles, standing: str, gathered: Gathering, child: Selected) -> str:
    match child.name:
        case "backer":
            return draft.object("Actor", roles.backer, child.children())
        case "recipient":
            return draft.object("Actor", roles.recipient, child.children())
        case "reachedThrough":
            link = draft.name("link")
            value = draft.object("Relation", link, child.children())
            return f"COLLECT {{ {gathered.each()} UNWIND item.reached AS {link} WITH DISTINCT {link} ORDER BY {link}.key RETURN {value} }}"
        case "standing":
            return standing
        case "spells":
            return spells(draft, child, gathered)
        case "claims":
            return evidence(draft, child, "Backing.claims", gathered.keys(), gathered.counting, gathered.affirming())
        case "denials":
            return evidence(draft, child, "Backing.denials", gathered.denying_keys(draft), gathered.counting, DENYING)
        case _:
            return gathered.field(draft, child)
