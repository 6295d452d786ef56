"""A question as a document, and what is known of its answer before it is asked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

_SCHEME: Final = re.compile(r"[a-z][a-z0-9]*:\S+")


@dataclass(frozen=True, slots=True)
class Question:
    """`root` is the field that lists, page by page if `paged`; `actors` are variables that name some.

    `columns` are those of its rows: name and kind (str, int, float, bool, date, datetime, edtf, list).
    """

    name: str
    root: str
    paged: bool
    actors: tuple[str, ...]
    columns: Mapping[str, str]
    text: str

    def variables(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """What is sent: without what is None, so that the document's own values are taken; actors as references."""
        sent = {name: value for name, value in given.items() if value is not None}
        for name in self.actors:
            if name in sent:
                value = sent[name]
                sent[name] = (
                    [_reference(each) for each in value] if isinstance(value, list | tuple) else _reference(value)
                )
        return sent


def _reference(actor: str | Mapping[str, str]) -> Mapping[str, str]:
    """As the command line has it: `id:…` is an id, `wikidata:…` and the like an external id, anything else a name."""
    if not isinstance(actor, str):
        return actor
    if actor.startswith("id:"):
        return {"id": actor.removeprefix("id:")}
    return {"externalId": actor} if _SCHEME.fullmatch(actor) else {"name": actor}
