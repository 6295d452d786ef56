"""Bolt without a database: a relay that notes what Neo4j answers, and an endpoint that gives the same bytes again.

Messages are kept as they are (Bolt 5: a structure in chunks), so nothing here knows PackStream but their tags.
"""

from __future__ import annotations

import asyncio
import pickle
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, cast

import uvloop

MAGIC: Final = bytes.fromhex("6060B017")
VERSION: Final = bytes.fromhex("00000805")  # 5.8, which both lines of Neo4j and the driver speak
_RUN, _RECORD, _GOODBYE = 0x10, 0x71, 0x02
_FETCHING: Final = frozenset({0x2F, 0x3F})  # DISCARD and PULL are answered by what was run before them
_SUCCESS: Final = bytes.fromhex("0003B170A00000")
# FAILURE {code: "Neo.ClientError.Statement.NotRecorded", message: "not recorded"}
_CODE: Final = b"Neo.ClientError.Statement.NotRecorded"
_FAILURE_BODY: Final = b"\xb1\x7f\xa2\x84code\xd0" + bytes([len(_CODE)]) + _CODE + b"\x87message\x8cnot recorded"
_FAILURE: Final = len(_FAILURE_BODY).to_bytes(2, "big") + _FAILURE_BODY + b"\0\0"


@dataclass(slots=True)
class Recording:
    """What was answered: by message, and for PULL and DISCARD by the RUN before it, too."""

    answers: dict[tuple[bytes, bytes], bytes] = field(default_factory=dict)
    by_tag: dict[int, bytes] = field(default_factory=dict)
    """For messages that differ from one connection to the next: HELLO, LOGON, RESET."""

    def note(self, ran: bytes, message: bytes, answer: bytes) -> None:
        if (tag := _tag(message)) == _RUN or tag in _FETCHING:
            self.answers[_key(ran, message)] = answer
        else:
            self.by_tag.setdefault(tag, answer)

    def answer(self, ran: bytes, message: bytes) -> bytes:
        """What was answered then; a failure to what nobody asked."""
        if (tag := _tag(message)) == _RUN or tag in _FETCHING:
            return self.answers.get(_key(ran, message), _FAILURE)
        return self.by_tag.get(tag, _SUCCESS)


def _key(ran: bytes, message: bytes) -> tuple[bytes, bytes]:
    return (b"", message) if _tag(message) == _RUN else (ran, message)


def _tag(message: bytes) -> int:
    return message[3]


def _messages(buffer: bytearray) -> list[bytes]:
    """Takes whole messages, chunked as they came, off the front of the buffer."""
    found = []
    while (end := _end(buffer)) is not None:
        if end > 2:  # a chunk of nothing keeps a connection alive
            found.append(bytes(buffer[:end]))
        del buffer[:end]
    return found


def _end(buffer: bytearray) -> int | None:
    """Where the first message ends."""
    position = 0
    while len(buffer) >= position + 2:
        size = int.from_bytes(buffer[position : position + 2], "big")
        position += 2 + size
        if size == 0:
            return position
    return None


@asynccontextmanager
async def recording(host: str, port: int) -> AsyncIterator[tuple[int, Recording]]:
    """A relay to that Neo4j: its port on this machine, and what it notes."""
    noted = Recording()

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(20)
        upstream_reader, upstream = await asyncio.open_connection(host, port)
        upstream.write(MAGIC + VERSION + bytes(12))
        writer.write(await upstream_reader.readexactly(4))
        asked, answered, ran = bytearray(), bytearray(), b""
        try:
            while part := await reader.read(1 << 16):
                asked += part
                for message in _messages(asked):
                    upstream.write(message)
                    if _tag(message) == _GOODBYE:
                        return
                    answer = await _answer(upstream_reader, answered)
                    ran = message if _tag(message) == _RUN else ran
                    noted.note(ran, message, answer)
                    writer.write(answer)
        finally:
            upstream.close()
            writer.close()

    server = await asyncio.start_server(relay, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1], noted


async def _answer(reader: asyncio.StreamReader, buffer: bytearray) -> bytes:
    """The records and the summary that answer one message."""
    whole: list[bytes] = []
    while True:
        for message in _messages(buffer):
            whole.append(message)
            if _tag(message) != _RECORD:
                return b"".join(whole)
        buffer += await reader.read(1 << 16)


class _Replay(asyncio.Protocol):
    """One connection to the endpoint."""

    def __init__(self, recorded: Recording) -> None:
        self._recorded = recorded
        self._buffer = bytearray()
        self._greeted = False
        self._ran = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if not self._greeted:
            if len(self._buffer) < 20:
                return
            del self._buffer[:20]
            self._greeted = True
            self._transport.write(VERSION)
        answers = []
        for message in _messages(self._buffer):
            if _tag(message) == _GOODBYE:
                self._transport.close()
                return
            if _tag(message) == _RUN:
                self._ran = message
            answers.append(self._recorded.answer(self._ran, message))
        if answers:
            self._transport.write(b"".join(answers))


async def _replay(recorded: Recording) -> None:
    server = await asyncio.get_running_loop().create_server(lambda: _Replay(recorded), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(_replay(pickle.loads(Path(sys.argv[1]).read_bytes())))
