"""Encodings of text files. UTF-16 is recognized by its first bytes; users name any other."""

from __future__ import annotations

import codecs
import re
from io import BufferedReader, RawIOBase
from typing import Final, cast

_CHUNK: Final = 64 * 1024
_UTF16: Final = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_CYRILLIC: Final = 0xE0  # the first small letter in windows-1251; half of the letters of windows-1256 are below it
_LATIN1: Final = frozenset({"iso8859-1", "latin-1"})
_WORD: Final = re.compile(rb"[A-Za-z]*[\xc0-\xff][A-Za-z\xc0-\xff]*")
_ACCENTED: Final = re.compile(rb"[A-Za-z]|\A.\Z")  # a word with a letter of ASCII, or of one letter
PROPOSED: Final = ("windows-1252", "windows-1256", "windows-1251", "windows-1254")
# Turkish ĞİŞğış in windows-1254. In windows-1252 these are letters of Icelandic, whose texts also have á, æ, í, ó or ú.
_TURKISH: Final = re.compile(rb"[\xd0\xdd\xde\xf0\xfd\xfe]")
_ICELANDIC: Final = re.compile(rb"[\xe1\xe6\xed\xf3\xfa]")


class UnknownEncodingError(ValueError):
    """Unknown encoding; the message says what was expected."""


def encoding_named(name: str) -> str:
    """Python's name for the encoding. Raises UnknownEncodingError.

    Latin-1 becomes windows-1252, as in browsers: it has characters in place of the control characters 0x80 to 0x9F.
    """
    try:
        found = codecs.lookup(name)
        "a".encode(found.name).decode(found.name)
    except (LookupError, TypeError, ValueError):
        raise UnknownEncodingError(
            f"{name!r} is not a known encoding; expected one such as {', '.join(PROPOSED)}, shift_jis or gb18030"
        ) from None
    if found.name.startswith(("utf-16", "utf-32")):
        raise UnknownEncodingError(
            f"{name!r} need not be named: its first bytes identify UTF-16, and UTF-32 is not supported"
        )
    return "cp1252" if found.name in _LATIN1 else found.name


def as_utf8(file: BufferedReader, encoding: str | None) -> BufferedReader:
    """The text of the file as UTF-8. Invalid bytes are not changed. Raises UnknownEncodingError."""
    begins = file.peek(2)[:2]
    found = _utf16(begins) or (encoding_named(encoding) if encoding else None)
    if found is None or codecs.lookup(found).name == "utf-8":
        return file
    return BufferedReader(cast(RawIOBase, _Recoded(file, found)))


def likely_encoding(content: bytes) -> str | None:
    """The likely encoding of a text that is not UTF-8, as a proposal; None if it is UTF-8 or unclear.

    Words with accents also have ASCII letters; Arabic and Cyrillic words do not.
    """
    if _utf16(content[:2]):
        return None
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return None
    high = [place for place, byte in enumerate(content) if byte >= 0xC0]
    if not high:
        return PROPOSED[0]
    words = [*_WORD.finditer(content)]
    accented = sum(bool(_ACCENTED.search(word[0])) for word in words)
    if accented * 2 >= len(words):
        return PROPOSED[3] if _TURKISH.search(content) and not _ICELANDIC.search(content) else PROPOSED[0]
    small = sum(content[place] >= _CYRILLIC for place in high)
    return PROPOSED[2] if small > 0.8 * len(high) else PROPOSED[1]


def _utf16(begins: bytes) -> str | None:
    if begins in _UTF16:
        return _UTF16[begins]
    if len(begins) < 2:
        return None
    return {(False, True): "utf-16-le", (True, False): "utf-16-be"}.get((begins[0] == 0, begins[1] == 0))


class _Recoded(RawIOBase):
    """The bytes of a text as UTF-8. Reading raises EOFError if the text ends within a character."""

    def __init__(self, file: BufferedReader, encoding: str) -> None:
        self._file = file
        wide = encoding.startswith("utf-16")
        self._errors = "surrogatepass" if wide else "surrogateescape"
        self._decoder = codecs.getincrementaldecoder(encoding)(self._errors)
        self._ready = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        while not self._ready:
            chunk = self._file.read1(_CHUNK)
            try:
                text = self._decoder.decode(chunk, final=not chunk)
            except UnicodeDecodeError as error:
                raise EOFError(f"the text breaks off within a letter ({error.encoding})") from error
            self._ready = text.encode("utf-8", self._errors)
            if not chunk:
                break
        given, self._ready = self._ready[: len(buffer)], self._ready[len(buffer) :]
        buffer[: len(given)] = given
        return len(given)
