"""Serves the application with uvicorn, with timeouts for connections."""

from __future__ import annotations

import sys
from typing import Final

import uvicorn
from starlette.types import ASGIApp

from graphapi.api.http.protocol import connections

# Other open files: connections of the driver, logs, served files.
_OTHER_FILES: Final = 200


def server_config(app: ASGIApp, connections_max: int) -> uvicorn.Config:
    """The configuration of uvicorn. The number of connections is lower if the system lets this process open fewer files."""
    most = min(connections_max, _files_to_open())
    return uvicorn.Config(app, http=connections(most), ws="none", log_level="warning", access_log=False)


def _files_to_open() -> int:
    if sys.platform == "win32":
        return sys.maxsize
    import resource  # noqa: PLC0415 - Windows has none

    allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if allowed == resource.RLIM_INFINITY:
        return sys.maxsize
    return max(allowed - _OTHER_FILES, allowed // 2)
