"""Reads tables of coded data, with counts that must add up."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from graphapi.model.claim import Claim
from graphapi.model.entity import Actor
from graphapi.model.record import LeftOut, Loader, ReadOptions, Record, Rejected


@dataclass(frozen=True)
class Read:
    """The result of reading a file."""

    path: Path
    records: list[Record]
    rejected: list[Rejected]
    left_out: Counter[str]
    not_kept: Counter[str]

    @property
    def claims(self) -> list[Claim]:
        return [record for record in self.records if isinstance(record, Claim)]

    @property
    def actors(self) -> dict[str, Actor]:
        """The last actor with each id."""
        return {record.id: record for record in self.records if isinstance(record, Actor)}

    @property
    def said(self) -> list[str]:
        """The rejections as messages, without the folder."""
        return [str(each).replace(f"{self.path.parent}/", "") for each in self.rejected]

    @property
    def rows(self) -> int:
        """The number of rows: the sum of claims, rows left out, and rejected rows."""
        rejected = {each.line for each in self.rejected if each.file == str(self.path)}
        return len(self.claims) + self.left_out.total() + len(rejected)


def read_table(loader: Loader, path: Path) -> Read:
    found = list(loader.read(path, ReadOptions()))
    counts: dict[bool, Counter[str]] = {False: Counter(), True: Counter()}
    for item in found:
        if isinstance(item, LeftOut):
            counts[item.part][item.reason.text] += item.count
    return Read(
        path=path,
        records=[item for item in found if not isinstance(item, Rejected | LeftOut)],
        rejected=[item for item in found if isinstance(item, Rejected)],
        left_out=counts[False],
        not_kept=counts[True],
    )


def dangling(read: Read) -> set[str]:
    """References of claims to records that were not yielded before them."""
    known: set[str] = set()
    missing: set[str] = set()
    for record in read.records:
        if isinstance(record, Claim):
            named = {record.source, record.subject, record.object, *record.against}
            missing |= (named | ({record.place} if record.place else set())) - known
        else:
            known.add(record.id)
    return missing
