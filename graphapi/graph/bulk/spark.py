"""Writes import files to a running Neo4j with Apache Spark and Neo4j's connector, in parallel and again where a task fails.

Options of the connector: https://neo4j.com/docs/spark/current/write/
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from graphapi.graph.bulk.export import StagedFiles
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.schema.declaration import NODES
from graphapi.graph.schema.property import Kind

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

_LABEL: Final = "Imported"
_KEY: Final = "import_id"  # of nodes while they are written: names have no id of their own
_START, _END, _KIND = "import_start", "import_end", "import_kind"
# Columns of the importer. Spark ignores the case of names, and there is a property `id`.
_COLUMNS: Final = {"ID": _KEY, "START_ID": _START, "END_ID": _END, "LABEL": _KIND, "TYPE": _KIND}
_MOMENT: Final = "yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX"
_BATCH: Final = 5000


def write_with_spark(spark: SparkSession, staged: StagedFiles, access: Access) -> None:
    """Writes all nodes, then all edges. Needs the schema and `add_keys`. What is there already is written again."""
    connection = {
        "url": access.uri,
        "authentication.type": "basic",
        "authentication.basic.username": access.user,
        "authentication.basic.password": access.password,
        "batch.size": str(_BATCH),
    }
    for label, path in staged.nodes:
        for labels, rows in _by_kind(_named(spark.read.parquet(str(path))), label):
            options = {"labels": f":{labels.replace(';', ':')}:{_LABEL}", "node.keys": _KEY}
            _write(rows, connection | options)
    for type_, path in staged.edges:
        for relation, rows in _by_kind(_named(spark.read.parquet(str(path))), type_):
            # Two partitions that write edges of the same node wait for each other's locks.
            parts = rows.repartition(spark.sparkContext.defaultParallelism, _END)
            _write(parts, connection | _edge_options(relation, rows.columns))


def add_keys(database: Database) -> None:
    """Prepares the database: nodes are found by a temporary key while they are written."""
    database.run(Statement(cypher_text("bulk/import_keys")))


def remove_keys(database: Database) -> None:
    """Removes the temporary keys of nodes, and makes moments of the texts that were written for them."""
    moments = sorted({each.name for node in NODES for each in node.properties if each.kind is Kind.MOMENT})
    database.run(Statement(cypher_text("bulk/remove_import_keys"), {"moments": moments}))
    database.run(Statement(cypher_text("bulk/drop_import_keys")))


def _write(rows: DataFrame, options: Mapping[str, str]) -> None:
    rows.write.format("org.neo4j.spark.DataSource").mode("Overwrite").options(**options).save()


def _edge_options(type_: str, columns: list[str]) -> dict[str, str]:
    """The options for edges of a type. Relations have keys, because there can be several between two actors."""
    properties = [name for name in columns if name not in {_START, _END}]
    options = {
        "relationship": type_,
        "relationship.save.strategy": "keys",
        "relationship.source.labels": f":{_LABEL}",
        "relationship.source.node.keys": f"{_START}:{_KEY}",
        "relationship.target.labels": f":{_LABEL}",
        "relationship.target.node.keys": f"{_END}:{_KEY}",
        "relationship.properties": ",".join(properties),
    }
    return options | ({"relationship.keys": "key"} if "key" in properties else {})


def _named(rows: DataFrame) -> DataFrame:
    """The rows with the importer's headers as names: `forms:string[]` is `forms`, `:ID(Claim)` is `import_id`, with `Claim:12` in it."""
    from pyspark.sql.functions import concat, date_format, lit  # noqa: PLC0415 - an optional dependency

    columns = []
    for header, type_ in rows.dtypes:
        name, _, kind = header.partition(":")
        column = rows[f"`{header}`"]
        if type_ == "timestamp":  # the connector would write it without its time zone
            column = date_format(column, _MOMENT)
        if kind.endswith(")"):  # a number, and the space of numbers that it is from
            kind, _, space = kind.removesuffix(")").partition("(")
            column = concat(lit(f"{space}:"), column.cast("string"))
        columns.append(column.alias(name or _COLUMNS[kind]))
    return rows.select(columns)


def _by_kind(rows: DataFrame, kind: str | None) -> Iterator[tuple[str, DataFrame]]:
    """The rows of each label or type: of the one given, or of those that the rows have."""
    if kind:
        yield kind, rows
        return
    for (found,) in rows.select(_KIND).distinct().orderBy(_KIND).collect():
        yield found, rows.where(rows[_KIND] == found).drop(_KIND)
