"""A local server, as far as it can be tested without starting one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from graphapi.errors import LocalNeo4jError
from graphapi.local import LocalServer


@pytest.mark.parametrize("use", [LocalServer.status, LocalServer.start, LocalServer.stop])
def test_a_data_folder_that_cannot_be_used_is_told_in_words(
    tmp_path: Path, use: Callable[[LocalServer], object]
) -> None:
    in_the_way = tmp_path / "neo4j"
    in_the_way.mkdir()
    (in_the_way / "2026").write_text("a file where a folder is wanted")
    with pytest.raises(LocalNeo4jError, match=r"Cannot use the files .*2026"):
        use(LocalServer("2026.09.0", data_dir=tmp_path))
