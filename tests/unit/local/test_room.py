"""Room on a disk, and numbered copies, without a server."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from graphapi.errors import LocalNeo4jError, NoRoomError
from graphapi.local import LocalServer
from graphapi.local.folder import Folder
from graphapi.local.room import check_room


def test_too_little_room_is_told_with_what_is_left_and_what_is_needed(tmp_path: Path) -> None:
    """Also for a folder that does not exist yet."""
    free = shutil.disk_usage(tmp_path).free
    check_room(tmp_path / "not" / "there", free // 2)
    with pytest.raises(NoRoomError, match=re.escape(f"stops below {2 * free >> 20:,} MB")):
        check_room(tmp_path / "not" / "there", 2 * free)


def test_copies_are_listed_by_number_and_what_is_no_copy_is_not(tmp_path: Path) -> None:
    server = LocalServer(data_dir=tmp_path)
    copies = tmp_path / "neo4j" / "2026" / "default.copies"
    for name in ("0002", "0010", "part"):
        (copies / name).mkdir(parents=True)
        (copies / name / "neo4j.dump").write_bytes(b"12345")
    assert [(copy.number, copy.size) for copy in server.copies()] == [(2, 5), (10, 5)]
    assert (server.copy_of().number, server.copy_of(2).number) == (10, 2)
    with pytest.raises(LocalNeo4jError, match=r"no such copy in .*; it has 2 \(of .*\), 10 \(of "):
        server.copy_of(3)
    with pytest.raises(LocalNeo4jError, match="it has no copies"):
        LocalServer(name="other", data_dir=tmp_path).copy_of()


@pytest.mark.parametrize("was_complete", [True, False])
def test_what_a_killed_restore_left_is_settled_by_the_next_who_comes(tmp_path: Path, was_complete: bool) -> None:
    """Killed before the server of the copy answered, it is the graph from before; killed later, it is that of the copy."""
    folder = Folder(tmp_path / "neo4j" / "2026" / "default")
    folder.make()
    folder.complete()
    (folder.home / "of").write_text("before")
    folder.put_aside()
    folder.make()
    (folder.home / "of").write_text("the copy")
    if was_complete:
        folder.complete()
    LocalServer(data_dir=tmp_path).stop()
    assert (folder.home / "of").read_text() == ("the copy" if was_complete else "before")
    assert folder.is_complete()
    assert not folder.is_aside()
