"""The folder of one local server: its files, its password, and whether it is complete."""

from __future__ import annotations

import os
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Folder:
    """The home of one Neo4j. Only its owner can read it."""

    home: Path

    @property
    def config(self) -> Path:
        return self.home / "conf" / "neo4j.conf"

    @property
    def log(self) -> Path:
        """The output of the server since its latest start."""
        return self.home / "logs" / "console.log"

    @property
    def password_file(self) -> Path:
        return self.home / "password"

    @property
    def lock_file(self) -> Path:
        """Locked while the server is started, stopped or wiped. It is outside of the folder, which wiping removes."""
        return self.home.with_name(f"{self.home.name}.lock")

    @property
    def scratch(self) -> Path:
        """The folder where an import is prepared: on the same disk, but outside of the folder, which the import replaces."""
        return self.home.with_name(f"{self.home.name}.import")

    @property
    def _mark(self) -> Path:
        return self.home / "complete"

    @property
    def _aside(self) -> Path:
        return self.home.with_name(f"{self.home.name}.aside")

    def make(self) -> None:
        """Create the folder; replace it if an earlier start ended before its server first answered."""
        if self.home.exists() and not self.is_complete():
            self.remove()
        self.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.home.chmod(0o700)
        for part in (self.config, self.log):
            part.parent.mkdir(exist_ok=True)

    def is_complete(self) -> bool:
        """True if the server has answered once, with all data that it was created with."""
        return self._mark.exists()

    def complete(self) -> None:
        """Note that the server has answered: the folder can have data now, and is never replaced."""
        self._mark.touch()

    def remove(self) -> None:
        """Remove the folder: rename it in one step, then delete its files."""
        remains = self.home.with_name(f"{self.home.name}.removed")
        if remains.exists():
            shutil.rmtree(remains)
        if self.home.exists():
            self.home.rename(remains)
            shutil.rmtree(remains)

    def put_aside(self) -> None:
        """Move the folder aside: `take_back` restores it if creating the new one fails; `discard` deletes it otherwise."""
        if self.home.exists():
            self.home.rename(self._aside)
        else:
            self._aside.mkdir(mode=0o700)

    def is_aside(self) -> bool:
        """True if the folder is aside, also because a program was killed."""
        return self._aside.exists()

    def take_back(self) -> None:
        """Restore the folder that was put aside, in place of the new one."""
        self.remove()
        self._aside.rename(self.home)

    def discard(self) -> None:
        """Delete the folder that was put aside."""
        shutil.rmtree(self._aside)

    def password(self) -> str | None:
        """The password of the user `neo4j`; None if there is none, or its file is missing."""
        try:
            return self.password_file.read_text(encoding="ascii").strip() or None
        except FileNotFoundError:
            return None

    def new_password(self) -> None:
        """Write a random password to a file that only its owner can read."""
        self.password_file.unlink(missing_ok=True)
        descriptor = os.open(self.password_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(secrets.token_hex(16) + "\n")

    def forget_users(self) -> None:
        """Remove the users of Neo4j, so that a first password can be set again. The graph is kept."""
        for part in ("databases", "transactions"):
            shutil.rmtree(self.home / "data" / part / "system", ignore_errors=True)
        (self.home / "data" / "dbms" / "auth.ini").unlink(missing_ok=True)

    def log_tail(self, lines: int = 15) -> str:
        """The last lines of the server's output."""
        try:
            return "\n".join(self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])
        except FileNotFoundError:
            return "(the log is empty)"
