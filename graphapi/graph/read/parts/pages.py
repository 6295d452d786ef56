"""Relay connections: a page of rows by keyset, in one expression, with only the selected fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from graphapi.errors import BadPageError
from graphapi.graph.read import cursor
from graphapi.graph.read.parts.condition import where
from graphapi.graph.read.parts.statement_builder import Arguments, StatementBuilder
from graphapi.graph.read.selection import Selected

LAST: Final = "~"
"""A key that sorts after every date."""


@dataclass(frozen=True, slots=True)
class Key:
    """A sort key: an expression for a row, never null. All keys of a listing together are unique."""

    expression: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """The rows of a connection. `rows` are clauses that bind `variables` for each row; `name` marks its cursors."""

    name: str
    rows: str
    variables: tuple[str, ...]
    keys: tuple[Key, ...]
    node: Callable[[StatementBuilder, Sequence[Selected]], str]
    sums: Mapping[str, Callable[[StatementBuilder, Selected], str]] = field(default_factory=dict)
    """Further fields of the connection, which depend on all its rows."""


Keys: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The requested rows: the first `size` (backwards, the last) after and before the keys of the cursors."""

    size: int
    backward: bool
    after: Keys | None
    before: Keys | None

    @classmethod
    def read(cls, builder: StatementBuilder, listing: Listing, arguments: Arguments) -> Page:
        """The page for the arguments. Raises BadPageError or BadCursorError if they do not match this listing."""
        first, last = arguments.get("first"), arguments.get("last")
        if first is not None and last is not None:
            raise BadPageError("Give either `first` or `last`, not both.", first=first, last=last)
        after, before = (_keys(listing, arguments.get(name)) for name in ("after", "before"))
        # A single cursor gives the direction; with two or none, the page is read forwards.
        backward = last is not None or (first is None and after is None and before is not None)
        size = last if backward else first
        size = builder.limits.page_size if size is None else size
        if not isinstance(size, int) or not 0 <= size <= builder.limits.page_size_max:
            raise BadPageError(
                f"A page can have from 0 to {builder.limits.page_size_max} entries, not {size}.",
                given=size,
                limit=builder.limits.page_size_max,
            )
        return cls(size, backward, after, before)


def _keys(listing: Listing, given: object) -> Keys | None:
    return None if given is None else tuple(cursor.decode(listing.name, str(given), len(listing.keys)))


def connection(builder: StatementBuilder, selected: Selected, listing: Listing) -> str:
    """The selected connection as one expression. If it is streamed, its nodes are the records of the statement."""
    if builder.streams and not builder.path:
        (nodes,) = selected.find("nodes")
        builder.stream(
            f"{listing.rows} WITH {', '.join(listing.variables)}", lambda: listing.node(builder, nodes.children())
        )
        return ""
    page = Page.read(builder, listing, selected.arguments)
    if all(_is_of_all(child, listing) for child in selected.children()):
        # No field of the page is selected, so no row is sorted.
        return builder.row(selected.children(), lambda child: _of_all(builder, child, listing))
    names = [builder.name("key") for _ in listing.keys]
    keyed = list(zip(listing.keys, names, strict=True))
    carried = ", ".join(listing.variables)
    order = ", ".join(f"{name} {'DESC' if key.descending != page.backward else 'ASC'}" for key, name in keyed)
    within = where(
        [*_beyond(builder, listing, page.after, names), *_beyond(builder, listing, page.before, names, back=True)]
    )
    ordered = (
        f"{listing.rows} WITH {carried}, {', '.join(f'{key.expression} AS {name}' for key, name in keyed)}"
        f"{within and f'{within} WITH *'} ORDER BY {order} LIMIT "
    )
    if [child.name for child in selected.children()] == ["nodes"]:
        return _nodes(builder, selected, listing, page, ordered)
    row, found = builder.name("row"), builder.name("found")
    fields: list[str] = []

    def entries() -> str:
        projected = [f"[{', '.join(names)}]"]
        fields.append(_fields(builder, selected, listing, page, row, found, projected))
        return f"[{', '.join(projected)}]"

    rows = builder.collect(ordered + builder.value(page.size + 1), entries)
    counted = [_of_all(builder, child, listing) for child in selected.children() if _is_of_all(child, listing)]
    # The result is bound as a list of one item, not by an aggregation: in a subquery that uses outer variables,
    # Neo4j groups by them, so that an aggregation over no rows would be no row instead of an empty page.
    return f"head([{found} IN [[{', '.join([rows, *counted])}]] | {fields[0]}])"


