"""The actor that a command is about, as a person names it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from graphapi.errors import UnknownActorError
from graphapi.service.actor_name import may_be_id, reference

T = TypeVar("T")


def about(name: str, ask: Callable[[Mapping[str, str]], T]) -> T:
    """What is answered to the question about the actor, by its name, or by its id where nobody bears that name."""
    try:
        return ask(reference(name))
    except UnknownActorError as unknown:
        if not may_be_id(name):
            raise
        try:
            return ask({"id": name})
        except UnknownActorError:
            raise unknown from None
