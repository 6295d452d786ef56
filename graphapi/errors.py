"""The product's errors: one small tree, each with the code that its users see."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


class GraphApiError(Exception):
    """Root of what goes wrong for a reason that can be told. `code` is stable; `details` are safe to show."""

    code: ClassVar[str] = "INTERNAL"

    def __init__(self, message: str, **details: object) -> None:
        super().__init__(message)
        self.message = message
        self.details: Mapping[str, object] = details


class BadInputError(GraphApiError):
    """What was asked or given cannot be used as it stands."""

    code = "BAD_INPUT"


class BadDateError(BadInputError):
    """A text is not an EDTF level 1 date or interval, or says something impossible."""

    code = "BAD_DATE"


class BadCursorError(BadInputError):
    """A cursor was not made by this field, or was changed."""

    code = "BAD_CURSOR"


class BadPageError(BadInputError):
    """`first` and `last` do not say which page: both given, negative, or over the cap."""

    code = "BAD_PAGE"


class UnknownActorError(BadInputError):
    """Nobody is known by that id, name or external id. `near` lists actors with names like it: id, caption, kind, matched."""

    code = "UNKNOWN_ACTOR"


class AmbiguousNameError(BadInputError):
    """Several actors bear the name. `candidates` lists them all: id, caption, kind."""

    code = "AMBIGUOUS_NAME"


class UnknownSourceError(BadInputError):
    """No source has that id. `near` lists sources with ids or titles like it: id, caption."""

    code = "UNKNOWN_SOURCE"


class UnknownPublisherError(BadInputError):
    """No publisher has that id. `near` lists publishers with ids or names like it: id, caption."""

    code = "UNKNOWN_PUBLISHER"


class UnknownPlaceError(BadInputError):
    """No place has that id. `near` lists places with ids or names like it: id, caption."""

    code = "UNKNOWN_PLACE"


class UnknownCountryError(BadInputError):
    """A text is no country's code or name. `near` lists countries with names like it: id (the code), caption."""

    code = "UNKNOWN_COUNTRY"


class UnknownLanguageError(BadInputError):
    """A text is no language's tag or name. `near` lists languages with names like it: id (the tag), caption."""

    code = "UNKNOWN_LANGUAGE"


class InvalidRecordsError(BadInputError):
    """An input file has records that cannot be taken; nothing of it was written."""

    code = "INVALID_RECORDS"


class ConflictError(BadInputError):
    """Two inputs say different things of which only one can stand (an actor's kind, say)."""

    code = "CONFLICT"


class UnavailableError(GraphApiError):
    """Neo4j does not answer now; the same request may work later."""

    code = "UNAVAILABLE"


class NeedsRestartError(UnavailableError):
    """Neo4j's database failed, and cannot be used before Neo4j is started again."""


class TimedOutError(GraphApiError):
    """Neo4j ended a statement that took too long."""

    code = "TIMED_OUT"


class MigrationError(GraphApiError):
    """The database's schema is not the one this program knows: a migration is missing or was edited."""

    code = "MIGRATION"
