"""The configuration of the server."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi.local.config import Memory, Ports, configuration, configured_ports, home_argument, line, server_command
from graphapi.local.java import Java

PORTS = Ports(bolt=7690, http=7480)


@pytest.mark.parametrize("version", ["2026.09.0", "5.26.30"])
def test_it_listens_on_loopback_only_and_the_ports_are_read_back(version: str) -> None:
    text = configuration(version, PORTS, Memory())
    addresses = [line.partition("=")[2] for line in text.splitlines() if "_address=" in line]
    assert addresses
    assert all(address.startswith("127.0.0.1") for address in addresses)
    assert configured_ports(text) == PORTS


def test_a_configuration_that_names_no_ports_gives_none() -> None:
    assert configured_ports("server.bolt.listen_address=127.0.0.1:7687\n") is None


def test_memory_is_what_was_asked() -> None:
    memory = Memory(heap="1g", page_cache="64m", transaction="300m", plans=500, replan_seconds=60)
    text = configuration("2026.09.0", PORTS, memory)
    assert "server.memory.pagecache.size=64m\n" in text
    assert "db.memory.transaction.max=300m\n" in text
    assert "server.memory.query_cache.per_db_cache_num_entries=500\n" in text
    assert "dbms.cypher.min_replan_interval=60s\n" in text
    command = server_command(Java(Path("java"), 25), "2026.09.0", Path("home"), memory)
    assert "-Xmx1g" in command


def test_the_end_of_the_log_is_cut_only_where_that_is_asked_for() -> None:
    cut = "fail_on_corrupted_log_files=false"
    assert cut not in configuration("2026.09.0", PORTS, Memory())
    assert cut in configuration("2026.09.0", PORTS, Memory(), cut_log=True)


def test_versions_of_one_line_share_data() -> None:
    assert line("2026.09.0") == line("2026.10.1") == "2026"
    assert line("5.26.30") == line("5.26.31") == "5.26"


def test_a_java_of_21_gets_no_option_that_it_does_not_know() -> None:
    options = {
        version: " ".join(server_command(Java(Path("java"), version), "2026.09.0", Path("home"), Memory()))
        for version in (21, 25)
    }
    assert "sun-misc" not in options[21]
    assert "sun-misc" in options[25]


def test_the_home_is_on_the_command_line() -> None:
    assert home_argument(Path("home")) in server_command(Java(Path("java"), 25), "2026.09.0", Path("home"), Memory())
