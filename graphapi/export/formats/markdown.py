"""Markdown for people: each entry with its values, and below it the sentences of its claims."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from graphapi.export.about import About
from graphapi.export.cell import BETWEEN
from graphapi.export.column import Column
from graphapi.export.format import Format, Plain
from graphapi.export.layout import EVIDENCE, MORE, Row

_MARKS: Final = re.compile(r"([\\`*_{}\[\]<>#|!~])")
_SENTENCES: Final = frozenset({"quote", "translation"})


class Markdown(Plain):
    """Writes a list of entries, each with its claims below it."""

    def __init__(self, columns: Sequence[Column], about: About) -> None:
        self._names = [column.name for column in columns]
        self._about = about
        self._nested = EVIDENCE in self._names
        split = self._names.index(EVIDENCE) if self._nested else len(self._names)
        # The columns after these are those of claims.
        self._own = [name for name in self._names[:split] if not _is_technical(name)]
        self._last: list[Any] | None = None
        self._count = 0

    def begin(self) -> bytes:
        """The question."""
        described = self._about.fields
        names = f"{_plain(described['names'])}\n\n" if described["names"] else ""
        return f"# {_plain(described['what'])}\n\n{_plain(described['query'])}\n\n{names}".encode()

    def write(self, rows: Sequence[Row]) -> bytes:
        """The entries; consecutive rows of one entry are one item."""
        return "".join(line for row in rows for line in self._lines(dict(zip(self._names, row, strict=True)))).encode()

    def end(self) -> Iterable[bytes]:
        """A note if nothing was found."""
        return () if self._count else [b"Nothing was found.\n"]

    def _lines(self, row: Mapping[str, Any]) -> Iterator[str]:
        own = [row[name] for name in self._own]
        if own != self._last or not self._nested:
            self._last = own
            self._count += 1
            yield "- " + " · ".join(self._known(row)) + "\n"
        if not self._nested:
            yield from _sentences(row)
        elif row[EVIDENCE]:
            yield from _claim(row)

    def _known(self, row: Mapping[str, Any]) -> Iterator[str]:
        for name in self._own:
            value = row[name]
            if value is not None and value != [] and name not in _SENTENCES:
                yield f"{name.replace('_', ' ')}: **{_plain(_text(value))}**"


def _claim(row: Mapping[str, Any]) -> Iterator[str]:
    """The stance, the source and its publication date; then the sentence."""
    who = _plain(_text(row.get("publisher")))
    if row.get("claimant"):
        who += f" quoting {_plain(row['claimant'])}"
    title = _plain(_text(row.get("source")))
    link = f"[{title}](<{row['url']}>)" if row.get("url") else title
    published = row.get("published") or "publication not dated"
    kind = "" if row[EVIDENCE] == "claim" else f"{row[EVIDENCE]}: "
    yield f"  - {kind}{row.get('stance') or ''}, {who}, {published}: {link}\n"
    yield from _sentences(row)
    if row.get(MORE):
        yield "  - and more, which are not shown\n"


def _sentences(row: Mapping[str, Any]) -> Iterator[str]:
    quote, translation = row.get("quote"), row.get("translation")
    if quote:
        yield f"    > «{_plain(quote)}»\n"
    if translation and translation != quote:
        yield f"    > “{_plain(translation)}”\n"


def _is_technical(name: str) -> bool:
    return name.endswith(("_id", "_earliest", "_latest", "_kind", "_ongoing", "_end_unknown")) or name == "id"


def _text(value: Any) -> str:
    if isinstance(value, list):
        return BETWEEN.join(map(str, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _plain(text: str) -> str:
    """The text on one line, with the special characters of Markdown escaped."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))


MARKDOWN: Final = Format("md", "text/markdown; charset=utf-8", "Markdown, to be read", Markdown)
