"""Lists on the terminal, for invented answers."""

from __future__ import annotations

import pytest

from graphapi.cli.asking import ListQuestion, show
from graphapi.cli.output import Output
from graphapi.cli.terminal import Console


@pytest.mark.parametrize(
    ("root", "printed"), [("search", "Nothing found. Try another spelling"), ("relations", "No loaded claim says so.")]
)
def test_an_empty_list_says_what_it_means(root: str, printed: str) -> None:
    console = Console()
    question = ListQuestion(command="search", document="search", root=root)
    with console.capture() as captured:
        show(console, question, {root: {"nodes": [], "totalCount": 0}}, Output())
    assert printed in captured.get()
