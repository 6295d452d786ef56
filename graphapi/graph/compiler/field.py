"""How single fields are read: properties, neighbours, texts and periods."""

from __future__ import annotations

from graphapi.graph.compiler.draft import Draft, Field
from graphapi.graph.selection import Selected


def prop(name: str) -> Field:
    """A property, as it is stored."""
    return lambda draft, variable, selected: f"{variable}.{name}"


def constant(expression: str) -> Field:
    """The same for every value."""
    return lambda draft, variable, selected: expression


def stamp(name: str) -> Field:
    """A date or time property, as text."""
    return lambda draft, variable, selected: f"toString({variable}.{name})"


def one(pattern: str, label: str) -> Field:
    """The neighbour, or null. `pattern` leads from the value to it: `-[:SUBJECT]->`."""

    def write(draft: Draft, variable: str, selected: Selected) -> str:
        other = draft.name(label.lower())
        match = f"MATCH ({variable}){pattern}({other}:{label})"
        return f"head({draft.collect(match, lambda: draft.object(selected.type, other, selected.children()))})"

    return write


def held(name: str, label: str) -> Field:
    """The node that a row holds under the name."""

    def write(draft: Draft, row: str, selected: Selected) -> str:
        node = draft.name(name)
        start = f"WITH {row}.{name} AS {node}"
        return f"head({draft.collect(start, lambda: draft.object(label, node, selected.children()))})"

    return write


def many(pattern: str, label: str, order: str) -> Field:
    """All neighbours, by a property of theirs; for lists that are short by nature."""

    def write(draft: Draft, variable: str, selected: Selected) -> str:
        other = draft.name(label.lower())
        match = f"MATCH ({variable}){pattern}({other}:{label}) WITH {other} ORDER BY {other}.{order}"
        return draft.collect(match, lambda: draft.object(selected.type, other, selected.children()))

    return write


def caption(draft: Draft, variable: str, selected: Selected) -> str:
    """A name in the wanted language, else in a variant of it, else the caption."""
    language = selected.arguments.get("language")
    if language is None:
        return f"{variable}.caption"
    wanted, name = draft.value(language), draft.name("name")
    base = f"split({wanted}, '-')[0]"
    return (
        f"coalesce(head(COLLECT {{ MATCH ({variable})-[:NAMED]->({name}:Name) "
        f"WHERE split({name}.lang, '-')[0] = {base} AND {name}.kind IN ['PRIMARY', 'ALIAS'] "
        f"RETURN {name}.value ORDER BY {name}.kind <> 'PRIMARY', {name}.lang <> {wanted}, {name}.value LIMIT 1 }}), "
        f"{variable}.caption)"
    )


def period(draft: Draft, variable: str, selected: Selected) -> str:
    """The value's own period; null where nobody gave one."""
    return f"CASE WHEN {variable}.period IS NOT NULL THEN {draft.object('Period', variable, selected.children())} END"


PERIOD_FIELDS = {
    "text": prop("period"),
    "startEarliest": stamp("start_earliest"),
    "startLatest": stamp("start_latest"),
    "endEarliest": stamp("end_earliest"),
    "endLatest": stamp("end_latest"),
    "ongoing": lambda draft, variable, selected: f"{variable}.period ENDS WITH '/..'",
    "endUnknown": lambda draft, variable, selected: f"{variable}.period ENDS WITH '/'",
    "precision": prop("precision"),
}
