"""The latest values are kept, up to a limit."""

from __future__ import annotations

from typing import Any

from graphapi.api.schema import create_schema
from graphapi.graph.driver.recent import Recent
from graphapi.graph.driver.statement import Statement
from graphapi.service.context import Context, Limits


def test_what_was_not_asked_for_longest_goes_first() -> None:
    recent: Recent[str, int] = Recent(2)
    assert recent.find("a") is None
    assert (recent.keep("a", 1), recent.keep("b", 2)) == (1, 2)
    assert recent.find("a") == 1
    recent.keep("c", 3)
    assert (recent.find("a"), recent.find("b"), recent.find("c"), len(recent)) == (1, None, 3, 2)


def test_values_weigh_what_they_are_said_to() -> None:
    recent: Recent[str, str] = Recent(10, lambda key, value: len(key + value))
    recent.keep("a", "1234")
    recent.keep("b", "1234")
    assert len(recent) == 2
    recent.keep("b", "1")
    recent.keep("c", "12")
    assert [recent.find(key) for key in "abc"] == ["1234", "1", "12"]
    recent.keep("d", "1")
    assert [recent.find(key) for key in "abcd"] == [None, "1", "12", "1"]
    recent.keep("e", "1234567890")
    assert len(recent) == 0


class Noting:
    """Takes the place of the graph, and records the statements."""

    def __init__(self) -> None:
        self.statements: list[Statement] = []

    def is_idle_for(self, _: str) -> bool:
        return True

    async def read(self, statement: Statement, **_: object) -> list[dict[str, Any]]:
        self.statements.append(statement)
        return [{"answer": None}]


async def test_a_statement_is_written_once_for_the_same_document_and_variables() -> None:
    graph, schema = Noting(), create_schema()
    context = Context(graph, Limits())  # type: ignore[arg-type]
    text = "query ($of: ActorRef!) { backers(of: $of) { nodes { standing } } }"
    for name in ("Haftar", "Haftar", "Sisi"):
        await schema.execute(text, {"of": {"name": name}}, context)
    one, same, other = graph.statements
    assert one is same
    assert one.text == other.text
    assert one.params == {"v": {"p0": {"id": None, "name": "haftar", "externalId": None}, "p1": 50}}
    assert other.params == {"v": {"p0": {"id": None, "name": "sisi", "externalId": None}, "p1": 50}}
    assert len(context.statements) == 2
