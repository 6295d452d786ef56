"""What a source's claims need to know of it: its language, and where its text is."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class TextOf:
    """`name` is the text file's name as the source gives it ("": none), `path` where it was found (None: nowhere)."""

    lang: str | None
    name: str
    path: Path | None

    def dumps(self) -> str:
        return json.dumps([self.lang, self.name, str(self.path) if self.path else None])

    @classmethod
    @lru_cache(maxsize=16)  # claims mostly come source by source
    def loads(cls, text: str) -> TextOf:
        lang, name, path = json.loads(text)
        return cls(lang, name, Path(path) if path else None)
