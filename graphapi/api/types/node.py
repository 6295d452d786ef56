"""Whatever has an id."""

from __future__ import annotations

import strawberry


@strawberry.interface(description="Whatever can be fetched again by its id.")
class Node:
    id: strawberry.ID
