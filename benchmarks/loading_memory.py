"""The memory and the rate of reading a large file: `python -m benchmarks.loading_memory gdelt --rows 500000`.

Writes a file with that many rows, made from real ones, reads it with `graphapi load --dry-run` in another process, and
prints the peak memory and the rate of that process. The real rows must be in `shared/data` beside the repository.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Final, NamedTuple

import pyarrow as pa  # type: ignore[import-untyped]
from openpyxl import Workbook
from pyarrow import parquet as pq

DATA: Final = Path(__file__).parents[2] / "shared" / "data"
LIMIT_MB: Final = 500
_EVENTS: Final = "gdelt/v2_export_61col_100rows.tsv"
_SUPPORT: Final = "ucdp-esd/ucdp-esd-ty-181.csv.gz"
_ROWS_OF_AN_ARTICLE: Final = 3
_BATCH: Final = 50_000
_USED: Final = ("id", "year", "actor_id", "actor_name", "oppo_name", "ext_name", "ext_sup", "ext_alleged", "ext_w")
_MAPPING: Final = """\
format: table/1
table: {table}
publisher: {{name: Benchmark}}
source: {{id: benchmark, title: Benchmark}}
constants: {{predicate: SUPPORTS}}
columns:
  id: {{role: record}}
  year: {{role: period, formats: [YYYY]}}
  actor_id: {{role: object, by: EXTERNAL_ID, scheme: ucdp, kind: ARMED_GROUP}}
  actor_name: {{role: object.name, lang: en}}
  oppo_name: {{role: against, by: NAME, kind: ARMED_GROUP}}
  ext_name: {{role: subject, by: NAME, kind: ARMED_GROUP, empty: LEAVE_OUT}}
  ext_sup: {{role: taken, values: {{"1": YES, "0": NO}}}}
  ext_alleged: {{role: stance, values: {{"1": ALLEGED, "0": ASSERTED}}}}
  ext_w: {{role: forms, values: {{"1": WEAPONS, "0": ~}}}}
"""


def write_gdelt(folder: Path, rows: int) -> Path:
    """Writes GDELT events of version 2: real rows with distinct numbers, and a new address every few rows."""
    path = folder / "20150218230000.export.CSV"
    real = [line.split("\t") for line in (DATA / _EVENTS).read_text("utf-8").splitlines()]
    with path.open("w", encoding="utf-8", newline="") as file:
        for number, cells in enumerate(islice(cycle(real), rows)):
            address = f"{cells[-1]}?{number // _ROWS_OF_AN_ARTICLE}"
            file.write("\t".join([str(410_000_000 + number), *cells[1:-1], address]) + "\n")
    return path


def write_csv(folder: Path, rows: int) -> Path:
    """Writes UCDP rows with distinct numbers as CSV, and their mapping."""
    path = folder / "support.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_USED)
        writer.writerows(_support(rows))
    return _mapped(path)


def write_parquet(folder: Path, rows: int) -> Path:
    """Writes the same rows as Parquet."""
    path = folder / "support.parquet"
    schema = pa.schema([(name, pa.string()) for name in _USED])
    with pq.ParquetWriter(path, schema) as writer:
        found = _support(rows)
        while batch := list(islice(found, _BATCH)):
            writer.write_table(pa.table(dict(zip(_USED, zip(*batch, strict=True), strict=True)), schema=schema))
    return _mapped(path)


def write_xlsx(folder: Path, rows: int) -> Path:
    """Writes the same rows as a workbook, which can have about a million."""
    path = folder / "support.xlsx"
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append([*_USED])
    for row in _support(rows):
        sheet.append(row)
    book.save(path)
    return _mapped(path)


KINDS: Final[dict[str, Callable[[Path, int], Path]]] = {
    "gdelt": write_gdelt,
    "csv": write_csv,
    "parquet": write_parquet,
    "xlsx": write_xlsx,
}


class Run(NamedTuple):
    """The cost of reading a file: elapsed seconds, processor seconds, and peak memory in MB."""

    seconds: float
    processor_seconds: float
    peak_mb: float
    claims: int


def dry_run(path: Path) -> Run:
    """Runs `graphapi load --dry-run` in another process."""
    started = time.monotonic()
    command = [sys.executable, "-m", "graphapi", "load", "--dry-run", "--json", str(path)]
    with tempfile.TemporaryFile() as output, subprocess.Popen(command, stdout=output) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.monotonic() - started
        output.seek(0)
        content = output.read()
    if process.returncode:
        raise SystemExit(f"graphapi load ended with {process.returncode}")
    claims = json.loads(content)["inputs"][0]["claims"]
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, claims)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("--rows", type=int, default=500_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = KINDS[given.kind](Path(folder), given.rows)
        size = path.stat().st_size / 1024**2
        run = dry_run(path)
    sys.stdout.write(
        f"{given.kind}: {given.rows:,} rows ({size:,.0f} MB), {run.claims:,} claims: peak {run.peak_mb:,.0f} MB; "
        f"{run.seconds:,.1f} s, {given.rows / run.seconds:,.0f} rows/s; "
        f"processor {run.processor_seconds:,.1f} s, {given.rows / run.processor_seconds:,.0f} rows/s\n"
    )
    if run.peak_mb > LIMIT_MB:
        raise SystemExit(f"more than {LIMIT_MB} MB")


def _support(rows: int) -> Iterator[list[str]]:
    with gzip.open(DATA / _SUPPORT, "rt", encoding="utf-8-sig", newline="") as file:
        real = [[row[name] for name in _USED[1:]] for row in csv.DictReader(file)]
    for number, cells in enumerate(islice(cycle(real), rows)):
        yield [str(number), *cells]


def _mapped(table: Path) -> Path:
    (table.parent / f"{table.stem}.mapping.yaml").write_text(_MAPPING.format(table=table.name), encoding="utf-8")
    return table


if __name__ == "__main__":
    main()
