"""Translates errors of the driver into those of graphapi.errors."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from neo4j.exceptions import (
    AuthError,
    ConfigurationError,
    ConnectionPoolError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
    TransientError,
)

from graphapi.errors import NeedsRestartError, TimedOutError, TooExpensiveError, UnavailableError

_NOT_ANSWERING = "Neo4j does not answer. Is it running, and is GRAPHAPI_NEO4J_URI its Bolt address? Try again later."
_REFUSED = "Neo4j refuses the user or the password; check GRAPHAPI_NEO4J_USER and GRAPHAPI_NEO4J_PASSWORD."
_BUSY = "Neo4j cannot do this now. Try again later."
_FAILED = (
    "Neo4j's database failed; its log says why. If its disk is full, free some space. Then restart "
    "Neo4j; for the local one, run `graphapi neo4j start`."
)
# Messages of Neo4j when its disk is full, until it is restarted, and when the restart fails.
_FAILURES = ("TransactionLogError", "TransactionCommitFailed", "TransactionStartFailed", "DatabaseUnavailable")
_OF_ONE_TRANSACTION = "db.memory.transaction.max"
_TOO_MUCH_MEMORY = (
    f"This takes more memory than Neo4j gives one transaction ({_OF_ONE_TRANSACTION}): ask for less at once, such as a "
    "shorter period, fewer actors or a smaller limit."
)
TOO_LONG = "Neo4j ended the statement because it took longer than GRAPHAPI_STATEMENT_SECONDS allows."


@contextmanager
def translated() -> Iterator[None]:
    """Raises UnavailableError, TimedOutError or TooExpensiveError for errors of the driver. Bugs are not translated."""
    try:
        yield
    except (Neo4jError, DriverError) as error:
        translated_error = translation(error)
        if translated_error is None:
            raise
        raise translated_error from error
    except OSError as error:
        raise UnavailableError(_NOT_ANSWERING) from error


def translation(error: Neo4jError | DriverError) -> UnavailableError | TimedOutError | TooExpensiveError | None:
    """The message for an error of the driver; None if it is a bug in this program."""
    if is_timeout(error):
        return TimedOutError(TOO_LONG)
    # The code is the same if all transactions together use too much memory; the message names the setting.
    if isinstance(error, Neo4jError) and _OF_ONE_TRANSACTION in (error.message or ""):
        return TooExpensiveError(_TOO_MUCH_MEMORY)
    if isinstance(error, Neo4jError) and (error.code or "").endswith(_FAILURES):
        return NeedsRestartError(_FAILED)
    message = _unavailable(error)
    return UnavailableError(message) if message else None


def is_timeout(error: Neo4jError | DriverError) -> bool:
    """Whether Neo4j ended a transaction that took too long."""
    return isinstance(error, Neo4jError) and "TimedOut" in (error.code or "")


def _unavailable(error: Neo4jError | DriverError) -> str | None:
    match error:
        case AuthError():
            return _REFUSED
        case ServiceUnavailable() | SessionExpired() | ConnectionPoolError():
            return _NOT_ANSWERING
        case ConfigurationError():
            return f"GRAPHAPI_NEO4J_URI is not a valid address of Neo4j: {error}"
        case Neo4jError(code="Neo.ClientError.Security.AuthenticationRateLimit"):
            return f"{_REFUSED} After several failures it also waits a few seconds before it lets anybody in."
        case Neo4jError(code="Neo.ClientError.Database.DatabaseNotFound"):
            return "Neo4j has no database of that name; check GRAPHAPI_NEO4J_DATABASE."
        case TransientError() if "OutOfMemory" in (error.code or ""):
            return "Neo4j has too little memory for this beside all else that it does. The same request may work later."
        case TransientError():
            return _BUSY
        case _:
            return None
