"""Actors as users name them: by any of their names, by an external id, or by id."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from graphapi.errors import BadInputError

_SCHEME: Final = re.compile(r"[a-z][a-z0-9]*:\S+")


def reference(name: str) -> Mapping[str, str]:
    """An ActorRef of the schema: `id:…` is an id, `wikidata:…` and similar an external id, anything else a name.

    An id without prefix is found too, if no actor has it as a name (`graphapi.graph.read.reference.find`).

    Raises BadInputError for bytes that are not text in the encoding of the terminal.
    """
    if any("\ud800" <= letter <= "\udfff" for letter in name):
        raise BadInputError(f"{name!r} is not a readable file name: it is not in UTF-8.")
    if name.startswith("id:"):
        return {"id": name.removeprefix("id:")}
    return {"externalId": name} if _SCHEME.fullmatch(name) else {"name": name}
