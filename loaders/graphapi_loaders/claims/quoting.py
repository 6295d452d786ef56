"""The quote of a claim, with its position in the text of the source if that is available."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from graphapi.model.claim import Quote
from graphapi_loaders.claims import statement
from graphapi_loaders.claims.entry import Entry
from graphapi_loaders.claims.index import Index
from graphapi_loaders.claims.quotes import NotFoundError, find
from graphapi_loaders.claims.texts import TextOf, Texts
from graphapi_loaders.written.problems import Problem


class Quoting:
    """Finds quotes, and counts those without an available text."""

    def __init__(self, index: Index, texts: Texts) -> None:
        self._index = index
        self._texts = texts
        # (claims file, name of the missing text, or "" if the source names none) -> number of quotes
        self._unchecked: Counter[tuple[Path, str]] = Counter()

    def quote(self, entry: Entry, problems: list[Problem]) -> Quote | None:
        """The quote of the claim; None if it has none, or has a problem, which is added to the list."""
        given, text = entry.fields.get("quote"), self._text_of_source(entry)
        if given is None or text is None or any(problem.loc[:1] == ("quote",) for problem in problems):
            return None
        item = statement.Quote.model_validate(given)
        lang = item.lang or text.lang
        if lang is None:
            problems.append(Problem(("quote", "lang"), "is missing; expected here or as `lang` of the source"))
            return None
        passage = None
        if text.path is None:
            self._unchecked[entry.file, text.name] += 1
        else:
            try:
                passage = find(item.text, self._texts.normal(text.path), item.start)
            except NotFoundError as error:
                problems.append(Problem(("quote", error.field), str(error)))
                return None
        return Quote(
            text=item.text,
            lang=lang,
            translation=item.translation,
            start=passage.start if passage else item.start,
            prefix=passage.prefix if passage else None,
            suffix=passage.suffix if passage else None,
            verified=True if passage else None,
        )

    def remarks(self) -> Iterator[str]:
        """For each file, the number of quotes that were not checked, and the missing texts."""
        for file in sorted({file for file, _ in self._unchecked}):
            missing = {name: count for (where, name), count in self._unchecked.items() if where == file}
            named = ", ".join(sorted(filter(None, missing)))
            reasons = [f"no text found of {named}: give the folder that holds it"] if named else []
            reasons += ["no text is named by the source"] if "" in missing else []
            yield f"{file}: quotes not looked up: {sum(missing.values())} ({'; '.join(reasons)})"

    def _text_of_source(self, entry: Entry) -> TextOf | None:
        """The text of the source; None if the source is missing or rejected, which is reported elsewhere."""
        id_ = entry.text("source")
        source = self._index.find("source", id_) if id_ and id_.isprintable() else None
        return TextOf.loads(source.data) if source and source.taken else None
