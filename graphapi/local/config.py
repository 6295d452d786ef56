"""The configuration file of the server, and the command lines of Neo4j's two programs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from graphapi.local.java import Java

HOST = "127.0.0.1"
_OWN_HOSTS = " ".join(f"{scheme}://{host}:*" for scheme in ("http", "ws") for host in (HOST, "localhost"))
# Neo4j's own names hosts of telemetry, of a feedback form and of fonts, and lets pages connect anywhere.
_PAGES_ASK_NOBODY_ELSE = (
    "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
    f"connect-src 'self' {_OWN_HOSTS}; base-uri 'none'; object-src 'none'; frame-ancestors 'none'"
)
QUICK = "-XX:TieredStopAtLevel=1"
_LISTEN = re.compile(r"^server\.(bolt|http)\.listen_address=[^:\n]*:(\d+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Memory:
    """Memory limits of the server, in Java's form such as `512m`, and how many query plans it keeps.

    `transaction` is what one transaction may take of the 70 % of the heap that all of them may. A plan that was made for
    a graph of another size is kept for `replan_seconds` at least.
    """

    heap: str = "1g"
    page_cache: str = "128m"
    transaction: str = "700m"
    plans: int = 300
    replan_seconds: int = 10


@dataclass(frozen=True, slots=True)
class Ports:
    """The two ports that the server listens on."""

    bolt: int
    http: int


def configuration(version: str, ports: Ports, memory: Memory, *, cut_log: bool = False) -> str:
    """The text of neo4j.conf: loopback only, small, and nothing reported to anyone.

    `cut_log`: recovery treats an unreadable transaction as the end of the log, instead of failing.
    """
    lines = [
        "# graphapi writes this file at each start; manual changes are lost.",
        f"server.default_listen_address={HOST}",
        f"server.default_advertised_address={HOST}",
        f"server.bolt.listen_address={HOST}:{ports.bolt}",
        f"server.bolt.advertised_address={HOST}:{ports.bolt}",
        f"server.http.listen_address={HOST}:{ports.http}",
        f"server.http.advertised_address={HOST}:{ports.http}",
        "server.https.enabled=false",
        f"server.memory.pagecache.size={memory.page_cache}",
        # Without it one question could take what all others need, and nobody could tell which one to ask differently.
        f"db.memory.transaction.max={memory.transaction}",
        # 1,000 by default, of up to 3 MB each: they would fill the heap, and then it does little but collect garbage.
        f"server.memory.query_cache.per_db_cache_num_entries={memory.plans}",
        f"dbms.cypher.min_replan_interval={memory.replan_seconds}s",
        # Logs of transactions are 256 MB each by default, laid out on disk at once for each of two databases.
        "db.tx_log.preallocate=false",
        "db.tx_log.rotation.size=64M",
        "db.tx_log.rotation.retention_policy=256M size",
        "dbms.usage_report.enabled=false",
        "client.allow_telemetry=false",
    ]
    if cut_log:
        lines.append("internal.dbms.tx_log.fail_on_corrupted_log_files=false")
    # Bolt stays 5 seconds for latecomers, twice, when it has to stop: half a second of ten remains.
    quiet_period = "internal.dbms.bolt.netty_server_shutdown_quiet_period"
    if _is_long_term(version):
        lines.append(f"{quiet_period}=0")
    else:
        # The discovery is on by default, and sends broadcasts to the networks that the machine is on.
        lines += [f"{quiet_period}_duration=0s", "server.fleet_discovery.enabled=false"]
        lines.append(f"dbms.security.http_static_content_security_policy_header={_PAGES_ASK_NOBODY_ELSE}")
    return "\n".join([*lines, ""])


def configured_ports(text: str) -> Ports | None:
    """The ports in a configuration; None if it does not have both."""
    found = dict(_LISTEN.findall(text))
    return Ports(int(found["bolt"]), int(found["http"])) if len(found) == 2 else None


def server_command(java: Java, version: str, home: Path, memory: Memory, *, quick: bool = False) -> list[str]:
    """The command line of the server. Its process is found again by `home_argument(home)` in it.

    `quick` turns off the optimizing compiler, which takes half of the start and helps only servers that run for long.
    """
    main_class = "CommunityEntryPoint" if _is_long_term(version) else "Neo4jCommunity"
    return [
        *java_command(java),
        *([QUICK] if quick else []),
        f"-Xmx{memory.heap}",
        "-XX:+ExitOnOutOfMemoryError",
        f"org.neo4j.server.{main_class}",
        home_argument(home),
        f"--config-dir={home / 'conf'}",
        "--console-mode",
    ]


def home_argument(home: Path) -> str:
    """An argument that only this server's command line has."""
    return f"--home-dir={home}"


def line(version: str) -> str:
    """The release line, whose versions can open each other's data: `2026` for 2026.09.0, `5.26` for 5.26.30."""
    parts = version.split(".")
    return ".".join(parts[:2]) if _is_long_term(version) else parts[0]


def java_command(java: Java) -> list[str]:
    """The beginning of the command line of each Neo4j program."""
    command = [
        str(java.path),
        # With so small a heap it starts faster and takes a third less memory than the default collector.
        "-XX:+UseSerialGC",
        "--add-opens=java.base/java.nio=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED",
    ]
    if java.version >= 24:  # warns of what Neo4j does with sun.misc.Unsafe from this version on
        command.append("--sun-misc-unsafe-memory-access=allow")
    return command


def _is_long_term(version: str) -> bool:
    return version.startswith("5.")
