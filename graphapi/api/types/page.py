"""Relay connections."""

from __future__ import annotations

from typing import Generic, TypeVar

import strawberry

T = TypeVar("T")
UNDATED = (
    "Number of entries without a date that `during` excludes; ask with `certainty: UNDATED` to "
    "include them. 0 without `during`."
)
UNPUBLISHED = (
    "Number of entries that `knownAt` excludes because the publication date of their sources is "
    "unknown. 0 without `knownAt`."
)
PAGE = "A page of a list. `totalCount` is computed only if selected."


@strawberry.type(description="Position of a page in its list.")
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
