"""The latency of finding a name while it is typed, by number of actors: `python -m benchmarks.names.typing URI USER PASSWORD`.

Deletes all data in the database. Each actor has three invented names, of two to four words, in Latin and Arabic letters.
"""

from __future__ import annotations

import asyncio
import random
import sys
import time
from collections.abc import Iterator
from statistics import quantiles
from typing import Final

from graphapi.api.kept import kept_schema
from graphapi.graph.driver.connection import Access, Graph
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.schema.migrations import migrate
from graphapi.graph.write.properties import name_properties
from graphapi.model.name import Name
from graphapi.service.ask import ask
from graphapi.service.context import Context, Limits

SIZES: Final = (1_000, 10_000, 100_000)
_NAMES: Final = 3
_BATCH: Final = 5_000
_ASKED: Final = 200
_LATIN: Final = [
    "ba",
    "da",
    "fa",
    "ga",
    "ha",
    "ja",
    "ka",
    "la",
    "ma",
    "na",
    "ra",
    "sa",
    "ta",
    "wa",
    "za",
    "bi",
    "di",
    "fi",
    "hi",
    "ki",
    "li",
    "mi",
    "ni",
    "ri",
    "si",
    "ti",
    "bu",
    "du",
    "hu",
    "ku",
    "lu",
    "mu",
    "nu",
    "ru",
    "su",
    "tu",
    "ab",
    "ad",
    "ah",
    "al",
    "am",
    "an",
    "ar",
    "as",
]
_ARABIC: Final = [
    "با",
    "دا",
    "فا",
    "حا",
    "كا",
    "لا",
    "ما",
    "نا",
    "را",
    "سا",
    "تا",
    "بي",
    "دي",
    "في",
    "حي",
    "كي",
    "لي",
    "مي",
    "ني",
    "ري",
    "سي",
    "تي",
    "بو",
    "دو",
    "حو",
    "كو",
    "لو",
    "مو",
    "نو",
    "رو",
    "سو",
    "تو",
]
_DOCUMENT: Final = """query ($text: String!) {
  search(text: $text, in: [ACTORS], prefix: true, first: 10) { nodes { score matched how node { ... on Actor { id caption } } } }
}"""
_CREATE: Final = """UNWIND $actors AS each
CREATE (actor:Actor:Person {id: each.id, name: each.name, kind: 'PERSON', external_ids: []})
FOREACH (name IN each.names | CREATE (actor)-[:NAMED]->(new:Name) SET new = name)"""


def main() -> None:
    """Prints a line of Markdown for each number of actors."""
    access = Access(*sys.argv[1:4])
    made = _actors(random.Random(1))
    with Database(access) as database:
        migrate(database)
        database.run(
            Statement("MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
        )
        there = 0
        print("| actors | names | typed | middle, ms | slowest of twenty, ms |\n| --- | --- | --- | --- | --- |")
        for size in SIZES:
            while there < size:
                batch = [next(made) for _ in range(min(_BATCH, size - there))]
                database.run(Statement(_CREATE, {"actors": batch}))
                there += len(batch)
            database.run(Statement("CALL db.awaitIndexes(600)"))
            for letters, times in asyncio.run(_measure(access)).items():
                cuts = quantiles(times, n=20)
                print(f"| {size:,} | {size * _NAMES:,} | {letters} | {cuts[9]:.1f} | {cuts[18]:.1f} |", flush=True)


async def _measure(access: Access) -> dict[str, list[float]]:
    """Milliseconds for each question, by the number of typed letters."""
    rng, schema = random.Random(2), kept_schema()
    found: dict[str, list[float]] = {}
    async with Graph(access, statement_seconds=60) as graph:
        context = Context(graph, Limits())
        for _ in range(20):
            await ask(schema, context, _DOCUMENT, {"text": "ha"})
        for letters in (2, 3, 5):
            for _ in range(_ASKED):
                text = _word(rng, rng.choice((_LATIN, _ARABIC)), 3)[:letters]
                begun = time.perf_counter()
                await ask(schema, context, _DOCUMENT, {"text": text})
                found.setdefault(f"{letters} letters", []).append((time.perf_counter() - begun) * 1000)
    return found


def _actors(rng: random.Random) -> Iterator[dict[str, object]]:
    number = 0
    while True:
        number += 1
        names = [
            " ".join(_word(rng, syllables, rng.choice((2, 3))).capitalize() for _ in range(rng.choice((2, 2, 3, 4))))
            for syllables in (_LATIN, _LATIN, _ARABIC)
        ]
        yield {
            "id": f"made-up-{number}",
            "name": names[0],
            "names": [name_properties(Name(name, None)) for name in names],
        }


def _word(rng: random.Random, syllables: list[str], length: int) -> str:
    return "".join(rng.choice(syllables) for _ in range(length))


if __name__ == "__main__":
    main()
