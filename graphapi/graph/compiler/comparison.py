"""Comparisons: which backings of an actor are new, gone or changed between two periods or two states of knowledge."""

from __future__ import annotations

from graphapi.graph.compiler.backing import backing
from graphapi.graph.compiler.backing_rows import BackingRows
from graphapi.graph.compiler.draft import Arguments, Draft, as_input
from graphapi.graph.compiler.entity import filter_of
from graphapi.graph.selection import Selected

# What a change of each means, in words for people; each is compared between the two sides.
_REASONS = {
    "certainty": "how certain it is for the period",
    "forms": "the forms of support",
    "disputed": "whether it is disputed",
    "independentSourceCount": "the number of independent sources",
    "claimCount": "the number of claims",
}


def comparison(draft: Draft, actor: str, selected: Selected) -> str:
    """The backers of the actor on the left against those on the right; a backing is its backer, recipient and standing."""
    filters = filter_of(selected)
    left = _side(draft, selected, actor, {**filters, **as_input(selected.arguments["left"])}, ("disappeared", "before"))
    right = _side(draft, selected, actor, {**filters, **as_input(selected.arguments["right"])}, ("appeared", "after"))
    sides = draft.name("sides")
    entries = []
    for child in selected.children():
        match child.name:
            case "appeared":
                entries.append(f"`{child.key}`: {_only(sides, 1, 0, child.key)}")
            case "disappeared":
                entries.append(f"`{child.key}`: {_only(sides, 0, 1, child.key)}")
            case "changed":
                entries.append(f"`{child.key}`: {_changed(child, sides)}")
            case "__typename":
                pass
            case other:
                raise AssertionError(f"a comparison has no field {other}")
    # The two sides are named by a list of one: an expression has no other way to name what it uses twice.
    return f"head([{sides} IN [[{left}, {right}]] | {{{', '.join(entries)}}}])"


def _side(draft: Draft, selected: Selected, actor: str, filters: Arguments, parts: tuple[str, str]) -> str:
    """All backings of one side: what tells one from another, what may change, and every shape that is asked for."""
    rows = BackingRows.read(draft, filters, "recipient")
    whole, half = parts

    def side() -> str:
        shapes = []
        for child in selected.children():
            if child.name == whole:
                with draft.below(child.key):
                    shapes.append(f"`{child.key}`: {backing(draft, rows, child.children())}")
            if child.name == "changed":
                for part in child.children():
                    if part.name == half:
                        with draft.below(child.key, part.key):
                            shapes.append(f"`{child.key}.{part.key}`: {backing(draft, rows, part.children())}")
        compared = [f"{name}: {rows.gathered.field(draft, Selected(name, name, 'String'))}" for name in _REASONS]
        same = f"same: {rows.backer}.id + '|' + {rows.recipient}.id + '|' + {rows.standing}"
        return "{" + ", ".join([same, *compared, *shapes]) + "}"

    order = f"WITH * ORDER BY {rows.backer}.id, {rows.recipient}.id, {rows.standing}"
    return draft.collect(f"{rows.clauses(draft, actor)} {order}", side)


def _only(sides: str, here: int, there: int, key: str) -> str:
    missing = f"NOT one.same IN [other IN {sides}[{there}] | other.same]"
    return f"[one IN {sides}[{here}] WHERE {missing} | one.`{key}`]"


def _changed(selected: Selected, sides: str) -> str:
    differs = " OR ".join(f"coalesce(before.{name}, '') <> coalesce(after.{name}, '')" for name in _REASONS)
    reasons = " + ".join(
        f"CASE WHEN coalesce(before.{name}, '') <> coalesce(after.{name}, '') THEN ['{words}'] ELSE [] END"
        for name, words in _REASONS.items()
    )
    entries = []
    for child in selected.children():
        match child.name:
            case "before" | "after":
                entries.append(f"`{child.key}`: {child.name}.`{selected.key}.{child.key}`")
            case "reasons":
                entries.append(f"`{child.key}`: {reasons}")
            case "__typename":
                pass
            case other:
                raise AssertionError(f"a change has no field {other}")
    return (
        f"reduce(pairs = [], before IN {sides}[0] | pairs + "
        f"[after IN {sides}[1] WHERE after.same = before.same AND ({differs}) | {{{', '.join(entries)}}}])"
    )