def _nodes(builder: StatementBuilder, selected: Selected, listing: Listing, page: Page, ordered: str) -> str:
    """A connection of which only nodes are selected, as of most. Without keys and a row more, Neo4j has less to plan."""
    clauses = f"{ordered}{builder.value(page.size)}"

    def write(child: Selected) -> str:
        rows = builder.collect(clauses, lambda: listing.node(builder, child.children()))
        return f"reverse({rows})" if page.backward else rows

    return builder.row(selected.children(), write)


def _is_of_all(child: Selected, listing: Listing) -> bool:
    """Whether a field depends on all rows, not only those of the page. Such a field is a separate subquery."""
    return child.name == "totalCount" or child.name in listing.sums


def _of_all(builder: StatementBuilder, child: Selected, listing: Listing) -> str:
    if child.name == "totalCount":
        return builder.named(f"COUNT {{ {listing.rows} RETURN 1 AS one }}")
    return listing.sums[child.name](builder, child)


def _fields(
    builder: StatementBuilder,
    selected: Selected,
    listing: Listing,
    page: Page,
    row: str,
    found: str,
    projected: list[str],
) -> str:
    """The own fields of the connection, from its rows. Adds to `projected` the values that each row must have for them."""
    size, rows = builder.value(page.size), f"{found}[0]"
    of_all = [child for child in selected.children() if _is_of_all(child, listing)]
    shown = f"reverse({rows}[0..{size}])" if page.backward else f"{rows}[0..{size}]"

    def write(child: Selected) -> str:
        match child.name:
            case "edges":
                return f"[{row} IN {shown} | {_edge(builder, child, listing, row, projected)}]"
            case "nodes":
                return f"[{row} IN {shown} | {_carried(row, listing.node(builder, child.children()), projected)}]"
            case "pageInfo":
                return _page_info(builder, child, listing, page, rows, size)
            case _ if child in of_all:
                return f"{found}[{1 + of_all.index(child)}]"
            case other:
                raise AssertionError(f"a connection has no field {other}")

    return builder.row(selected.children(), write)


def _edge(builder: StatementBuilder, selected: Selected, listing: Listing, row: str, projected: list[str]) -> str:
    def write(child: Selected) -> str:
        match child.name:
            case "node":
                return _carried(row, listing.node(builder, child.children()), projected)
            case "cursor":
                builder.cursor(listing.name)
                return f"{row}[0]"
            case other:
                raise AssertionError(f"an edge has no field {other}")

    return builder.row(selected.children(), write)


def _carried(row: str, value: str, projected: list[str]) -> str:
    """An expression for the value, after adding it to each row."""
    projected.append(value)
    return f"{row}[{len(projected) - 1}]"


def _page_info(
    builder: StatementBuilder, selected: Selected, listing: Listing, page: Page, rows: str, size: str
) -> str:
    more, after, before = f"size({rows}) > {size}", _given(page.after), _given(page.before)
    nearest, farthest = f"{rows}[0..{size}][0][0]", f"{rows}[0..{size}][-1][0]"
    values = {
        # As in the algorithm of Relay: ahead, the rows left between the cursors; behind, the row of the cursor.
        "hasNextPage": before if page.backward else more,
        "hasPreviousPage": more if page.backward else after,
        "startCursor": farthest if page.backward else nearest,
        "endCursor": nearest if page.backward else farthest,
    }

    def write(child: Selected) -> str:
        if child.name in ("startCursor", "endCursor"):
            builder.cursor(listing.name)
        return values[child.name]

    return builder.row(selected.children(), write)


def _given(keys: Keys | None) -> str:
    return str(keys is not None).lower()


def _beyond(
    builder: StatementBuilder, listing: Listing, keys: Keys | None, names: Sequence[str], *, back: bool = False
) -> list[str]:
    """The condition for rows after these keys in the order of the listing (with `back`, before them), key by key."""
    condition = ""
    for key, name, given in reversed(list(zip(listing.keys, names, keys or (), strict=False))):
        value = builder.value(given)
        further = f"{name} {'<' if key.descending != back else '>'} {value}"
        condition = f"{further} OR ({name} = {value} AND ({condition}))" if condition else further
    return [condition] if condition else []
