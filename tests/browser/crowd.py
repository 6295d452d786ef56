"""Data as large as the explorer's figures speak of: an actor with 5,000 relations, one with 1,000, a network of 500 nodes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

HUB: Final = "crowd-hub"
THOUSAND: Final = "crowd-thousand"
RING: Final = "crowd-ring"
ACTORS: Final = 500
YEARS: Final = range(2000, 2020, 2)  # each a spell of its own
_BESIDE: Final = 3
_SOME: Final = 100


def write_crowd(file: Path) -> None:
    """A claims file: each actor backs the hub in ten years and cooperates with three others; a hundred back another one.

    Around the third there are 500 actors with 2,000 relations.
    """
    names = [f"crowd-{number:03}" for number in range(ACTORS)]
    claims = [
        *(_claim("SUPPORTS", name, HUB, year) for name in names for year in YEARS),
        *(_claim("SUPPORTS", name, THOUSAND, year) for name in names[:_SOME] for year in YEARS),
        *(_claim("SUPPORTS", name, RING, 2010) for name in names),
        *(
            _claim("COOPERATES", name, names[(place + step) % ACTORS], 2010)
            for place, name in enumerate(names)
            for step in range(1, _BESIDE + 1)
        ),
    ]
    written = {
        "format": "claims/1",
        "publishers": [{"id": "crowd", "names": [{"value": "The Crowd", "lang": "en", "kind": "PRIMARY"}]}],
        "sources": [
            {"id": "crowd-1", "publisher": "crowd", "title": "Who was there", "published": "2021", "lang": "en"}
        ],
        "actors": [_actor(name) for name in (*names, HUB, THOUSAND, RING)],
        "claims": claims,
    }
    file.write_text(json.dumps(written), encoding="utf-8")


def _actor(name: str) -> dict[str, Any]:
    return {"id": name, "kind": "STATE", "names": [{"value": name.title(), "lang": "en", "kind": "PRIMARY"}]}


def _claim(predicate: str, subject: str, of: str, year: int) -> dict[str, Any]:
    return {
        "source": "crowd-1",
        "predicate": predicate,
        "subject": subject,
        "object": of,
        "period": str(year),
        "record": f"{predicate} {subject} {of} {year}",
    }
