"""The commands about which actors are one."""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

from typing import Annotated

import typer

from graphapi.cli import options
from graphapi.model.judgement import Verdict

identities = typer.Typer(
    no_args_is_help=True, help="Which actors are one: merge them, part them again, and say what is not sure."
)

_Id = Annotated[str, typer.Argument(metavar="ID", help="An actor's id, as its source named it: khalifa-haftar.")]
_Other = Annotated[str, typer.Argument(metavar="OTHER", help="The other actor's id.")]
_By = Annotated[
    str | None, typer.Option("--by", metavar="NAME", help="Who decides; the user of this machine otherwise.")
]
_Why = Annotated[str, typer.Option("--why", metavar="TEXT", help="The reason, which is kept with the judgement.")]


@identities.command()
def merge(
    id_: _Id,
    other: _Other,
    why: _Why,
    by: _By = None,
    migrate: options.Migrate = False,
    as_json: options.AsJson = False,
) -> None:
    """Merge OTHER into ID: claims, names and external ids of both are those of ID. `part` undoes it.

    Example: `graphapi identities merge khalifa-haftar ucdp-4211 --why "same birth date and office"`
    """
    from graphapi.cli.judgements import decide

    decide(id_, other, Verdict.SAME, by=by, why=why, migrate=migrate, as_json=as_json)


@identities.command()
def judge(
    id_: _Id,
    other: _Other,
    verdict: Annotated[Verdict, typer.Argument(case_sensitive=False, help="same, different or undecided.")],
    why: _Why,
    by: _By = None,
    migrate: options.Migrate = False,
    as_json: options.AsJson = False,
) -> None:
    """Decide whether two actors are one. Two that are DIFFERENT are not merged until `part` withdraws that.

    Example: `graphapi identities judge mohammed-bin-salman salman-bin-mohammed different --why "son and father"`
    """
    from graphapi.cli.judgements import decide

    decide(id_, other, verdict, by=by, why=why, migrate=migrate, as_json=as_json)


@identities.command()
def part(
    id_: _Id,
    other: _Other,
    why: _Why,
    by: _By = None,
    migrate: options.Migrate = False,
    as_json: options.AsJson = False,
) -> None:
    """Withdraw the decision about two actors. If they were merged, they are two again, as before.

    Example: `graphapi identities part khalifa-haftar ucdp-4211 --why "two people"`
    """
    from graphapi.cli.judgements import take_back

    take_back(id_, other, by=by, why=why, migrate=migrate, as_json=as_json)


@identities.command("list")
def list_(
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="[ID]…", help="Only judgements of these; all otherwise.")
    ] = None,
    most: Annotated[int, typer.Option(min=1, max=10_000, help="How many at most.")] = 50,
    as_json: options.AsJson = False,
) -> None:
    """List decisions, the latest first, with who decided, when and why; also those withdrawn."""
    from graphapi.cli.judgements import list_judgements

    list_judgements(ids, most=most, as_json=as_json)


@identities.command()
def explain(id_: _Id, other: _Other, as_json: options.AsJson = False) -> None:
    """Show why two actors are one, or two: the judgements, what both have in common, and how they differ."""
    from graphapi.cli.judgements import explain_pair

    explain_pair(id_, other, as_json=as_json)


@identities.command()
def candidates(  # noqa: PLR0913, PLR0917 - each is an option
    ids: Annotated[list[str] | None, typer.Argument(metavar="[ID]…", help="Only pairs with one of these.")] = None,
    at_least: Annotated[float, typer.Option(min=0, max=1, help="The least score, of 1.")] = 0.6,
    most: Annotated[int, typer.Option(min=1, max=10_000, help="How many at most.")] = 50,
    auto: Annotated[
        float | None,
        typer.Option(
            min=0.5,
            max=1,
            help=(
                "Merge pairs with at least this score whose names are equal, shared by no third actor, and not "
                "contradicted."
            ),
        ),
    ] = None,
    anew: Annotated[
        bool, typer.Option("--anew", help="Compare all actors first: in a graph that an older program loaded.")
    ] = False,
    by: _By = None,
    migrate: options.Migrate = False,
    as_json: options.AsJson = False,
) -> None:
    """List pairs of actors that may be one and are not decided, the likeliest first, with the reasons.

    Example: `graphapi identities candidates khalifa-haftar`
    """
    from graphapi.cli.review import list_candidates

    list_candidates(ids, at_least=at_least, most=most, auto=auto, anew=anew, by=by, migrate=migrate, as_json=as_json)


@identities.command()
def review(
    ids: Annotated[list[str] | None, typer.Argument(metavar="[ID]…", help="Only pairs with one of these.")] = None,
    at_least: Annotated[float, typer.Option(min=0, max=1, help="The least score, of 1.")] = 0.6,
    most: Annotated[int, typer.Option(min=1, max=1000, help="How many pairs at most.")] = 20,
    by: _By = None,
    migrate: options.Migrate = False,
) -> None:
    """Decide about candidates, one pair at a time. Shows claims about both actors."""
    from graphapi.cli.review import review_candidates

    review_candidates(ids, at_least=at_least, most=most, by=by, migrate=migrate)
