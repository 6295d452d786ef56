"""The cost of a request, computed from its page sizes before anything runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, ClassVar, Final, TypeAlias, cast

from graphql import FieldNode, GraphQLError, GraphQLObjectType
from graphql.execution.collect_fields import GroupedFieldSet
from graphql.pyutils import AwaitableOrValue

from graphapi.api.execution.executor import FinishedExecutor
from graphapi.errors import TooExpensiveError
from graphapi.graph.driver.recent import Recent
from graphapi.graph.read.networks.neighbour import MOST_SHOWN
from graphapi.graph.read.nodes.around import EDGES_A_NODE
from graphapi.graph.read.parts.year import MOST_YEARS
from graphapi.graph.read.selection import Selected
from graphapi.service.context import Limits

_Sizes: TypeAlias = Mapping[str, int]

REPORTED: Final = "cost"
# The cost of a statement, or of a count of a whole list.
_STATEMENT: Final = 10
# The assumed number of entries of a list without pages: names, forms, spells, participants.
_ENTRIES: Final = 5
# From this cost, and from more steps than these, smaller requests are noticeably faster.
_A_LOT: Final = 1_000
_FEW_STEPS: Final = {"depth": 1, "maxLength": 2}
# Fields of a connection that depend on the whole list.
_OF_ALL: Final = frozenset({"totalCount", "undatedCount", "unpublishedCount", "facets", "years"})


def cost_of(root: Selected, limits: Limits) -> int:
    """The maximum number of objects in the answer of a root field, according to its arguments, and 10 for its statement.

    Pages count as full, each field that depends on a whole list as 10, and lists without pages as 5 entries.
    """
    sizes = _SIZES[root.name](root, limits) if root.name in _SIZES else {}
    return _STATEMENT + _cost(root, limits, sizes)


def can_be_less(root: Selected, limits: Limits) -> bool:
    """Whether smaller pages or fewer steps would be much faster, because the root field requests a lot."""
    steps = any(root.arguments.get(name, 0) > few for name, few in _FEW_STEPS.items())  # type: ignore[operator]
    return steps or cost_of(root, limits) >= _A_LOT


def limit_cost(executor: type[FinishedExecutor], most: int) -> type[FinishedExecutor]:
    """The executor with a limit of the cost. It stores the cost in the extensions of the operation.

    The limits of pages come from the `Context`, and are the same in all requests.
    """
    limited = type("LimitedExecutor", (_LimitedExecutor, executor), {"cost_max": most, "known": Recent()})
    return cast("type[FinishedExecutor]", limited)


class _LimitedExecutor(FinishedExecutor):
    """Sums up the cost of the root fields of an operation before it resolves the first of them."""

    cost_max: ClassVar[int]
    known: ClassVar[Recent[object, int]]
    """Costs by token of the selection."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._read: dict[str | int, Selected] = {}

    def execute_root_grouped_field_set(
        self,
        root_type: GraphQLObjectType,
        root_value: Any,
        grouped_field_set: GroupedFieldSet,
        serially: bool,
        position_context: Any,
    ) -> AwaitableOrValue[dict[str, Any]]:
        """Raises GraphQLError, caused by TooExpensiveError, if the cost is too high."""
        cost = self._cost(root_type, grouped_field_set)
        if self.operation_extensions is not None:
            self.operation_extensions[REPORTED] = cost
        if cost > self.cost_max:
            error = TooExpensiveError.costing(cost, self.cost_max)
            raise GraphQLError(error.message, self.operation, original_error=error)
        return super().execute_root_grouped_field_set(
            root_type, root_value, grouped_field_set, serially, position_context
        )

    def _cost(self, root_type: GraphQLObjectType, groups: GroupedFieldSet) -> int:
        cost = 0
        for key, group in groups.items():
            nodes = [details.node for details in group]
            if not nodes[0].name.value.startswith("__"):
                # Invalid arguments are reported when the field is resolved; nothing is read for it.
                with suppress(GraphQLError):
                    cost += self._cost_of(self._select(root_type, nodes, key))
        return cost

    def _cost_of(self, selected: Selected) -> int:
        if selected.token is None:
            return cost_of(selected, self.context_value.limits)
        known = self.known.find(selected.token)
        return known or self.known.keep(selected.token, cost_of(selected, self.context_value.limits))

    def _select(self, parent_type: GraphQLObjectType, nodes: list[FieldNode], key: str | int) -> Selected:
        if key not in self._read:
            self._read[key] = super()._select(parent_type, nodes, key)
        return self._read[key]


