"""The folder of one local server: where its parts lie, its password, and whether it was ever made whole."""

from __future__ import annotations

import os
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Folder:
    """The home of one Neo4j. Everything in it is readable by its owner alone."""

    home: Path

    @property
    def config(self) -> Path:
        return self.home / "conf" / "neo4j.conf"

    @property
    def log(self) -> Path:
        """What the server prints, from its latest start on."""
        return self.home / "logs" / "console.log"

    @property
    def password_file(self) -> Path:
        return self.home / "password"

    @property
    def lock_file(self) -> Path:
        """Held while a server is started, stopped or wiped; outside of the folder, so that it outlives it."""
        return self.home.with_name(f"{self.home.name}.lock")

    @property
    def scratch(self) -> Path:
        """Where an import is prepared: on the same disk, and not in the folder, which the import makes anew."""
        return self.home.with_name(f"{self.home.name}.import")

    @property
    def _mark(self) -> Path:
        return self.home / "complete"

    @property
    def _aside(self) -> Path:
        return self.home.with_name(f"{self.home.name}.aside")

    def make(self) -> None:
        """Make the folder, or make it anew if an earlier start ended before its server first answered."""
        if self.home.exists() and not self.is_complete():
            self.remove()
        self.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.home.chmod(0o700)
        for part in (self.config, self.log):
            part.parent.mkdir(exist_ok=True)

    def is_complete(self) -> bool:
        """Whether the server has ever answered, with all data that it was made with."""
        return self._mark.exists()

    def complete(self) -> None:
        """Note that the server has answered: from now on the folder may hold data, and is never made anew."""
        self._mark.touch()

    def remove(self) -> None:
        """Remove the folder in one step that cannot be left half done; its remains go after that."""
        remains = self.home.with_name(f"{self.home.name}.removed")
        if remains.exists():
            shutil.rmtree(remains)
        if self.home.exists():
            self.home.rename(remains)
            shutil.rmtree(remains)

    def put_aside(self) -> None:
        """Move the folder away, to `take_back` if what is made in its place fails, or to `discard` if it does not."""
        if self.home.exists():
            self.home.rename(self._aside)
        else:
            self._aside.mkdir(mode=0o700)

    def is_aside(self) -> bool:
        """Whether it is, or was when the program that did it was killed."""
        return self._aside.exists()

    def take_back(self) -> None:
        """Make what was put aside the folder again, instead of what was made since."""
        self.remove()
        self._aside.rename(self.home)

    def discard(self) -> None:
        """Remove what was put aside."""
        shutil.rmtree(self._aside)

    def password(self) -> str | None:
        """The password of the user `neo4j`; None if there is none yet, or its file was lost."""
        try:
            return self.password_file.read_text(encoding="ascii").strip() or None
        except FileNotFoundError:
            return None

    def new_password(self) -> None:
        """Write a random password into a file that only its owner can read."""
        self.password_file.unlink(missing_ok=True)
        descriptor = os.open(self.password_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(secrets.token_hex(16) + "\n")

    def forget_users(self) -> None:
        """Remove what Neo4j knows of its users, so that a first password can be set again; the graph stays."""
        for part in ("databases", "transactions"):
            shutil.rmtree(self.home / "data" / part / "system", ignore_errors=True)
        (self.home / "data" / "dbms" / "auth.ini").unlink(missing_ok=True)

    def log_tail(self, lines: int = 15) -> str:
        """The last lines that the server printed."""
        try:
            return "\n".join(self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])
        except FileNotFoundError:
            return "(the log is empty)"
