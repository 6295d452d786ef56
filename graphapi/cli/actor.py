"""The actor that a command is about, as a person names it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final, TypeVar

from graphapi.errors import BadInputError, UnknownActorError

_SCHEME: Final = re.compile(r"[a-z][a-z0-9]*:\S+")
_SLUG: Final = re.compile(r"[a-z0-9]+([-._][a-z0-9]+)*")
T = TypeVar("T")


def about(name: str, ask: Callable[[Mapping[str, str]], T]) -> T:
    """What is answered to the question about the actor. Messages name actors by their ids: these are taken too, after names."""
    try:
        return ask(reference(name))
    except UnknownActorError as unknown:
        if not _SLUG.fullmatch(name):
            raise
        try:
            return ask({"id": name})
        except UnknownActorError:
            raise unknown from None


def reference(name: str) -> Mapping[str, str]:
    """The schema's ActorRef: `id:…` is an id, `wikidata:…` and the like an external id, anything else a name.

    Raises BadInputError for what is no text: bytes that are not in the terminal's encoding.
    """
    if any("\ud800" <= letter <= "\udfff" for letter in name):
        raise BadInputError(f"{name!r} is no readable name: it is not in UTF-8.")
    if name.startswith("id:"):
        return {"id": name.removeprefix("id:")}
    return {"externalId": name} if _SCHEME.fullmatch(name) else {"name": name}
