"""The folder is private, completed or created again, and removed in one step."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from graphapi.errors import LocalNeo4jError
from graphapi.local import LocalServer
from graphapi.local.folder import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path / "a place" / "default")
    made.make()
    return made


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_folder_and_password_are_their_owners_alone(folder: Folder) -> None:
    folder.new_password()
    assert (mode(folder.home), mode(folder.password_file)) == (0o700, 0o600)


def test_passwords_are_long_and_never_the_same(folder: Folder) -> None:
    passwords = set()
    for _ in range(3):
        folder.new_password()
        passwords.add(folder.password())
    assert len(passwords) == 3
    assert all(password and len(password) == 32 for password in passwords)


@pytest.mark.parametrize("text", [None, "", "\n"])
def test_a_lost_or_empty_password_is_none(folder: Folder, text: str | None) -> None:
    if text is not None:
        folder.password_file.write_text(text, encoding="ascii")
    assert folder.password() is None


def test_what_never_answered_is_made_anew(folder: Folder) -> None:
    (folder.home / "data").mkdir()
    folder.make()
    assert not (folder.home / "data").exists()


def test_what_once_answered_keeps_its_data(folder: Folder) -> None:
    (folder.home / "data").mkdir()
    folder.complete()
    folder.make()
    assert (folder.home / "data").exists()


def test_a_removal_that_was_interrupted_is_finished_by_the_next(folder: Folder) -> None:
    (folder.home.parent / "default.removed" / "data").mkdir(parents=True)
    folder.remove()
    assert list(folder.home.parent.iterdir()) == []


def test_a_place_that_cannot_be_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LocalNeo4jError, match=r"Cannot use the files .*file"):
        LocalServer(data_dir=tmp_path / "file").start()
