"""Comparisons: which backings of an actor are new, gone or changed between two periods or two states of knowledge."""

from __future__ import annotations

from graphapi.graph.read.backings.backing import backing, rows_of
from graphapi.graph.read.nodes.entity import filter_of
from graphapi.graph.read.parts.statement_builder import EACH, Arguments, StatementBuilder, Step, as_input
from graphapi.graph.read.selection import Selected

# The fields to compare between the two sides, and the reason (ChangeReason) for a difference in each.
_REASONS = {
    "certainty": "CERTAINTY",
    "forms": "FORMS",
    "disputed": "DISPUTED",
    "independentSourceCount": "INDEPENDENT_SOURCES",
    "claimCount": "CLAIMS",
}


def comparison(builder: StatementBuilder, actor: str, selected: Selected) -> str:
    """Compares the backings of the actor on both sides. Backer, recipient and standing identify a backing."""
    filters = filter_of(selected)
    left = _side(
        builder, selected, actor, {**filters, **as_input(selected.arguments["left"])}, ("disappeared", "before")
    )
    right = _side(builder, selected, actor, {**filters, **as_input(selected.arguments["right"])}, ("appeared", "after"))
    sides = builder.name("sides")

    def write(child: Selected) -> str:
        shape = _shape(*builder.path)
        match child.name:
            case "appeared":
                return _only(sides, 1, 0, shape)
            case "disappeared":
                return _only(sides, 0, 1, shape)
            case "changed":
                return _changed(builder, child, sides)
            case other:
                raise AssertionError(f"a comparison has no field {other}")

    # Each side is bound as a list of one item: an expression has no other way to name a value that it uses twice.
    return f"head([{sides} IN [[{left}, {right}]] | {builder.row(selected.children(), write)}])"


def _side(builder: StatementBuilder, selected: Selected, actor: str, filters: Arguments, parts: tuple[str, str]) -> str:
    """All backings of one side, each with its key, the values that can change, and the selected fields."""
    rows = rows_of(builder, selected, filters, "recipient", f"{actor}.id")
    whole, half = parts

    def shape(asked: Selected, *place: Step) -> str:
        with builder.at(*place):
            return f"{_shape(*place)}: {backing(builder, rows, asked.children())}"

    def side() -> str:
        shapes = []
        for position, child in enumerate(selected.values()):
            if child.name == whole:
                shapes.append(shape(child, position, EACH))
            if child.name == "changed":
                changed = enumerate(child.values())
                shapes += [shape(part, position, EACH, place) for place, part in changed if part.name == half]
        compared = [f"{name}: {rows.relations.field(builder, Selected(name, name, 'String'))}" for name in _REASONS]
        same = f"same: {rows.backer}.id + '|' + {rows.recipient}.id + '|' + {rows.standing}"
        return "{" + ", ".join([same, *compared, *shapes]) + "}"

    order = f"WITH * ORDER BY {rows.backer}.id, {rows.recipient}.id, {rows.standing}"
    return builder.collect(f"{rows.clauses(builder, actor)} {order}", side)


def _shape(*place: Step) -> str:
    """The name of the backings on a side for one place of the answer."""
    return "_".join(["shape", *(str(step) for step in place if step is not EACH)])


def _only(sides: str, here: int, there: int, shape: str) -> str:
    missing = f"NOT one.same IN [other IN {sides}[{there}] | other.same]"
    return f"[one IN {sides}[{here}] WHERE {missing} | one.{shape}]"


def _changed(builder: StatementBuilder, selected: Selected, sides: str) -> str:
    # The certainty is null for a side without a period, which is not a change.
    differs = " OR ".join(f"coalesce(before.{name} <> after.{name}, false)" for name in _REASONS)
    reasons = " + ".join(
        f"CASE WHEN before.{name} <> after.{name} THEN ['{reason}'] ELSE [] END" for name, reason in _REASONS.items()
    )

    def write(child: Selected) -> str:
        match child.name:
            case "before" | "after":
                return f"{child.name}.{_shape(*builder.path)}"
            case "reasons":
                return reasons
            case other:
                raise AssertionError(f"a change has no field {other}")

    return (
        f"reduce(pairs = [], before IN {sides}[0] | pairs + "
        f"[after IN {sides}[1] WHERE after.same = before.same AND ({differs}) | {builder.row(selected.children(), write)}])"
    )
