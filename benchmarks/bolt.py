"""Bolt without a database: a relay that records the answers of Neo4j, and an endpoint that sends the same bytes again.

Messages are stored as bytes (Bolt 5: a structure in chunks), so only their tags are parsed, not PackStream.
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
VERSION: Final = bytes.fromhex("00000805")  # 5.8, which both lines of Neo4j and the driver support
_RUN, _RECORD, _GOODBYE = 0x10, 0x71, 0x02
_FETCHING: Final = frozenset({0x2F, 0x3F})  # the answer to DISCARD and PULL depends on the RUN before them
_SUCCESS: Final = bytes.fromhex("0003B170A00000")
# FAILURE {code: "Neo.ClientError.Statement.NotRecorded", message: "not recorded"}
_CODE: Final = b"Neo.ClientError.Statement.NotRecorded"
_FAILURE_BODY: Final = b"\xb1\x7f\xa2\x84code\xd0" + bytes([len(_CODE)]) + _CODE + b"\x87message\x8cnot recorded"
_FAILURE: Final = len(_FAILURE_BODY).to_bytes(2, "big") + _FAILURE_BODY + b"\0\0"


@dataclass(slots=True)
class Recording:
    """The recorded answers, by message; for PULL and DISCARD also by the RUN before it."""

    answers: dict[tuple[bytes, bytes], bytes] = field(default_factory=dict)
    by_tag: dict[int, bytes] = field(default_factory=dict)
    """For messages that differ between connections: HELLO, LOGON, RESET."""

    def note(self, ran: bytes, message: bytes, answer: bytes) -> None:
        if (tag := _tag(message)) == _RUN or tag in _FETCHING:
            self.answers[_key(ran, message)] = answer
        else:
            self.by_tag.setdefault(tag, answer)

    def answer(self, ran: bytes, message: bytes) -> bytes:
        """The recorded answer to the message; a failure if it was not recorded."""
        if (tag := _tag(message)) == _RUN or tag in _FETCHING:
            return self.answers.get(_key(ran, message), _FAILURE)
        return self.by_tag.get(tag, _SUCCESS)


def _key(ran: bytes, message: bytes) -> tuple[bytes, bytes]:
    return (b"", message) if _tag(message) == _RUN else (ran, message)


def _tag(message: bytes) -> int:
    return message[3]


def _messages(buffer: bytearray) -> list[bytes]:
    """Removes all complete messages from the start of the buffer, and returns them unchanged."""
    found = []
    while (end := _end(buffer)) is not None:
        if end > 2:  # an empty chunk keeps a connection alive
            found.append(bytes(buffer[:end]))
        del buffer[:end]
    return found


def _end(buffer: bytearray) -> int | None:
    """The end of the first message; None if it is not complete."""
    position = 0
    while len(buffer) >= position + 2:
        size = int.from_bytes(buffer[position : position + 2], "big")
        position += 2 + size
        if size == 0:
            return position
    return None


@asynccontextmanager
async def recording(host: str, port: int) -> AsyncIterator[tuple[int, Recording]]:
    """Runs a relay to the Neo4j at this address. Yields its local port, and the recording."""
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
    """The answer to one message: its records and the summary."""
    whole: list[bytes] = []
    while True:
        for message in _messages(buffer):
            whole.append(message)
            if _tag(message) != _RECORD:
                return b"".join(whole)
        buffer += await reader.read(1 << 16)


class _Replay(asyncio.Protocol):
    """A connection to the endpoint that replays answers."""

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
