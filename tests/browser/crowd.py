"""Large data for the figures of the explorer: an actor with 5,000 relations, one with 1,000, and a network of 500 nodes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

HUB: Final = "crowd-hub"
THOUSAND: Final = "crowd-thousand"
RING: Final = "crowd-ring"
ACTORS: Final = 500
YEARS: Final = range(2000, 2020, 2)  # each is a separate spell
_BESIDE: Final = 3
_SOME: Final = 100


def write_crowd(file: Path) -> None:
    """Writes a claims file: each of 500 actors backs HUB in ten years, 100 of them back THOUSAND in ten years, and all back RING.

    Each actor cooperates with three others, so the network around RING has 500 actors and 2,000 relations.
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
