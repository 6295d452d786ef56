"""Prepares files of FollowTheMoney for loading."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from graphapi.cli.terminal import messages
from graphapi.cli.whole_file import whole_file
from graphapi.errors import BadInputError
from graphapi_loaders.followthemoney.delta import Applied, DeltaError, apply, changes_of


def apply_deltas(older: Path, deltas: Sequence[Path], output: Path) -> None:
    """Writes the newer version of a file. Raises BadInputError if the deltas do not fit it, or `output` exists."""
    if output.exists():
        raise BadInputError(f"{output}: already exists and is not overwritten; remove it, or name another file.")
    counts = Applied()
    try:
        changes = changes_of(deltas)
        with whole_file(output) as file:
            file.writelines(apply(older, changes, counts))
    except DeltaError as error:
        raise BadInputError(f"{error}.") from error
    messages().print(
        f"Wrote {output}: {counts.added:,} added, {counts.changed:,} changed, {counts.removed:,} removed, "
        f"{counts.kept:,} as before. Load it: graphapi load {output}",
        markup=False,
        soft_wrap=True,
    )
