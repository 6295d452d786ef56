"""A local Neo4j: installed when first needed, started, found, stopped and wiped."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import platformdirs
import psutil
from filelock import FileLock, Timeout

from graphapi.errors import LocalNeo4jError
from graphapi.local import process as processes
from graphapi.local.admin import admin
from graphapi.local.config import HOST, Memory, Ports, configuration, configured_ports, line, server_command
from graphapi.local.copies import Copies, Copy
from graphapi.local.folder import Folder
from graphapi.local.importer import ImportFiles, find_importer, import_into
from graphapi.local.install import install
from graphapi.local.jars import read_lock
from graphapi.local.java import Java, find_java
from graphapi.local.ports import bolt_answers, free_ports
from graphapi.local.progress import Notify, Progress, quiet, unseen
from graphapi.local.resources import check_limits
from graphapi.local.room import check_room
from graphapi.local.whereabouts import Address, LocalConnection, Status

VERSION = "2026.09.0"
USER = "neo4j"
_NAME = re.compile(r"[a-z0-9]+(?:[-._][a-z0-9]+)*")
_PORT_TRIES = 3
_LOOK_EVERY = 0.05
_TAKEN = ("Address already in use", "BindException")


def _bolt_uri(ports: Ports) -> str:
    return f"bolt://{HOST}:{ports.bolt}"


@contextmanager
def _disk_errors() -> Iterator[None]:
    """Turns errors of the disk into messages: a full disk, a folder that cannot be read or written."""
    try:
        yield
    except OSError as error:
        raise LocalNeo4jError(f"Cannot use the files of the local Neo4j: {error}.") from error


class LocalServer:
    """One local Neo4j, identified by its release line and a name. All its state is on disk and in the process table."""

    def __init__(
        self,
        version: str = VERSION,
        name: str = "default",
        data_dir: Path | None = None,
        cache_dir: Path | None = None,
        memory: Memory | None = None,
        timeout: float = 120,
        *,
        quick: bool = False,
    ) -> None:
        """`timeout`: how many seconds a start may take until Neo4j answers, and a stop until it is forced.

        `quick`: start in half the time. A server that is used for hours answers faster without it.
        """
        if not _NAME.fullmatch(name):
            raise LocalNeo4jError(
                f"{name!r} is not a valid server name; use lower-case letters, digits and -._ between them."
            )
        data = data_dir or platformdirs.user_data_path("graphapi")
        cache = cache_dir or platformdirs.user_cache_path("graphapi")
        self.version = version
        self._jars = cache.resolve() / "neo4j" / version
        self._folder = Folder(data.resolve() / "neo4j" / line(version) / name)
        self._copies = Copies(self._folder.home)
        self._memory = memory or Memory()
        self._timeout = timeout
        self._quick = quick
        self._launched: psutil.Process | None = None

    def install(self, progress: Progress = unseen) -> Sequence[Path]:
        """Download the jars that are missing or broken. Raises LocalNeo4jError if one is not available."""
        return install(read_lock(self.version), self._jars, progress)

    def start(
        self, progress: Progress | None = None, notify: Notify | None = None, *, cut_log: bool = False
    ) -> LocalConnection:
        """Start the server, install it if needed, and return once it answers.

        `cut_log`: drops a transaction that is incomplete because the disk was full, and that keeps the database from
        starting. It was never committed. If the log is damaged in another way, everything after the damage is lost.
        """
        notify = notify or quiet
        with self._alone(notify):
            if connection := self._running():
                return connection
            check_limits()
            java = find_java()
            jars = self.install(progress or unseen)
            self._prepare(java, jars, notify)
            connection = self._launch(java, jars, notify, cut_log=cut_log)
            self._folder.complete()
            return connection

    def stop(self, *, only_own: bool = False) -> bool:
        """Stop the server. Returns true if it ran. With `only_own`, stops it only if this object launched it."""
        with self._alone(quiet):
            running = processes.find(self._folder.home)
            if running is None or (only_own and running != self._launched):
                return False
            processes.end(running, self._timeout)
            return True

    def launched(self, connection: LocalConnection) -> bool:
        """True if this object launched the server, and did not find it running."""
        return self._launched is not None and self._launched.pid == connection.pid

    def address(self) -> Address | None:
        """Where the server was last started, and how to log in; None if it never was, or is being wiped. This is fast."""
        ports, password = self._ports(), self._folder.password()
        return Address(_bolt_uri(ports), USER, password) if ports and password else None

    @_disk_errors()
    def status(self) -> Status:
        """The status of the server. Changes nothing."""
        running, ports = processes.find(self._folder.home), self._ports()
        connection = self._connection(running, ports) if running and ports else None
        answers = connection is not None and ports is not None and bolt_answers(ports.bolt)
        return Status(connection, answers, self._folder.home, self._folder.log)

    def wipe(self, *, stop: bool = False) -> None:
        """Remove the graph, the password and the logs. Raises LocalNeo4jError if the server runs, unless `stop` is set."""
        with self._alone(quiet):
            running = processes.find(self._folder.home)
            if running and not stop:
                raise LocalNeo4jError(f"The server runs (process {running.pid}); stop it before wiping its data.")
            if running:
                processes.end(running, self._timeout)
            self._folder.remove()

    def was_used(self) -> bool:
        """True if the server has answered once. Before that it has no data."""
        return self._folder.is_complete()

    def copies(self) -> list[Copy]:
        """The copies of the graph, the oldest first."""
        return self._copies.all()

    def copy_of(self, number: int | None = None) -> Copy:
        """The copy with this number, or the latest. Raises LocalNeo4jError if there is none."""
        return self._copies.find(number)

    def copy(self, notify: Notify = quiet) -> Copy:
        """Copy the graph, and keep the latest few copies. A running server is stopped and started again."""
        with self._alone(notify):
            check_limits()
            java, jars = find_java(), self.install()
            running = self._running()
            if running:
                processes.end(psutil.Process(running.pid), self._timeout)
            try:
                return self._copies.make(java, jars)
            finally:
                if running:
                    self._launch(java, jars, notify)

    def restore(self, number: int | None = None, notify: Notify = quiet) -> tuple[LocalConnection, Copy]:
        """Replace the graph by a copy, by default the latest, and start the server.

        If that fails or is interrupted, the earlier graph is restored; if it is killed, at the next start.
        """
        with self._alone(notify):
            copy = self._copies.find(number)
            check_limits()
            java, jars, before = find_java(), self.install(), self._ports()
            if running := processes.find(self._folder.home):
                processes.end(running, self._timeout)
            self._folder.put_aside()
            try:
                self._prepare(java, jars, notify)
                self._copies.bring_back(copy, java, jars)
                connection = self._launch(java, jars, notify, before)
            except BaseException:
                if running := processes.find(self._folder.home):
                    processes.end(running, self._timeout)
                self._folder.take_back()
                raise
            self._folder.complete()
            self._folder.discard()
            return connection, copy

    def check_room(self) -> None:
        """Raises NoRoomError if so little disk space is free that a write may fail."""
        check_room(self._folder.home)

    @contextmanager
    def scratch(self) -> Iterator[Path]:
        """An empty folder next to the data, for one program at a time. Remains of a killed program are removed first."""
        folder = self._folder.scratch
        lock = FileLock(folder.with_name(f"{folder.name}.lock"))
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            raise LocalNeo4jError(
                "Another program is preparing an import into this Neo4j; wait until it ends."
            ) from error
        try:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(mode=0o700)
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            lock.release()

    @contextmanager
    def made_of(
        self, files: ImportFiles, check: Callable[[LocalConnection], None], notify: Notify = quiet
    ) -> Iterator[LocalConnection]:
        """A new server with a database that is imported from files; the caller completes it in the block.

        `check` gets the current database, and raises if it must be kept: then nothing changes. If anything fails after
        that, also in the block, or is killed, the database is empty. Other programs that start the server wait.
        """
        with self._alone(notify):
            check_limits()
            java, jars = find_java(), self.install()
            self._check(java, jars, check, notify)
            before = self._ports()
            try:
                self._folder.remove()
                self._prepare(java, jars, notify)
                notify("Neo4j imports the files.")
                import_into(self._folder.home, java, jars, files)
                connection = self._launch(java, jars, notify, before)
                yield connection
            except BaseException:
                if running := processes.find(self._folder.home):
                    processes.end(running, self._timeout)
                self._folder.remove()
                raise
            self._folder.complete()

    @contextmanager
    def _alone(self, notify: Notify) -> Iterator[None]:
        """Hold the lock of the server: if two programs start it, one waits."""
        lock = FileLock(self._folder.lock_file)
        with _disk_errors():
            try:
                self._folder.lock_file.parent.mkdir(parents=True, exist_ok=True)
                try:
                    lock.acquire(timeout=0)
                except Timeout:
                    notify("Another program is starting or stopping this Neo4j; waiting for it.")
                    lock.acquire()
                self._end_what_was_killed()
                yield
            finally:
                lock.release()

    def _end_what_was_killed(self) -> None:
        """Undo an unfinished copy or restore of a killed program. The lock keeps other programs away."""
        if not (self._folder.is_aside() or self._copies.has_part()):
            return
        if worker := self._copies.worker():
            processes.end(worker, self._timeout)
        self._copies.discard_part()
        if self._folder.is_aside() and self._folder.is_complete():
            self._folder.discard()
        elif self._folder.is_aside():
            if running := processes.find(self._folder.home):
                processes.end(running, self._timeout)
            self._folder.take_back()

    def _running(self) -> LocalConnection | None:
        """The running server, once it answers; None if there is none, or it is being killed.

        Ends a server without a password, or with an incomplete folder: the program that started it was killed.
        """
        running, ports = processes.find(self._folder.home), self._ports()
        if running is None:
            return None
        if ports is None or self._folder.password() is None or not self._folder.is_complete():
            processes.end(running, self._timeout)
            return None
        return self._connection(running, ports) if self._answers(running, ports) else None

    def _check(
        self, java: Java, jars: Sequence[Path], check: Callable[[LocalConnection], None], notify: Notify
    ) -> None:
        """Call `check` with the database, if it can have data, and end its server if it has none."""
        connection = self._running()
        ran = connection is not None
        if connection is None and self._folder.is_complete():
            self._prepare(java, jars, notify)
            connection = self._launch(java, jars, notify)
        if connection is None:
            return
        process = psutil.Process(connection.pid)
        try:
            check(connection)
        except BaseException:
            if not ran:
                processes.end(process, self._timeout)
            raise
        if ran:
            notify("Stopping the local Neo4j, to import into it.")
        processes.end(process, self._timeout)

    def _ports(self) -> Ports | None:
        """The ports of the latest start."""
        try:
            return configured_ports(self._folder.config.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None

    def _connection(self, running: psutil.Process, ports: Ports) -> LocalConnection:
        http_url = f"http://{HOST}:{ports.http}"
        return LocalConnection(
            uri=_bolt_uri(ports),
            user=USER,
            password=self._folder.password() or "",
            http_url=http_url,
            browser_url=f"{http_url}/browser/",
            pid=running.pid,
            version=self.version,
        )

    def _prepare(self, java: Java, jars: Sequence[Path], notify: Notify) -> None:
        """Create the folder and the first password, or a new password if it was lost."""
        if importer := find_importer(self._folder.home):  # of a program that was killed
            processes.end(importer, self._timeout)
        self._folder.make()
        if self._folder.password():
            return
        if self._folder.is_complete():
            notify("The password file is missing: setting a new password. The graph is kept.")
            self._folder.forget_users()
        self._folder.new_password()
        # Read from a file: a command line can be seen by all users.
        arguments = ("dbms", "set-initial-password", f"@{self._folder.password_file}")
        problem = admin(self._folder.home, java, jars, *arguments)
        if problem:
            self._folder.password_file.unlink()
            raise LocalNeo4jError(f"Cannot set Neo4j's first password:\n{problem}")

    def _launch(
        self, java: Java, jars: Sequence[Path], notify: Notify, before: Ports | None = None, *, cut_log: bool = False
    ) -> LocalConnection:
        """Start the server on the ports `before`, or those of its last start; on others if these are in use."""
        before = before or self._ports()
        for _ in range(_PORT_TRIES - 1):
            try:
                return self._launch_once(java, jars, free_ports(notify, before), cut_log=cut_log)
            except LocalNeo4jError:
                if not any(sign in self._folder.log_tail(200) for sign in _TAKEN):
                    raise
        return self._launch_once(java, jars, free_ports(notify, before), cut_log=cut_log)

    def _launch_once(self, java: Java, jars: Sequence[Path], ports: Ports, *, cut_log: bool) -> LocalConnection:
        text = configuration(self.version, ports, self._memory, cut_log=cut_log)
        self._folder.config.write_text(text, encoding="utf-8")
        command = server_command(java, self.version, self._folder.home, self._memory, quick=self._quick)
        launched = self._launched = processes.launch(command, jars, self._folder.log)
        try:
            answers = self._answers(launched, ports)
        except BaseException:  # Ctrl-C too: what we started and nobody can use yet, we end
            processes.end(launched, self._timeout)
            raise
        if not answers:
            raise self._failure("ended while starting")
        return self._connection(launched, ports)

    def _answers(self, running: psutil.Process, ports: Ports) -> bool:
        """Wait until the server answers or has ended. Raises LocalNeo4jError if neither happens in time."""
        until = time.monotonic() + self._timeout
        while not (processes.listens(running, ports.bolt, ports.http) and bolt_answers(ports.bolt)):
            if not processes.runs(running):
                return False
            if time.monotonic() > until:
                raise self._failure(f"did not answer within {self._timeout:.0f} seconds")
            time.sleep(_LOOK_EVERY)
        return True

    def _failure(self, what: str) -> LocalNeo4jError:
        return LocalNeo4jError(
            f"Neo4j {self.version} {what}. The end of its log ({self._folder.log}):\n{self._folder.log_tail()}\n"
            "Fix what it names and start again. If its data is damaged, wipe it (`graphapi neo4j wipe`) and load again."
        )
