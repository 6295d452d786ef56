"""Import files for a Neo4j elsewhere: neo4j-admin and Apache Spark make exactly the graph of ordinary loads."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path

import pytest

from graphapi.cli.failure import ExitCode
from graphapi.cli.import_folder import ARGUMENTS, write_import_folder
from graphapi.cli.terminal import messages
from graphapi.errors import BadInputError
from graphapi.graph.bulk.import_folder import LIST, read_list
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.local import LocalServer, locked_versions
from graphapi.local import process as processes
from graphapi.local.config import java_command
from graphapi.local.install import install
from graphapi.local.jars import Jar
from graphapi.local.java import find_java
from tests.conftest import empty
from tests.integration.made_inputs import load_made
from tests.integration.program import call, run
from tests.integration.recomputed import recomputed_edges, stored_edges
from tests.integration.snapshot import with_types

pytestmark = [pytest.mark.neo4j, pytest.mark.slow, pytest.mark.servers]

LIBYA = str(Path(__file__).parents[2] / "datasets" / "libya")
SPARK_JARS = Path(__file__).with_name("spark.lock")
HOUR = timedelta(hours=1)
CONNECTOR = "neo4j-connector-apache-spark_2.13"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Import files of awkward inputs, moved to another folder after they were written."""
    written, moved = tmp_path / "written", tmp_path / "moved خليفة"
    write_import_folder(written, load_made, messages())
    return written.rename(moved)


def test_the_files_need_no_server_and_are_written_whole_or_not_at_all(tmp_path: Path) -> None:
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GRAPHAPI_")}
    environment = plain | {"XDG_DATA_HOME": str(tmp_path / "data")}
    files = tmp_path / "for a cluster"

    done = call(environment, "load", "--bulk", "--files", str(files), LIBYA)
    assert done.returncode == ExitCode.OK, done.stderr
    assert not (tmp_path / "data").exists(), "no local Neo4j"
    assert f"graphapi finish-import '{files}'" in done.stderr
    listed = read_list(files)
    known = {path.name for path in (*listed.empty, *(path for _, path in (*listed.nodes, *listed.edges)))}
    assert {path.name for path in files.iterdir()} == known | {LIST, ARGUMENTS}
    assert str(tmp_path) not in (files / ARGUMENTS).read_text() + (files / LIST).read_text()

    again = call(environment, "load", "--bulk", "--files", str(files), LIBYA)
    assert (again.returncode, "is not empty" in again.stderr) == (ExitCode.BAD_INPUT, True)
    alone = call(environment, "load", "--files", str(tmp_path / "other"), LIBYA)
    assert (alone.returncode, "give --bulk too" in alone.stderr) == (ExitCode.BAD_INPUT, True)
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("format: claims/1\nclaims: [{}]\n")
    refused = call(environment, "load", "--bulk", "--files", str(tmp_path / "other"), str(wrong))
    assert refused.returncode == ExitCode.INVALID_RECORDS
    beside_a_file = call(environment, "load", "--bulk", "--files", str(wrong / "other"), LIBYA)
    assert (beside_a_file.returncode, "cannot be written" in beside_a_file.stderr) == (ExitCode.BAD_INPUT, True)
    assert {path.name for path in tmp_path.iterdir()} <= {"for a cluster", "wrong.yaml"}


def test_what_is_not_the_imported_graph_is_refused_and_not_changed(
    database: Database, environment: dict[str, str], folder: Path, tmp_path: Path
) -> None:
    database.run(Statement("CREATE (:Actor {id: 'france'})"))
    for command in (["finish-import"], ["import-with-spark", "--connector", "none.jar"]):
        refused = call(environment, *command, str(folder))
        assert refused.returncode != ExitCode.OK
        assert ("1 nodes and 0 relationships" in refused.stderr) or ("already has a graph" in refused.stderr)
    assert with_types(database)[0].nodes == ('Actor {"id": "france"}',)

    (folder / "Claim.parquet").rename(tmp_path / "Claim.parquet")
    with pytest.raises(BadInputError, match=r"Claim\.parquet of its import\.json is missing"):
        read_list(folder)
    (folder / LIST).write_text("{}")
    assert call(environment, "finish-import", str(folder)).returncode == ExitCode.BAD_INPUT
    assert call(environment, "finish-import", str(tmp_path)).returncode == ExitCode.BAD_INPUT


