"""How people name an actor: by any of its names, by an external id, or by its id."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from graphapi.errors import BadInputError

_SCHEME: Final = re.compile(r"[a-z][a-z0-9]*:\S+")


def reference(name: str) -> Mapping[str, str]:
    """The schema's ActorRef: `id:…` is an id, `wikidata:…` and the like an external id, anything else a name.

    An id is found as a name, too, if no actor has it as one (`graphapi.graph.read.reference.find`).

    Raises BadInputError for what is no text: bytes that are not in the terminal's encoding.
    """
    if any("\ud800" <= letter <= "\udfff" for letter in name):
        raise BadInputError(f"{name!r} is not a readable file name: it is not in UTF-8.")
    if name.startswith("id:"):
        return {"id": name.removeprefix("id:")}
    return {"externalId": name} if _SCHEME.fullmatch(name) else {"name": name}
