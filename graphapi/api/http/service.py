"""What answers requests: the schema, the graph, the documents it keeps to, and its time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from starlette.requests import Request

from graphapi.api.execution.executable import ExecutableSchema
from graphapi.api.http.memory import Garbage
from graphapi.api.http.trusted import TrustedDocuments
from graphapi.service.context import Context


@dataclass(frozen=True, slots=True)
class Service:
    """What answers: the schema, what its resolvers are given, the documents it keeps to, its time for a request.

    An export takes longer, and has at most so many entries. `names` are the names of known documents by their text; `writes`
    says which requests may write; `garbage` is what answers leave in memory.
    """

    schema: ExecutableSchema
    context: Context
    trusted: TrustedDocuments | None = None
    seconds: float = 20.0
    export_seconds: float = 600.0
    export_entries_max: int | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    writes: Callable[[Request], bool] = lambda _: False
    garbage: Garbage = field(default_factory=Garbage)
