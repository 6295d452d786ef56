"""Single fields: properties, neighbours, texts and periods."""

from __future__ import annotations

from graphapi.graph.read.parts import named
from graphapi.graph.read.parts.statement_builder import Field, StatementBuilder
from graphapi.graph.read.selection import Selected


def prop(name: str) -> Field:
    """A property, as stored."""
    return lambda builder, variable, selected: f"{variable}.{name}"


def constant(expression: str) -> Field:
    """The same expression for every value."""
    return lambda builder, variable, selected: expression


def stamp(name: str) -> Field:
    """A date or time property, as text."""
    return lambda builder, variable, selected: f"toString({variable}.{name})"


def one(pattern: str, label: str) -> Field:
    """The neighbour, or null. `pattern` leads from the value to it: `-[:SUBJECT]->`."""

    def write(builder: StatementBuilder, variable: str, selected: Selected) -> str:
        other = builder.name(label.lower())
        match = f"MATCH ({variable}){pattern}({other}:{label})"
        return f"head({builder.collect(match, lambda: builder.object(selected.type, other, selected.children()))})"

    return write


def held(name: str, label: str) -> Field:
    """The node that a row holds under the name."""

    def write(builder: StatementBuilder, row: str, selected: Selected) -> str:
        node = builder.name(name)
        start = f"WITH {row}.{name} AS {node}"
        return f"head({builder.collect(start, lambda: builder.object(label, node, selected.children()))})"

    return write


def many(pattern: str, label: str, order: str) -> Field:
    """All neighbours, ordered by one of their properties; only for short lists."""

    def write(builder: StatementBuilder, variable: str, selected: Selected) -> str:
        other = builder.name(label.lower())
        match = f"MATCH ({variable}){pattern}({other}:{label}) WITH {other} ORDER BY {other}.{order}"
        return builder.collect(match, lambda: builder.object(selected.type, other, selected.children()))

    return write


def caption(builder: StatementBuilder, variable: str, selected: Selected) -> str:
    """The name in the requested language, else in a variant of it, else the default caption."""
    language = selected.arguments.get("language")
    if language is None:
        return f"{variable}.name"
    wanted, name = builder.value(named.language(language)), builder.name("name")
    base = f"split({wanted}, '-')[0]"
    return (
        f"coalesce(head(COLLECT {{ MATCH ({variable})-[:NAMED]->({name}:Name) "
        f"WHERE split({name}.lang, '-')[0] = {base} AND {name}.kind IN ['PRIMARY', 'ALIAS'] "
        f"RETURN {name}.name ORDER BY {name}.kind <> 'PRIMARY', {name}.lang <> {wanted}, {name}.name LIMIT 1 }}), "
        f"{variable}.name)"
    )


def period(builder: StatementBuilder, variable: str, selected: Selected) -> str:
    """The period of the value; null if none is given."""
    return f"CASE WHEN {variable}.period IS NOT NULL THEN {builder.object('Period', variable, selected.children())} END"


PERIOD_FIELDS = {
    "text": prop("period"),
    "startEarliest": stamp("start_earliest"),
    "startLatest": stamp("start_latest"),
    "endEarliest": stamp("end_earliest"),
    "endLatest": stamp("end_latest"),
    "ongoing": lambda builder, variable, selected: f"{variable}.period ENDS WITH '/..'",
    "endUnknown": lambda builder, variable, selected: f"{variable}.period ENDS WITH '/'",
    "precision": prop("precision"),
}


def bounds(builder: StatementBuilder, claim: str, selected: Selected) -> str:
    """The bounds of a claim, each with its reason."""
    return builder.object("TimeBounds", claim, selected.children())


def _bound(position: int, name: str) -> Field:
    def write(builder: StatementBuilder, claim: str, selected: Selected) -> str:
        values = {"day": f"toString({claim}.{name})", "source": f"{claim}.bounds_from[{position}]"}
        value = builder.row(selected.children(), lambda child: values[child.name])
        return f"CASE WHEN {claim}.{name} IS NOT NULL THEN {value} END"

    return write


BOUNDS_FIELDS = {
    "startEarliest": _bound(0, "start_earliest"),
    "startLatest": _bound(1, "start_latest"),
    "endEarliest": _bound(2, "end_earliest"),
    "endLatest": _bound(3, "end_latest"),
    "dated": prop("dated"),
    "contradiction": prop("contradiction"),
}
