"""Bulk loads give exactly the same graph as ordinary loads, including empty texts, or are refused."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from itertools import islice
from pathlib import Path

import pytest

from graphapi.errors import ConflictError, InvalidRecordsError, LocalNeo4jError, NotEmptyError, NotInBulkError
from graphapi.graph.bulk.export import StagedFiles, export
from graphapi.graph.bulk.finish import check_imported, finish, refuse_full
from graphapi.graph.bulk.staging_database import StagingDatabase
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.schema.migrations import migrate
from graphapi.graph.write.writer import Input, LoadReport, write
from graphapi.local import VERSION, ImportFiles, LocalConnection, LocalServer, locked_versions
from graphapi.model.record import ReadOptions, Record
from graphapi.model.vocabulary import ActorKind
from graphapi.service.inputs import find_inputs, find_loaders
from graphapi.service.load import write_reading, write_while_reading
from graphapi.service.reading import read
from tests.integration.made_inputs import CAST, load_made
from tests.integration.recomputed import recomputed_edges, stored_edges
from tests.integration.snapshot import snapshot, with_types
from tests.records import actor, claim
from tests.unit.loaders.shared_data import shared_file

pytestmark = [pytest.mark.neo4j, pytest.mark.slow, pytest.mark.servers]

Load = Callable[[Database], Sequence[LoadReport]]

LIBYA = Path(__file__).parents[2] / "datasets" / "libya"


def load_files(*paths: Path) -> Load:
    found = find_inputs(paths, find_loaders()).inputs

    def load(database: Database) -> list[LoadReport]:
        options = ReadOptions()
        if isinstance(database, StagingDatabase):
            return [write_while_reading(database, each, options, lambda _: None, lambda _: None)[1] for each in found]
        readings = [read(each, options, lambda _: None, lambda _: None) for each in found]
        return [write_reading(database, reading, options, lambda _: None) for reading in readings]

    return load


@pytest.fixture(
    params=[pytest.param(each, marks=[] if each == VERSION else pytest.mark.long) for each in locked_versions()]
)
def server(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[LocalServer]:
    """An empty server in a folder with an unusual path."""
    server = LocalServer(request.param, "bulk", data_dir=tmp_path / "data of Zoë خليفة", quick=True)
    try:
        yield server
    finally:
        server.wipe(stop=True)


def opened(connection: LocalConnection) -> Database:
    return Database(Access(connection.uri, connection.user, connection.password))


def check(connection: LocalConnection) -> None:
    with opened(connection) as database:
        refuse_full(database)


def in_bulk(server: LocalServer, load: Load) -> Sequence[LoadReport]:
    with server.scratch() as folder:
        with StagingDatabase(folder / "staging.sqlite") as staging:
            reports = load(staging)
            staged = export(staging.tables, folder)
        import_staged(server, staged)
        return reports


def import_staged(server: LocalServer, staged: StagedFiles) -> None:
    with ExitStack() as stack:
        connection = stack.enter_context(server.made_of(ImportFiles(staged.nodes, staged.edges), check))
        database = stack.enter_context(opened(connection))
        check_imported(database, staged)
        migrate(database)
        finish(database, staged)


def same_both_ways(database: Database, server: LocalServer, load: Load, *, again: bool = False) -> None:
    """Compares both ways. The ordinary load uses the Neo4j of the run, which has the plans already."""
    reports = load(database)
    graph, types = with_types(database)

    assert in_bulk(server, load) == reports
    with opened(server.start()) as made:
        graph_in_bulk, types_in_bulk = with_types(made)
        assert graph_in_bulk.nodes == graph.nodes
        assert graph_in_bulk.edges == graph.edges
        assert types_in_bulk == types
        assert stored_edges(made) == recomputed_edges(made)
        if again:  # a new server takes ten seconds to plan all that writes
            assert [report.new for report in load(made)] == [0] * len(reports)


def test_whatever_claims_say_of_each_other_it_is_the_same_graph(database: Database, server: LocalServer) -> None:
    same_both_ways(database, server, load_made, again=server.version == VERSION)


@pytest.mark.shared
@pytest.mark.parametrize("server", [VERSION], indirect=True)
def test_real_files_of_several_kinds_make_the_same_graph(
    database: Database, server: LocalServer, tmp_path: Path
) -> None:
    events, support = shared_file("icews14/test.txt.gz"), shared_file("ucdp-esd/ucdp-esd-ty-181.csv.gz")
    for table in ("entity2id.txt", "relation2id.txt"):
        (tmp_path / table).symlink_to(events.with_name(table))
    parts = [beginning(events, tmp_path, lines=100), beginning(support, tmp_path, lines=100)]
    same_both_ways(
        database, server, load_files(*(LIBYA / name for name in ("actors.yaml", "article-002-alaraby.yaml")), *parts)
    )


def beginning(packed: Path, folder: Path, lines: int) -> Path:
    part = folder / packed.stem
    with gzip.open(packed) as whole:
        part.write_bytes(b"".join(islice(whole, lines)))
    return part


@pytest.mark.parametrize("server", [VERSION], indirect=True)
def test_what_is_wrong_is_refused_as_ever_and_a_graph_is_never_replaced(
    database: Database, server: LocalServer, tmp_path: Path
) -> None:
    unknown = [*CAST, claim("nobody")]
    ordinary = refused(database, unknown, InvalidRecordsError)
    with StagingDatabase(tmp_path / "unknown") as staging:
        assert refused(staging, unknown, InvalidRecordsError) == ordinary
    load_made(database)
    conflict = [*CAST, actor("egypt", ActorKind.STATE)]
    with StagingDatabase(tmp_path / "conflict") as staging:
        load_made(staging)
        assert refused(staging, conflict, ConflictError) == refused(database, conflict, ConflictError)
        staged = export(staging.tables, tmp_path)

    with opened(server.start()) as full:
        migrate(full)
        write(full, CAST, Input(loader="made", name="cast.yaml", sha256="cast"))
        before = snapshot(full)
        with pytest.raises(NotEmptyError, match="already has a graph"):
            import_staged(server, staged)
        assert snapshot(full) == before, "it runs as before"


def refused(database: Database, records: Sequence[Record], error: type[ConflictError | InvalidRecordsError]) -> str:
    with pytest.raises(error) as caught:
        write(database, records, Input(loader="made", name="wrong.yaml", sha256="wrong"))
    return caught.value.message


def test_a_new_version_of_an_input_is_not_for_a_bulk_load(tmp_path: Path) -> None:
    one, other = claim(quote="One."), claim(quote="Two.")
    with StagingDatabase(tmp_path / "staging") as staging:
        write(staging, [*CAST, one], Input(loader="made", name="a.yaml", sha256="1"))
        with pytest.raises(NotInBulkError, match="without --bulk"):
            write(staging, [*CAST, other], Input(loader="made", name="a.yaml", sha256="2"))


@pytest.mark.parametrize("server", [VERSION], indirect=True)
def test_an_import_that_fails_leaves_nothing_and_the_next_one_works(server: LocalServer, tmp_path: Path) -> None:
    broken = tmp_path / "broken.parquet"
    broken.write_bytes(b"PAR1 and no more")
    with (
        pytest.raises(LocalNeo4jError, match="importer failed"),
        server.made_of(ImportFiles([("Claim", broken)], []), check),
    ):
        pass
    assert not server.was_used()

    with StagingDatabase(tmp_path / "staging") as staging:
        load_made(staging)
        staged = export(staging.tables, tmp_path)
    with pytest.raises(ZeroDivisionError), server.made_of(ImportFiles(staged.nodes, staged.edges), check):
        1 / 0  # noqa: B018
    with opened(server.start()) as database:
        assert database.run(Statement("MATCH (n) RETURN count(n) AS nodes")) == [{"nodes": 0}]

    import_staged(server, staged)
    with opened(server.start()) as database:
        assert stored_edges(database)
