"""What the graph contains."""

from __future__ import annotations

from graphapi.cli.in_process import Data, ask, document
from graphapi.cli.migration import ready_neo4j
from graphapi.cli.neo4j import print_lines
from graphapi.cli.terminal import answers, messages, print_json


def stats(*, as_json: bool) -> None:
    """Prints counts, the time covered and the last load."""
    with ready_neo4j(messages()) as neo4j:
        data = ask(neo4j.settings, document("stats"), {})
    if as_json:
        print_json(data)
    else:
        print_lines(answers(), _lines(data["stats"]))


def _lines(found: Data) -> list[tuple[str, str]]:
    lines = [(name, f"{found[name]:,}") for name in ("actors", "claims", "relations", "sources", "publishers")]
    if found["earliest"] or found["latest"]:
        lines.append(("covers", f"{found['earliest'] or '…'} to {found['latest'] or '…'}"))
    if load := found["lastLoad"]:
        state = load["finishedAt"] or "not finished: load it again"
        lines.append(("last load", f"{load['input']} by {load['loader']}, {load['accepted']:,} claims, {state}"))
    return lines