@pytest.fixture(params=locked_versions())
def server(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[LocalServer]:
    server = LocalServer(request.param, "elsewhere", data_dir=tmp_path / "data", quick=True)
    try:
        yield server
    finally:
        server.wipe(stop=True)


@pytest.mark.long
def test_neo4j_admin_makes_the_same_graph(
    database: Database, environment: dict[str, str], server: LocalServer, folder: Path
) -> None:
    load_made(database)
    wanted = with_types(database)

    server.start()
    server.stop()
    jars = server.install()
    home = next(path.parent for path in (folder.parent / "data").rglob("conf") if path.is_dir())
    done = subprocess.run(
        [
            *java_command(find_java()),
            "org.neo4j.cli.AdminTool",
            f"@{ARGUMENTS}",
            "--overwrite-destination=true",
            f"--report-file={folder.parent / 'report'}",
        ],
        cwd=folder,
        env=processes.environment(jars, NEO4J_HOME=str(home), NEO4J_CONF=str(home / "conf"))
        | {"CLASSPATH": os.pathsep.join(map(str, jars))},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    connection = server.start()
    there = environment | {"GRAPHAPI_NEO4J_URI": connection.uri, "GRAPHAPI_NEO4J_PASSWORD": connection.password}
    for _ in ("first", "again"):
        finished = call(there, "finish-import", str(folder))
        assert finished.returncode == ExitCode.OK, finished.stderr
    with Database(Access(connection.uri, connection.user, connection.password)) as made:
        assert with_types(made) == wanted
        assert stored_edges(made) == recomputed_edges(made)


@pytest.fixture
def spark(tmp_path: Path) -> dict[str, str]:
    """Apache Spark for Scala 2.13, for which there is a connector: Python's package has that of Scala 2.12."""
    package = find_spec("pyspark")
    assert package is not None, "Spark is not installed: make .venv/.spark"
    jars = [Jar.parse(line) for line in SPARK_JARS.read_text().splitlines() if not line.startswith("#")]
    cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "graphapi" / "spark"
    install(jars, cache)
    home = tmp_path / "spark"
    home.mkdir()
    (home / "bin").symlink_to(Path(str(package.origin)).parent / "bin")
    (home / "jars").mkdir()
    connector = next(jar.file_name for jar in jars if jar.artifact == CONNECTOR)
    for jar in jars:
        if jar.file_name != connector:
            (home / "jars" / jar.file_name).symlink_to(cache / jar.file_name)
    return {
        "SPARK_HOME": str(home),
        "SPARK_LOCAL_IP": "127.0.0.1",
        "TZ": "Asia/Tokyo",
        "CONNECTOR": str(cache / connector),
    }


@pytest.mark.long
@pytest.mark.both_lines
def test_spark_makes_the_same_graph_also_after_an_interruption(
    database: Database, environment: dict[str, str], spark: dict[str, str], folder: Path
) -> None:
    load_made(database)
    wanted = with_types(database)
    empty(database)
    began = datetime.now(UTC)

    command = ["import-with-spark", "--connector", spark["CONNECTOR"], "--master", "local[2]", str(folder)]
    edges = next(path for type_, path in read_list(folder).edges if type_ == "SUBJECT")
    whole = edges.read_bytes()
    edges.write_bytes(b"PAR1 and no more")
    assert run(environment | spark, *command).returncode != ExitCode.OK
    assert call(environment, "finish-import", str(folder)).returncode != ExitCode.OK
    edges.write_bytes(whole)

    for _ in ("resumed", "again"):
        done = run(environment | spark, *command)
        assert done.returncode == ExitCode.OK, done.stderr
    assert with_types(database) == wanted
    [row] = database.run(Statement("MATCH (c:Claim) RETURN min(c.recorded_at) AS first, max(c.recorded_at) AS last"))
    assert began - HOUR < row["first"].to_native() <= row["last"].to_native() < began
    assert stored_edges(database) == recomputed_edges(database)
    names = {row["name"] for row in database.run(Statement("SHOW CONSTRAINTS YIELD name"))}
    assert "import_keys" not in names
