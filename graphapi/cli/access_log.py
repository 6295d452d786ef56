"""Writes the access log on standard error, where it is asked for."""

from __future__ import annotations

import logging

from graphapi.api.http.watching import ACCESS_LOG
from graphapi.settings import Settings


def write_access_log(settings: Settings) -> None:
    """A line a request, as `GRAPHAPI_ACCESS_LOG` wants it."""
    if not settings.access_log:
        return
    log, handler = logging.getLogger(ACCESS_LOG), logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
