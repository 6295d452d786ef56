"""A client for Python: questions as methods, answers as rows and frames. It needs httpx and nothing of the server.

from graphapi.client import Client

with Client("http://127.0.0.1:8000") as client:
for backing in client.backers("Haftar", during="2014/2019"):
print(backing["backer"]["caption"], backing["standing"])
"""

from graphapi.client.answer import Answer
from graphapi.client.client import AsyncClient, Client
from graphapi.client.errors import (
    BadInputError,
    ClientError,
    MissingPackageError,
    NotAnsweredError,
    TooManyRequestsError,
    UnauthenticatedError,
    UnavailableError,
)
from graphapi.client.question import Question

__all__ = [
    "Answer",
    "AsyncClient",
    "BadInputError",
    "Client",
    "ClientError",
    "MissingPackageError",
    "NotAnsweredError",
    "Question",
    "TooManyRequestsError",
    "UnauthenticatedError",
    "UnavailableError",
]
