"""A root field's answer: from what is selected to a finished tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphapi.api.execution import Finished
from graphapi.api.selection import read_selection
from graphapi.graph.answer import read_answer

if TYPE_CHECKING:
    from graphapi.api.query import Info


async def answer(info: Info) -> Finished:
    """Reads the whole of a root field by one statement; raises the errors of graphapi.errors."""
    context = info.context
    selected = read_selection(info)
    return Finished(await read_answer(context.graph, selected, context.limits, context.statements), selected)
