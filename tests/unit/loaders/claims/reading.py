"""Reads claims files of tests: their records, rejections and remarks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from graphapi.model.claim import Claim
from graphapi.model.record import ReadOptions, Record, Rejected
from graphapi_loaders.claims import LOADER


@dataclass(frozen=True)
class Read:
    """The result of reading a file. `said` has its rejections as messages, in order, without the folder."""

    records: list[Record]
    rejected: list[Rejected]
    remarks: list[str]
    folder: Path

    @property
    def said(self) -> list[str]:
        return [str(each).replace(f"{self.folder}/", "") for each in self.rejected]

    @property
    def claims(self) -> list[Claim]:
        return [record for record in self.records if isinstance(record, Claim)]


def read(path: Path, *texts: Path) -> Read:
    remarks: list[str] = []
    found = list(LOADER.read(path, ReadOptions(texts=texts, notify=remarks.append)))
    return Read(
        records=[each for each in found if isinstance(each, Record)],
        rejected=[each for each in found if isinstance(each, Rejected)],
        remarks=remarks,
        folder=path.parent,
    )


def read_text(folder: Path, content: str | bytes, name: str = "file.yaml") -> Read:
    """Reads a file with this content."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read(path)


WORLD = """\
format: claims/1
publishers:
  - {id: gazette, names: [{value: The Gazette, lang: en}]}
sources:
  - {id: report, publisher: gazette, title: A report, lang: en}
actors:
  - {id: france, kind: STATE, names: [{value: France, lang: en}], country: FR, external_ids: ["iso3166:FR"]}
  - {id: egypt, kind: STATE, names: [{value: Egypt, lang: en}], country: EG}
  - {id: khalifa-haftar, kind: PERSON, names: [{value: Khalifa Haftar, lang: en}], country: LY}
"""
WORLD_LINES = WORLD.count("\n")
CLAIM = """\
  - credibility: CANNOT_BE_JUDGED
    source: report
    predicate: SUPPORTS
    subject: france
    object: khalifa-haftar
    record: "1"
"""


def claim_with(*lines: str, without: str = "") -> str:
    """One claim of six lines (five without one of its fields), with further lines."""
    kept = [line for line in CLAIM.splitlines() if not without or f"{without}:" not in line]
    return "\n".join([*kept, *(f"    {line}" for line in lines)]) + "\n"


def with_claims(*claims: str) -> str:
    """A whole file with the claims. The first begins on line `WORLD_LINES` + 2."""
    return WORLD + "claims:\n" + "".join(claims or [CLAIM])
