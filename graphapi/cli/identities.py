"""The commands about which actors are one."""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

from typing import Annotated

import typer

from graphapi.cli import options
from graphapi.model.judgement import Verdict

identities = typer.Typer(
    no_args_is_help=True, help="Merge actors that are one, part them again, and list pairs to decide."
)

_Id = Annotated[str, typer.Argument(metavar="ID", help="The id of an actor: khalifa-haftar.")]
_Other = Annotated[str, typer.Argument(metavar="OTHER", help="The id of the other actor.")]
_By = Annotated[
    str | None,
    typer.Option("--by", metavar="NAME", help="Name of the person who decides. Default: the user of this machine."),
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
    """Merge OTHER into ID: claims, names and external ids of both are those of ID. `graphapi identities part` undoes it.

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
    """Decide whether two actors are one. Two that are DIFFERENT are not merged until `graphapi identities part` withdraws that.

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
    most: Annotated[int, typer.Option(min=1, max=10_000, help="Maximum number of results.")] = 50,
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
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="[ID]…", help="Only pairs with one of these actors.")
    ] = None,
    at_least: Annotated[float, typer.Option(min=0, max=1, help="Minimum score, from 0 to 1.")] = 0.6,
    most: Annotated[int, typer.Option(min=1, max=10_000, help="Maximum number of results.")] = 50,
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
    compare_first: Annotated[
        bool, typer.Option("--compare-all", help="Compare all actors first, for a graph that an older version loaded.")
    ] = False,
    by: _By = None,
    migrate: options.Migrate = False,
    as_json: options.AsJson = False,
) -> None:
    """List pairs of actors that may be one and are not decided, the likeliest first, with the reasons.

    Example: `graphapi identities candidates khalifa-haftar`
    """
    from graphapi.cli.review import list_candidates

    list_candidates(
        ids,
        at_least=at_least,
        most=most,
        auto=auto,
        compare_first=compare_first,
        by=by,
        migrate=migrate,
        as_json=as_json,
    )


@identities.command()
def review(
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="[ID]…", help="Only pairs with one of these actors.")
    ] = None,
    at_least: Annotated[float, typer.Option(min=0, max=1, help="Minimum score, from 0 to 1.")] = 0.6,
    most: Annotated[int, typer.Option(min=1, max=1000, help="How many pairs at most.")] = 20,
    by: _By = None,
    migrate: options.Migrate = False,
) -> None:
    """Decide about candidates, one pair at a time. Shows claims about both actors."""
    from graphapi.cli.review import review_candidates

    review_candidates(ids, at_least=at_least, most=most, by=by, migrate=migrate)
