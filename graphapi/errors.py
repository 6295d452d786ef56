"""The product's errors: one small tree, each with the code that its users see."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar


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
    """Nobody is known by that id, name or external id. `near` lists actors with names like it: id, caption, kind, how, matched, score."""

    code = "UNKNOWN_ACTOR"


class AmbiguousNameError(BadInputError):
    """Several actors may be meant by the name. `candidates` lists them all: id, caption, kind, how, matched, score."""

    code = "AMBIGUOUS_NAME"


class UnknownJudgementError(BadInputError):
    """Nothing was decided about two actors."""

    code = "UNKNOWN_JUDGEMENT"


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


class BadRequestError(GraphApiError):
    """The HTTP request is not a GraphQL request. `status` is what HTTP answers."""

    code = "BAD_REQUEST"

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


class ToolError(BadInputError):
    """A tool was called with what it does not take, or its question cannot be answered. `told` is what the caller is shown."""

    def __init__(self, told: Mapping[str, Any]) -> None:
        super().__init__(str(told["message"]))
        self.told = told


class UnauthenticatedError(GraphApiError):
    """The service is closed, and the request bears no token of it."""

    code = "UNAUTHENTICATED"


class TooManyRequestsError(GraphApiError):
    """The client sends more requests a minute than it may."""

    code = "TOO_MANY_REQUESTS"


class HungUpError(GraphApiError):
    """The client is gone; nobody reads the answer."""

    def __init__(self) -> None:
        super().__init__("The client is gone.")


class NotAQueryError(GraphApiError):
    """The operation asked for is a mutation or a subscription."""

    def __init__(self) -> None:
        super().__init__("This API answers queries only.")


class TooLargeError(BadInputError):
    """A document is more than the server takes. `what` says in which respect, `limit` how much it takes."""

    code = "TOO_LARGE"


class TooExpensiveError(BadInputError):
    """Answering could take more than the server gives to one request. `cost` and `limit` are in objects."""

    code = "TOO_EXPENSIVE"

    @classmethod
    def costing(cls, cost: int, limit: int) -> TooExpensiveError:
        return cls(
            f"This could cost {cost:,}, and at most {limit:,} is allowed: ask for smaller pages (`first`, `last`), "
            "above all of lists within lists, or for fewer fields that are lists.",
            cost=cost,
            limit=limit,
        )


class TooManyError(BadInputError):
    """A list has more entries than are given at once. `count` says how many, `limit` how many are given."""

    code = "TOO_MANY"

    def __init__(self, count: int, limit: int, of: str = "entries", advice: str = "") -> None:
        super().__init__(
            f"This has {count:,} {of}, and at most {limit:,} are given at once: ask for a shorter period or for less"
            f"{advice or '; CSV, JSON Lines and Parquet have no limit of their own'}.",
            count=count,
            limit=limit,
        )


class UnknownQuestionError(BadInputError):
    """No question, export or format has that name. `near` lists the nearest names, `known` all of them."""

    code = "UNKNOWN_QUESTION"


class UnknownClaimError(BadInputError):
    """No claim has that id."""

    code = "UNKNOWN_CLAIM"


class UnknownParameterError(BadInputError):
    """The question has no such parameter. `near` lists the nearest names, `known` all of them."""

    code = "UNKNOWN_PARAMETER"


class UntrustedDocumentError(BadInputError):
    """The document is none of those that are accepted here."""

    code = "UNTRUSTED_DOCUMENT"


class UnknownDocumentError(BadInputError):
    """No document is kept under that identifier."""

    code = "PERSISTED_QUERY_NOT_FOUND"

    def __init__(self) -> None:
        super().__init__("PersistedQueryNotFound")  # urql knows it by this word, Apollo by this or the code


class NoDocumentsError(BadInputError):
    """No documents are kept here; clients with persisted queries then send the whole text."""

    code = "PERSISTED_QUERY_NOT_SUPPORTED"

    def __init__(self) -> None:
        super().__init__("PersistedQueryNotSupported")  # as above


class DocumentFolderError(GraphApiError):
    """GRAPHAPI_DOCUMENTS does not name a folder of documents that this API can answer."""

    code = "DOCUMENTS"


class IncompleteError(GraphApiError):
    """An answer's tree has a null or another kind of value where the schema does not allow it: graphql-core is to tell."""

    def __init__(self) -> None:
        super().__init__("The tree does not fit the schema.")


class SettingsError(GraphApiError):
    """The environment's GRAPHAPI_ variables cannot be used as they are."""

    code = "SETTINGS"


class ListenError(GraphApiError):
    """The API cannot listen where it was told to."""

    code = "CANNOT_LISTEN"


class NotInBulkError(BadInputError):
    """What the inputs need is not for a bulk load: they are to be loaded one after the other, the ordinary way."""

    code = "NOT_IN_BULK"


class NotEmptyError(BadInputError):
    """There is a graph already, which an import would replace."""

    code = "NOT_EMPTY"


class ImportedOtherwiseError(GraphApiError):
    """Neo4j's importer did not import what it was given; nothing of it is kept."""

    code = "IMPORTED_OTHERWISE"


class LocalNeo4jError(GraphApiError):
    """The local Neo4j cannot be installed, started, stopped or wiped; the message says why and what to do."""

    code = "LOCAL_NEO4J"


class NoRoomError(LocalNeo4jError):
    """The disk of the local Neo4j is nearly full."""
