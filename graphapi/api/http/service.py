"""The parts that answer requests: the schema, the graph, trusted documents, and time limits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from starlette.requests import Request

from graphapi.api.execution.executable import ExecutableSchema
from graphapi.api.http.memory import Garbage
from graphapi.api.http.trusted import TrustedDocuments
from graphapi.service.context import Context


@dataclass(frozen=True, slots=True)
class Service:
    """The schema, the context for its resolvers, trusted documents, and the time limit of a request.

    Exports have their own time limit and maximum of entries. `names` has the names of known documents by text, `writes`
    returns whether a request can write, `garbage` controls garbage collection. `reading` is held while a new document is read.
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
    reading: asyncio.Lock = field(default_factory=asyncio.Lock)
