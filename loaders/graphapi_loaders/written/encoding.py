"""Decodes UTF-8, with the position of the first invalid byte."""

from __future__ import annotations

import codecs
from typing import Final

_OTHER: Final = {codecs.BOM_UTF16_LE: "UTF-16", codecs.BOM_UTF16_BE: "UTF-16"}


class NotUtf8Error(Exception):
    """The bytes are not UTF-8. `line` counts from 1; the message has the column and the byte."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def decode(content: bytes) -> str:
    """The text, without a byte order mark. Raises NotUtf8Error."""
    if encoding := _OTHER.get(content[:2]):
        raise NotUtf8Error(1, f"is {encoding}; expected UTF-8")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The codec removes a byte order mark first: positions count in `error.object`.
        before = error.object[: error.start]
        column = len(before[before.rfind(b"\n") + 1 :].decode()) + 1
        message = f"the byte 0x{error.object[error.start]:02X} in column {column} is not UTF-8"
        raise NotUtf8Error(before.count(b"\n") + 1, message) from error
