"""The questions of the benchmarks, and the statement that the service makes from a question."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import orjson

from graphapi.api.schema import create_schema
from graphapi.errors import GraphApiError
from graphapi.graph.driver.statement import Statement
from graphapi.service.context import Context, Limits

MOST_ROWS: Final = 1000
BACKERS: Final = """
query Backers($of: ActorRef!, $first: Int) {
  backers(of: $of, first: $first) {
    nodes {
      backer { id kind caption country }
      recipient { id caption }
      standing
      disputed
      forms
      kinds
      first { earliest latest }
      last { earliest latest }
      claimCount
      independentSourceCount
      firstPublished
      lastPublished
      spells { period { text startEarliest endLatest } standing status forms claimCount }
    }
  }
}
"""
EVIDENCE: Final = """
query Evidence($of: ActorRef!) {
  backers(of: $of, first: 20) {
    nodes {
      backer { id caption }
      standing
      spells { period { text } status }
      claims(first: 5) { nodes { id predicate quote { text } source { id title } } }
    }
  }
}
"""


@dataclass(frozen=True, slots=True)
class Question:
    """A document and its variables."""

    text: str
    variables: Mapping[str, Any] = field(default_factory=dict)

    @property
    def body(self) -> bytes:
        """The body of the request."""
        return orjson.dumps({"query": self.text, "variables": self.variables})


def backers(actor: str, rows: int) -> Question:
    """The backers of an actor, with about 30 leaf values in each row."""
    return Question(BACKERS, {"of": {"id": actor}, "first": rows})


def evidence(actor: str) -> Question:
    """20 backers of an actor with 5 claims each."""
    return Question(EVIDENCE, {"of": {"id": actor}})


class _NotSentError(GraphApiError):
    """Ends a request before its statement is sent, and carries the statement."""

    code = "NOT_SENT"

    def __init__(self, statement: Statement) -> None:
        super().__init__("not sent")
        self.statement = statement


class _NoGraph:
    def is_idle_for(self, _: str) -> bool:
        return True

    async def read(self, statement: Statement, **_: object) -> list[dict[str, Any]]:
        raise _NotSentError(statement)


def statement_of(question: Question) -> Statement:
    """The statement that the service sends for a question with one root field."""
    context = Context(_NoGraph(), Limits(page_size_max=MOST_ROWS))  # type: ignore[arg-type]
    executed = create_schema().execute(question.text, variable_values=dict(question.variables), context_value=context)
    [error] = asyncio.run(executed).errors or []
    if not isinstance(error.original_error, _NotSentError):
        raise error
    return error.original_error.statement
