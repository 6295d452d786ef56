"""Options that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer

from graphapi.cli.language import checked
from graphapi.model.vocabulary import ActorKind, BackingKind, Certainty, Standing, SupportForm

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
Migrate = Annotated[
    bool, typer.Option("--migrate", help="Apply missing migrations first (of the local Neo4j they always are).")
]
Name = Annotated[
    str,
    typer.Argument(
        metavar="NAME",
        help="Any spelling that is loaded, in any script; or an id (khalifa-haftar), or an external id (wikidata:Q142).",
    ),
]
During = Annotated[
    str | None, typer.Option(metavar="EDTF", help="Only what held then: 2019, 2019-05, 2014/2019, 2016/..")
]
KnownAt = Annotated[
    str | None, typer.Option(metavar="DAY", help="Only what sources published by that day say: 2018-12-31.")
]
CertaintyAtLeast = Annotated[
    Certainty,
    typer.Option(
        case_sensitive=False,
        help="certain: only what the dates force to fall within --during; undated: also what nothing dates.",
    ),
]
Backing = Annotated[BackingKind, typer.Option(case_sensitive=False, help="By deeds, by words, or any.")]
Forms = Annotated[
    list[SupportForm] | None,
    typer.Option(
        "--form",
        case_sensitive=False,
        metavar="FORM",
        help="Only with this form of support, as weapons; may be repeated.",
    ),
]
Standings = Annotated[
    list[Standing] | None, typer.Option(case_sensitive=False, help="Only what is asserted, or only what is alleged.")
]
Kinds = Annotated[
    list[ActorKind] | None,
    typer.Option(
        "--kind", case_sensitive=False, metavar="KIND", help="Only backers of this kind, as state; may be repeated."
    ),
]
Agents = Annotated[
    bool,
    typer.Option(
        "--agents/--no-agents",
        help="Also count who acted for NAME at the time: in office, in command, as part or member of it.",
    ),
]
ByState = Annotated[
    bool,
    typer.Option(
        "--by-state", help="Roll backers up to the states that they act for; who acted is named. Of `backers` only."
    ),
]
Language = Annotated[
    str | None,
    typer.Option(
        metavar="LANG", callback=checked, help="Language of names, as a BCP 47 tag; and of words: en, ar or fr."
    ),
]
Quotes = Annotated[bool, typer.Option("--quotes", help="Show the sentences that the answer rests on.")]
Translation = Annotated[bool, typer.Option("--translation", help="Show the sentences with their translations too.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Print a table for spreadsheets.")]
Ascii = Annotated[bool, typer.Option("--ascii", help="Mark years with ASCII letters and signs only.")]
