"""Networks of backings around some actors, as one payload to draw."""

from __future__ import annotations

from graphapi.graph.read.backings.backing import backing
from graphapi.graph.read.backings.backing_rows import BackingRows
from graphapi.graph.read.nodes.around import Around
from graphapi.graph.read.nodes.entity import filter_of
from graphapi.graph.read.parts.agent import Agency
from graphapi.graph.read.parts.question import Question
from graphapi.graph.read.parts.statement_builder import StatementBuilder
from graphapi.graph.read.selection import Selected


def backing_network(builder: StatementBuilder, _: str, selected: Selected) -> str:
    """Nodes by distance, and the backings among them. The backers of a node are listed if they are nodes too.

    An actor that acts for one in the question is a node of its own; with `byState` its backings are those of its state.
    """
    around = Around.read(builder, selected, lambda agency, step: _near(builder, selected, agency, step))
    rows, lines = _among(builder, selected, around)
    count = f"size({lines})"

    def write(child: Selected) -> str:
        match child.name:
            case "nodes":
                return around.drawn(builder, child)
            case "backings":
                return _backings(builder, child, rows, f"{lines}[0..{around.most_edges}]")
            case "backingCount":
                return count
            case "truncated":
                return around.truncated(count)
            case other:
                raise AssertionError(f"a network of backings has no field {other}")

    return builder.row(selected.children(), write)


def _near(builder: StatementBuilder, selected: Selected, agency: Agency, step: int) -> str:
    """Backers and recipients of `from`, with how many relations back."""

    def leads(facts: str) -> str:
        return agency.leads("paths", facts)

    backers, recipients = _rows(builder, selected, "recipient"), _rows(builder, selected, "backer")
    of_facts = leads if step == 1 else None
    given, taken = (rows.clauses(builder, "from", of_facts=of_facts) for rows in (backers, recipients))
    givers, takers = builder.name("givers"), builder.name("takers")
    # In named variables, because Neo4j 5.26 refuses them in an expression (StatementBuilder.named).
    return (
        f"WITH from, paths, COLLECT {{ {given} "
        f"RETURN {{node: {backers.backer}, ties: size({backers.relations.items})}} }} AS {givers} "
        f"WITH {givers}, COLLECT {{ {taken} WITH * WHERE {recipients.backer} = from "
        f"RETURN {{node: {recipients.recipient}, ties: size({recipients.relations.items})}} }} AS {takers} "
        f"UNWIND {givers} + {takers} AS near WITH near.node AS next, sum(near.ties) AS ties"
    )


def _rows(builder: StatementBuilder, selected: Selected, asked: str) -> BackingRows:
    """The backings of an actor, as recipient or as backer; with `byState` also those of actors that act for it."""
    filters, by_state = filter_of(selected), selected.arguments.get("byState") is True
    question = Question({"asked": "network", "filter": filters, "byState": by_state}, "'network'")
    agents = by_state and asked == "backer"
    return BackingRows.read(builder, filters, asked, question, agents=agents, by_state=by_state)


def _among(builder: StatementBuilder, selected: Selected, around: Around) -> tuple[BackingRows, str]:
    """The rows of the backings among the nodes, and the list that holds them."""
    rows, lines = _rows(builder, selected, "recipient"), builder.name("lines")
    items = rows.relations.items
    line = f"{{backer: {rows.backer}, recipient: {rows.recipient}, standing: {rows.standing}, items: {items}}}"
    each = f"COLLECT {{ {rows.clauses(builder, 'to')} WITH * WHERE {rows.backer} IN {around.nodes} RETURN {line} }}"
    each_of = builder.name("each")
    order = "ORDER BY size(line.items) DESC, line.backer.id, line.recipient.id, line.standing"
    builder.prelude.append(
        f"WITH *, COLLECT {{ UNWIND {around.nodes} AS to WITH to, {each} AS {each_of} UNWIND {each_of} AS line "
        f"RETURN line {order} }} AS {lines}"
    )
    return rows, lines


def _backings(builder: StatementBuilder, selected: Selected, rows: BackingRows, lines: str) -> str:
    values = {"source": f"{rows.backer}.id", "target": f"{rows.recipient}.id"}

    def write(child: Selected) -> str:
        return backing(builder, rows, child.children()) if child.name == "backing" else values[child.name]

    each = (
        f"UNWIND {lines} AS line WITH line.backer AS {rows.backer}, line.recipient AS {rows.recipient}, "
        f"line.standing AS {rows.standing}, line.items AS {rows.relations.items}"
    )
    return builder.collect(each, lambda: builder.row(selected.children(), write))
