"""Problems of an item, with messages that say what was expected."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from graphapi_loaders.written.fields import EXPECTED
from graphapi_loaders.written.node import Loc

_T = TypeVar("_T")
_SHOWN: Final = 80
_COMPOUND: Final = {type(None): "nothing", list: "a list", dict: "a mapping"}
_TYPES: Final = {
    "string_type": "a text",
    "list_type": "a list",
    "model_type": "a mapping of fields",
    "model_attributes_type": "a mapping of fields",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem with one field of an item. `loc` is the path to the field."""

    loc: Loc
    message: str


def problems_of(error: ValidationError, model: type[BaseModel]) -> Iterator[Problem]:
    """All problems in an error of the model."""
    for detail in error.errors(include_url=False):
        yield Problem(detail["loc"], _message(detail, model))


def suggestion(word: str, known: Iterable[str]) -> str:
    """`; did you mean A or B?`, or an empty text if no known word is similar."""
    by_folded = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(word.casefold(), by_folded, n=3, cutoff=0.6)
    return f"; did you mean {' or '.join(by_folded[name] for name in near)}?" if near else ""


def unknown_word(given: object, words: Iterable[str], noun: str = "word") -> str:
    """The message for an unknown word, with similar words, and all words."""
    near = suggestion(given, words) if isinstance(given, str) else ""
    return f"{shown(given)} is not a known {noun}{near or ';'} expected {listed(words)}"


def listed(words: Iterable[str]) -> str:
    """`A, B or C`."""
    *others, last = words
    return f"{', '.join(others)} or {last}" if others else last


def shown(value: object) -> str:
    """The value for a message, cut if it is long."""
    match value:
        case str():
            return repr(value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…")
        case bool():
            return str(value).lower()
        case int() | float():
            return f"the number {value}"
        case _:
            return _COMPOUND[type(value)]


def _message(detail: ErrorDetails, model: type[BaseModel]) -> str:
    given, context, loc = detail["input"], detail.get("ctx", {}), detail["loc"]
    match detail["type"]:
        case "missing":
            message = f"is missing; expected: {_field_at(model, loc).description or loc[-1]}"
        case "extra_forbidden":
            known = _model_at(model, loc[:-1]).model_fields
            message = f"is not a known key{suggestion(str(loc[-1]), known) or f'; expected {listed(known)}'}"
        case "enum":
            message = unknown_word(given, _words(model, loc))
        case "literal_error":
            message = f"{shown(given)} is not known; expected {context['expected']}"
        case "string_pattern_mismatch":
            message = f"{shown(given)} is not {EXPECTED[context['pattern']]}"
        case "string_too_long":
            message = f"is longer than {context['max_length']} characters"
        case "string_too_short" | "too_short":
            message = "is empty; expected at least one"
        case "string_unicode" | "invalid_key":
            message = "has half of a surrogate pair, which is not a character"
        case kind if kind in _TYPES:
            message = f"expected {_TYPES[kind]}, found {shown(given)}"
        case _:
            message = detail["msg"]
    return message


def _words(model: type[BaseModel], loc: Loc) -> list[str]:
    return [word.value for word in _inner_class(_field_at(model, loc).annotation, StrEnum)]


def _field_at(model: type[BaseModel], loc: Loc) -> FieldInfo:
    """The field at the end of the path. Positions in lists are skipped."""
    names = [step for step in loc if isinstance(step, str)]
    return _model_at(model, tuple(names[:-1])).model_fields[names[-1]]


def _model_at(model: type[BaseModel], loc: Loc) -> type[BaseModel]:
    for name in (step for step in loc if isinstance(step, str)):
        model = _inner_class(model.model_fields[name].annotation, BaseModel)
    return model


def _inner_class(annotation: Any, base: type[_T]) -> type[_T]:
    """The class derived from `base` in an annotation such as `list[X] | None`."""
    if isinstance(annotation, type) and issubclass(annotation, base):
        return annotation
    return next(_inner_class(inner, base) for inner in get_args(annotation))
