"""The clients: one that waits for its answers, and one for asyncio."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Final, Self

import httpx

from graphapi.client import exchange
from graphapi.client.answer import Answer
from graphapi.client.exchange import TRIES, Wait
from graphapi.client.question import Question
from graphapi.client.questions import AsyncQuestions, Questions
from graphapi.client.walk import walk

_SECONDS: Final = 60.0


class Client(Questions):
    """Asks the service at an address such as `http://127.0.0.1:8000`. Close it, or use it in a `with` statement.

    Every method raises a ClientError with the API's code. A service that is busy is asked again when it says so.
    """

    def __init__(self, address: str, *, token: str | None = None, timeout: float = _SECONDS) -> None:
        """`token` is that of a closed service (GRAPHAPI_READ_TOKEN)."""
        self._address = f"{address.rstrip('/')}/graphql"
        self._http = httpx.Client(headers=exchange.headers(token), timeout=timeout)

    def ask(self, text: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The data of any GraphQL document."""
        content = exchange.body(text, variables or {})
        for left in range(TRIES - 1, -1, -1):
            try:
                response = self._http.post(self._address, content=content, headers={"Content-Type": "application/json"})
            except httpx.HTTPError as error:
                raise exchange.failed(error, self._address) from error
            result = exchange.read(response)
            if not isinstance(result, Wait):
                return result
            if not left:
                raise result.error
            time.sleep(result.seconds)
        raise AssertionError("unreachable")

    def answer(self, question: Question, variables: dict[str, Any], limit: int | None = None) -> Answer[Any]:
        """The answer to a question, with all its pages."""
        steps = walk(question, variables, limit)
        asked = next(steps)
        while True:
            try:
                asked = steps.send(self.ask(question.text, asked))
            except StopIteration as done:
                answered: Answer[Any] = done.value
                return answered

    def close(self) -> None:
        """Ends its connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(AsyncQuestions):
    """The same for asyncio."""

    def __init__(self, address: str, *, token: str | None = None, timeout: float = _SECONDS) -> None:
        """`token` is that of a closed service (GRAPHAPI_READ_TOKEN)."""
        self._address = f"{address.rstrip('/')}/graphql"
        self._http = httpx.AsyncClient(headers=exchange.headers(token), timeout=timeout)

    async def ask(self, text: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The data of any GraphQL document."""
        content = exchange.body(text, variables or {})
        for left in range(TRIES - 1, -1, -1):
            try:
                response = await self._http.post(
                    self._address, content=content, headers={"Content-Type": "application/json"}
                )
            except httpx.HTTPError as error:
                raise exchange.failed(error, self._address) from error
            result = exchange.read(response)
            if not isinstance(result, Wait):
                return result
            if not left:
                raise result.error
            await asyncio.sleep(result.seconds)
        raise AssertionError("unreachable")

    async def answer(self, question: Question, variables: dict[str, Any], limit: int | None = None) -> Answer[Any]:
        """The answer to a question, with all its pages."""
        steps = walk(question, variables, limit)
        asked = next(steps)
        while True:
            try:
                asked = steps.send(await self.ask(question.text, asked))
            except StopIteration as done:
                answered: Answer[Any] = done.value
                return answered

    async def close(self) -> None:
        """Ends its connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
