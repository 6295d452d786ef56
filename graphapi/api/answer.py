"""A root field's answer: from what is selected to a finished tree."""

from __future__ import annotations

from graphapi.api.context import Context
from graphapi.api.execution import Finished
from graphapi.api.selection import RootInfo
from graphapi.graph.answer import read_answer


async def answer(_source: object, info: RootInfo, **_arguments: object) -> Finished:
    """The resolver of a root field: reads the whole of it by one statement; raises the errors of graphapi.errors."""
    context: Context = info.context
    selected = info.select()
    return Finished(await read_answer(context.graph, selected, context.limits, context.statements), selected)