def _cost(selected: Selected, limits: Limits, sizes: _Sizes) -> int:
    """The number of objects in a field; `sizes` are those of lists without pages, by the names of their fields."""
    if selected.type.endswith("Connection"):
        of_all = [child for child in selected.children() if child.name in _OF_ALL]
        lists = [child for child in selected.children() if child.is_list and child not in of_all]
        counts = sum(_STATEMENT + (_cost(child, limits, sizes) if child.fields else 0) for child in of_all)
        return counts + _page_size(selected, limits) * sum(1 + _below(child, limits, sizes) for child in lists)
    sizes = {**sizes, **_asked_sizes(selected, limits)}
    entries = sizes.get(selected.name, _ENTRIES) if selected.is_list else 1
    return entries * (1 + _below(selected, limits, sizes))


def _below(selected: Selected, limits: Limits, sizes: _Sizes) -> int:
    """The number of objects below one object of a field; for an interface or union, that of the most expensive type."""
    costs = [
        sum(_cost(child, limits, sizes) for child in children if child.fields) for children in selected.fields.values()
    ]
    return max(costs, default=0)


def _asked_sizes(selected: Selected, limits: Limits) -> _Sizes:
    """The sizes of lists that arguments of the field limit: years and facets."""
    match selected.arguments:
        case {"from": int(first), "to": int(last)}:
            return {"years": min(max(last - first + 1, 0), MOST_YEARS)}
        case {"by": str(), "first": int(most)}:
            return {"facets": _bounded(most, limits)}
        case _:
            return {}


def _page_size(connection: Selected, limits: Limits) -> int:
    first, last = connection.arguments.get("first"), connection.arguments.get("last")
    return _bounded(limits.page_size if first is None and last is None else first or last, limits)


def _bounded(given: object, limits: Limits) -> int:
    """The size, limited to what the compiler accepts, which reports other sizes itself."""
    return min(max(given, 0), limits.page_size_max) if isinstance(given, int) else 0


def _of_network(root: Selected, limits: Limits) -> _Sizes:
    shown = _bounded(root.arguments["limit"], limits)
    return {"nodes": shown, **dict.fromkeys(("edges", "bundles", "backings"), EDGES_A_NODE * shown)}


def _of_paths(root: Selected, limits: Limits) -> _Sizes:
    steps = _bounded(root.arguments["maxLength"], limits)
    return {"paths": _bounded(root.arguments["first"], limits), "actors": steps + 1, "relations": steps}


def _of_comparison(_: Selected, limits: Limits) -> _Sizes:
    return dict.fromkeys(("appeared", "disappeared", "changed"), limits.page_size)


def _of_nodes(root: Selected, limits: Limits) -> _Sizes:
    ids = root.arguments["ids"]
    return {"nodes": _bounded(len(ids), limits) if isinstance(ids, list) else 0}


# Root fields with lists without pages, and the maximum lengths of these.
_SIZES: Final[Mapping[str, Callable[[Selected, Limits], _Sizes]]] = {
    "network": _of_network,
    "backingNetwork": _of_network,
    "paths": _of_paths,
    "neighbours": lambda _, limits: {"relations": MOST_SHOWN},
    "compare": _of_comparison,
    "nodes": _of_nodes,
}
