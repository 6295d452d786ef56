"""The product's errors: one small tree, each with the code that its users see."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar


class GraphApiError(Exception):
    """Root of the errors that users see. `code` is stable; `details` are safe to show."""

    code: ClassVar[str] = "INTERNAL"

    def __init__(self, message: str, **details: object) -> None:
        super().__init__(message)
        self.message = message
        self.details: Mapping[str, object] = details


class BadInputError(GraphApiError):
    """A request or an input is invalid."""

    code = "BAD_INPUT"


class BadDateError(BadInputError):
    """A text is not an EDTF level 1 date or interval, or is an impossible date."""

    code = "BAD_DATE"


class BadCursorError(BadInputError):
    """A cursor is from another field, or was changed."""

    code = "BAD_CURSOR"


class BadPageError(BadInputError):
    """`first` and `last` are both given, negative, or over the limit."""

    code = "BAD_PAGE"


class UnknownActorError(BadInputError):
    """No actor has that id, name or external id. `near` lists actors with similar names: id, caption, kind, how, matched, score."""

    code = "UNKNOWN_ACTOR"


class AmbiguousNameError(BadInputError):
    """The name can mean several actors. `candidates` lists them all: id, caption, kind, how, matched, score."""

    code = "AMBIGUOUS_NAME"


class UnknownJudgementError(BadInputError):
    """There is no judgement about two actors."""

    code = "UNKNOWN_JUDGEMENT"


class UnknownSourceError(BadInputError):
    """No source has that id. `near` lists sources with similar ids or titles: id, caption."""

    code = "UNKNOWN_SOURCE"


class UnknownPublisherError(BadInputError):
    """No publisher has that id. `near` lists publishers with similar ids or names: id, caption."""

    code = "UNKNOWN_PUBLISHER"


class UnknownPlaceError(BadInputError):
    """No place has that id. `near` lists places with similar ids or names: id, caption."""

    code = "UNKNOWN_PLACE"


class UnknownCountryError(BadInputError):
    """A text is not the code or name of a country. `near` lists countries with similar names: id (the code), caption."""

    code = "UNKNOWN_COUNTRY"


class UnknownLanguageError(BadInputError):
    """A text is not the tag or name of a language. `near` lists languages with similar names: id (the tag), caption."""

    code = "UNKNOWN_LANGUAGE"


class InvalidRecordsError(BadInputError):
    """An input file has invalid records; nothing of it was written."""

    code = "INVALID_RECORDS"


class ConflictError(BadInputError):
    """Two inputs contradict each other, for example about the kind of an actor."""

    code = "CONFLICT"


class UnavailableError(GraphApiError):
    """Neo4j is unavailable now; try again later."""

    code = "UNAVAILABLE"


class NeedsRestartError(UnavailableError):
    """Neo4j's database failed and needs a restart of Neo4j."""


class TimedOutError(GraphApiError):
    """Neo4j ended a statement that took too long."""

    code = "TIMED_OUT"


class NoPlanError(TimedOutError):
    """Neo4j took all of a statement's time to plan what it had planned before."""


class ChangedMeanwhileError(GraphApiError):
    """The graph was changed between the statements of one answer. Not shown to users: the answer is read again."""


class MigrationError(GraphApiError):
    """The database schema does not match this version: a migration is missing or was edited."""

    code = "MIGRATION"


class BadRequestError(GraphApiError):
    """The HTTP request is not a GraphQL request. `status` is the HTTP status of the answer."""

    code = "BAD_REQUEST"

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


class ToolError(BadInputError):
    """A tool was called with invalid arguments, or its question failed. `content` is what the caller is shown."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        super().__init__(str(content["message"]))
        self.content = content


class UnauthenticatedError(GraphApiError):
    """The service is closed, and the request has no valid token."""

    code = "UNAUTHENTICATED"


class TooManyRequestsError(GraphApiError):
    """The client sends too many requests per minute."""

    code = "TOO_MANY_REQUESTS"


class HungUpError(GraphApiError):
    """The client closed the connection."""

    def __init__(self) -> None:
        super().__init__("The client closed the connection.")


class NotAQueryError(GraphApiError):
    """The operation is a mutation or a subscription."""

    def __init__(self) -> None:
        super().__init__("This API accepts queries only.")


class TooLargeError(BadInputError):
    """A document exceeds a limit. `what` names the limit, `limit` is its value."""

    code = "TOO_LARGE"


class TooExpensiveError(BadInputError):
    """A request is too expensive. `cost` and `limit` are in objects."""

    code = "TOO_EXPENSIVE"

    @classmethod
    def costing(cls, cost: int, limit: int) -> TooExpensiveError:
        return cls(
            f"This request can cost {cost:,}; at most {limit:,} is allowed. Ask for smaller pages (`first`, `last`), "
            "above all of nested lists, or for fewer lists.",
            cost=cost,
            limit=limit,
        )


class TooManyError(BadInputError):
    """A list has too many entries for one answer. `count` says how many, `limit` how many are allowed."""

    code = "TOO_MANY"

    def __init__(self, count: int, limit: int, of: str = "entries", advice: str = "") -> None:
        super().__init__(
            f"This answer has {count:,} {of}; at most {limit:,} are allowed. Ask for a shorter period or for less"
            f"{advice or ', or use CSV, JSON Lines or Parquet, which have no limit of their own'}.",
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
    """The document is not one of the trusted documents."""

    code = "UNTRUSTED_DOCUMENT"


class UnknownDocumentError(BadInputError):
    """No document has that identifier."""

    code = "PERSISTED_QUERY_NOT_FOUND"

    def __init__(self) -> None:
        super().__init__("PersistedQueryNotFound")  # urql knows it by this word, Apollo by this or the code


class NoDocumentsError(BadInputError):
    """The server keeps no documents; clients with persisted queries then send the whole text."""

    code = "PERSISTED_QUERY_NOT_SUPPORTED"

    def __init__(self) -> None:
        super().__init__("PersistedQueryNotSupported")  # as above


class DocumentFolderError(GraphApiError):
    """GRAPHAPI_DOCUMENTS is not a folder of documents that fit the schema."""

    code = "DOCUMENTS"


class IncompleteError(GraphApiError):
    """An answer has a null or a wrong type where the schema does not allow it; graphql-core then reports it."""

    def __init__(self) -> None:
        super().__init__("The tree does not fit the schema.")


class SettingsError(GraphApiError):
    """A GRAPHAPI_ variable of the environment is invalid."""

    code = "SETTINGS"


class ListenError(GraphApiError):
    """The API cannot listen on the given address."""

    code = "CANNOT_LISTEN"


class NotInBulkError(BadInputError):
    """A bulk load cannot handle these inputs; load them without --bulk."""

    code = "NOT_IN_BULK"


class NotEmptyError(BadInputError):
    """The database is not empty, and an import would replace it."""

    code = "NOT_EMPTY"


class ImportedOtherwiseError(GraphApiError):
    """A database does not have as many nodes and relationships as the files that it was imported from."""

    code = "IMPORTED_OTHERWISE"


class LocalNeo4jError(GraphApiError):
    """The local Neo4j cannot be installed, started, stopped or wiped; the message says why and what to do."""

    code = "LOCAL_NEO4J"


class NoRoomError(LocalNeo4jError):
    """The disk of the local Neo4j is nearly full."""
