"""Feeds of questions, to follow an answer: `/feeds/changes.atom?about=Haftar`, `/feeds/backers.atom?of=Haftar`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import Response

from graphapi.api.asking.in_words import rows
from graphapi.api.asking.question import Question, unknown
from graphapi.api.execution.resolver import BUSY, TOO_LATE
from graphapi.api.http.addresses import MOST_ENTRIES, given_in
from graphapi.api.http.atom import MEDIA_TYPE, Entry, Feed
from graphapi.api.http.etag import conditional
from graphapi.api.http.problem import problem
from graphapi.api.http.request_outcome import outcome_of
from graphapi.api.http.service import Service
from graphapi.api.http.time_limit import time_limit
from graphapi.errors import BadInputError, GraphApiError, HungUpError, TimedOutError, UnknownQuestionError
from graphapi.service.context import Context

_CHANGES: Final = "changes"
_ENDING: Final = ".atom"
_DAYS: Final = "days"
_DAYS_DEFAULT: Final = 30
_DAYS_MAX: Final = 366
MOST_IN_A_FEED: Final = 200
"""The maximum of entries, newest first. A daily reader misses nothing, unless a load adds more; then the feed has a note."""
_CLIENT_CLOSED_REQUEST: Final = 499
_GRACE_SECONDS: Final = 1.0
# Questions with answers that have no claims: figures, loads and search results.
_NO_FEED: Final = frozenset({"search", "stats", "loads", "evidence"})

Row = Mapping[str, Any]


def endpoint(questions: Mapping[str, Question]) -> Callable[[Request], Awaitable[Response]]:
    """Answers requests for `/feeds/{path}`: the name of a question and `.atom`."""
    offered = {f"{name}{_ENDING}": question for name, question in questions.items() if name not in _NO_FEED}

    async def follow(request: Request) -> Response:
        path = request.path_params["path"]
        if path not in offered:
            return problem(unknown(UnknownQuestionError, "There is no feed", path, offered))
        outcome_of(request.scope).document = f"questions/{path.removesuffix(_ENDING)}"
        return await _answer(request, offered[path], questions[_CHANGES])

    return follow


async def _answer(request: Request, question: Question, changes: Question) -> Response:
    service: Service = request.app.state.service
    try:
        given = given_in(request)
        since = _since(given.pop(_DAYS, None))
        if question is changes:
            given["since"] = [since.isoformat()]
        variables = question.read(given)
        context = service.context.of_request(service.seconds)
        async with time_limit(request, service.seconds + _GRACE_SECONDS):
            found = [row for row in await _rows(question, context, variables) if _updated(row) >= since]
            if "of" in variables:
                gone = {"since": since.isoformat(), "about": variables["of"]}
                found += [row for row in await _rows(changes, context, gone) if "retracted_at" in row]
    except GraphApiError as error:
        return Response(status_code=_CLIENT_CLOSED_REQUEST) if isinstance(error, HungUpError) else problem(error)
    except TimeoutError:
        return problem(TimedOutError(f"{TOO_LATE} {BUSY}"))
    service.garbage.answered()
    feed = _feed(request, question, found, since)
    return conditional(request, Response(feed.text(), media_type=MEDIA_TYPE))


async def _rows(question: Question, context: Context, variables: Mapping[str, Any]) -> list[Row]:
    answer = await question.answer(context, variables, most=MOST_ENTRIES)
    return [row for row in rows(list(answer.entries)) if row.get("recorded_at")]


def _since(given: list[str] | None) -> datetime:
    """The start of the period of a feed. It is the beginning of a day, so that a feed changes only if there is something new."""
    text = given[-1].strip() if given else str(_DAYS_DEFAULT)
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:6]) <= _DAYS_MAX:
        raise BadInputError(f"days={text[:20]} is not a number from 1 to {_DAYS_MAX}.", parameter=_DAYS)
    today = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return today - timedelta(days=int(text))


def _updated(row: Row) -> datetime:
    return datetime.fromisoformat(row.get("retracted_at") or row["recorded_at"])


def _feed(request: Request, question: Question, found: list[Row], since: datetime) -> Feed:
    newest = sorted(found, key=lambda row: (_updated(row), row["claim_id"]), reverse=True)
    # A claim can be evidence for two entries of an answer; the feed has it once.
    once = list({(row["claim_id"], "retracted_at" in row): row for row in newest}.values())
    cut = len(once) - MOST_IN_A_FEED
    asked = ", ".join(f"{name}={value}" for name, value in request.query_params.multi_items() if name != _DAYS)
    return Feed(
        id=str(request.url),
        title=f"{question.description} {asked}".strip(),
        subtitle="Each entry is what one source says, in its words; it can be alleged, denied or undated."
        + (f" {cut} more are left out." if cut > 0 else ""),
        updated=_updated(once[0]) if once else since,
        entries=[_entry(request, row) for row in once[:MOST_IN_A_FEED]],
    )


def _entry(request: Request, row: Row) -> Entry:
    retracted = "retracted_at" in row
    url = str(row.get("url", ""))
    evidence = request.url.replace(path="/q/evidence.md", query="").include_query_params(claim=row["claim_id"])
    return Entry(
        id=f"tag:graphapi,2026:{row['claim_id']}{':retracted' if retracted else ''}",
        title=f"{'Retracted: ' if retracted else ''}{row['says']} ({_short(row['stance'])}; {row['when'].partition(':')[0]})",
        updated=_updated(row),
        author=str(row["publisher"]),
        link=url if url.startswith(("https://", "http://")) else str(evidence),
        text="\n".join(_lines(row)),
    )


def _lines(row: Row) -> Iterator[str]:
    """Lines with all that a reader needs to quote the claim."""
    if "retracted" in row:
        yield f"{row['retracted'].capitalize()}."
    yield f"“{row['quote']}”"
    if row["translation"]:
        yield f"Translation: “{row['translation']}”"
    if "said_by" in row:
        yield f"Quoted there: {row['said_by']}"
    yield f"Stance: {row['stance']}"
    for name, label in (("modality", "But"), ("status", "In all"), ("disputed", "But"), ("through", "Through")):
        if name in row:
            yield f"{label}: {row[name] if isinstance(row[name], str) else '; '.join(row[name])}"
    yield f"When: {row['when']}; certainty: {row['certainty']}"
    yield f"Source: {row['source']}, {row['publisher']}, published {row['published']}"


def _short(text: str) -> str:
    return text.partition(":")[0]
