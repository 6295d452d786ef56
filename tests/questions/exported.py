"""Requests exports, and reads text formats."""

from __future__ import annotations

import csv
import io
import json
from typing import Any
from urllib.parse import urlencode

from tests.questions.asking import Api

Rows = list[dict[str, Any]]


async def export(api: Api, name: str, **parameters: str) -> bytes:
    reply = await api.client.get(f"/export/{name}?{urlencode(parameters)}")
    assert reply.status_code == 200, reply.text
    return reply.content


def csv_rows(content: bytes, separator: str = ",") -> Rows:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator))


def json_rows(content: bytes) -> tuple[dict[str, str], Rows]:
    first, *rows, last = map(json.loads, content.splitlines())
    assert last == {"rows": len(rows)}
    return first["about"], rows
