"""Relay connections."""

from __future__ import annotations

from typing import Generic, TypeVar

import strawberry

T = TypeVar("T")
UNDATED = "How many more there are that nothing dates: left out of `during` unless `certainty: UNDATED` is asked for. 0 without `during`."
UNPUBLISHED = "How many more there would be if sources counted whose day of publication nobody knows: `knownAt` leaves these out. 0 without `knownAt`."
PAGE = "A page of a list. `totalCount` is computed only when asked for."


@strawberry.type(description="Where a page stands in its list.")
class PageInfo:
    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None
    end_cursor: str | None


@strawberry.type(description="An entry of a list and its cursor.")
class Edge(Generic[T]):
    cursor: str
    node: T


@strawberry.type(description=PAGE)
class Connection(Generic[T]):
    edges: list[Edge[T]]
    nodes: list[T]
    page_info: PageInfo
    total_count: int
