"""Writes the access log to standard error, if it is turned on."""

from __future__ import annotations

import logging

from graphapi.api.http.watching import ACCESS_LOG
from graphapi.settings import Settings


def write_access_log(settings: Settings) -> None:
    """Writes one line for each request, in the format of `GRAPHAPI_ACCESS_LOG`."""
    if not settings.access_log:
        return
    log, handler = logging.getLogger(ACCESS_LOG), logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
