"""What a load would change, without changing it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from graphapi.cli.configuration import access_of, read_settings
from graphapi.cli.progress import counted
from graphapi.cli.terminal import Console
from graphapi.errors import UnavailableError
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.local import LocalServer
from graphapi.service.load import Order
from graphapi.service.preview import MatchedBy, Preview, preview_all
from graphapi.service.reading import Reading

_NAMED: Final = 5  # actors of a kind
_NEWER: Final = "(--replaces, if it is a newer version of that)"
_NOBODY: Final = "it was not checked what would change"


def previews(readings: Sequence[Reading], order: Order, console: Console) -> list[Preview]:
    """One preview for each reading, from the Neo4j of the settings, or the local one if it runs. If neither answers: none, and says why.

    Starts nothing and writes nothing.
    """
    access = _access()
    if access is None:
        console.print(
            f"No local Neo4j runs (`graphapi neo4j start`): {_NOBODY}.", markup=False, style="warning", soft_wrap=True
        )
        return []
    try:
        total = sum(reading.records for reading in readings)
        with Database(access, retry_seconds=0) as database, counted(console, "Looking up", total) as count:
            return preview_all(database, readings, order, count)
    except UnavailableError as error:
        console.print(f"{error.message} So {_NOBODY}.", markup=False, style="warning", soft_wrap=True)
        return []


def lines(found: Preview) -> Iterator[str]:
    """The lines about one file. Only a few actors are named."""
    claims = f"{found.new:,} new, {found.changed:,} changed, {found.unchanged:,} unchanged"
    yield f"  claims: {claims}" + (f", {found.retracted:,} of earlier versions retracted" if found.retracted else "")
    for doubtful in found.doubtful:
        yield (
            f"  claims of {doubtful.load} ({doubtful.input}) that are not in it, and would stay: {doubtful.gone:,} "
            + ("(of other sources; --replaces, if these are gone)" if doubtful.of_other_sources else _NEWER)
        )
    if found.new_actors:
        yield f"  new actors: {_some(found.new_actors)}"
    others = [f"{each.record} is {each.actor}, by {each.value}" for each in found.matched if each.record != each.actor]
    by_id = sum(each.by is MatchedBy.ID for each in found.matched)
    if found.matched:
        yield f"  known actors: {by_id:,} by their id, {len(found.matched) - by_id:,} by an external id"
    if others:
        yield f"  under another id: {_some(others)}"
    if found.namesakes:
        shared = [f"{actor} ({', '.join(ids[:_NAMED])})" for actor, ids in found.namesakes.items()]
        yield f"  new, though others bear such a name: {_some(shared)}"


def _access() -> Access | None:
    settings = read_settings()
    if settings.neo4j_uri:
        return access_of(settings)
    found = LocalServer().status()
    if not found.answers or found.connection is None:
        return None
    return Access(found.connection.uri, found.connection.user, found.connection.password)


def _some(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    return f"{len(names):,} ({', '.join(names[:_NAMED])}{f' and {more:,} more' if more > 0 else ''})"
