"""Options that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer

from graphapi.cli.language import checked
from graphapi.model.vocabulary import ActorKind, BackingKind, Certainty, Standing, SupportForm

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
Migrate = Annotated[
    bool, typer.Option("--migrate", help="Apply missing migrations first. The local Neo4j always does this.")
]
Name = Annotated[
    str,
    typer.Argument(
        metavar="NAME",
        help="A name in any script, an id (khalifa-haftar) or an external id (wikidata:Q142).",
    ),
]
During = Annotated[str | None, typer.Option(metavar="EDTF", help="Only this period: 2019, 2019-05, 2014/2019, 2016/..")]
KnownAt = Annotated[str | None, typer.Option(metavar="DAY", help="Only sources published by that day: 2018-12-31.")]
CertaintyAtLeast = Annotated[
    Certainty,
    typer.Option(
        case_sensitive=False,
        help=(
            "certain: only what the dates force into --during; possible: also what they allow; undated: also "
            "what has no date."
        ),
    ),
]
Backing = Annotated[
    BackingKind, typer.Option(case_sensitive=False, help="Material support, political support, or any.")
]
Forms = Annotated[
    list[SupportForm] | None,
    typer.Option(
        "--form",
        case_sensitive=False,
        metavar="FORM",
        help="Only this form of support, for example weapons. Can be repeated.",
    ),
]
Standings = Annotated[list[Standing] | None, typer.Option(case_sensitive=False, help="Only asserted, or only alleged.")]
Kinds = Annotated[
    list[ActorKind] | None,
    typer.Option(
        "--kind",
        case_sensitive=False,
        metavar="KIND",
        help="Only backers of this kind, for example state. Can be repeated.",
    ),
]
Agents = Annotated[
    bool,
    typer.Option(
        "--agents/--no-agents",
        help="Include actors that acted for NAME at the time: its offices, parts, members and forces.",
    ),
]
ByState = Annotated[
    bool,
    typer.Option(
        "--by-state", help="Group backers by the state that they act for, and name who acted. Only for `backers`."
    ),
]
Language = Annotated[
    str | None,
    typer.Option(
        metavar="LANG", callback=checked, help="Language: a BCP 47 tag for names; en, ar or fr also for words."
    ),
]
Quotes = Annotated[bool, typer.Option("--quotes", help="Show the quoted sentences behind the answer.")]
Translation = Annotated[bool, typer.Option("--translation", help="Show the quoted sentences and their translations.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Print CSV for spreadsheets.")]
Ascii = Annotated[bool, typer.Option("--ascii", help="Mark years with ASCII characters only.")]
