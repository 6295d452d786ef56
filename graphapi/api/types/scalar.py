"""Scalars for dates: EDTF texts as written, and calendar days."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NewType

import strawberry
from graphql import GraphQLError
from graphql.pyutils import inspect
from strawberry.types.scalar import ScalarDefinition

EDTF = NewType("EDTF", str)
Date = NewType("Date", str)
DateTime = NewType("DateTime", str)


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    raise GraphQLError(f"A date is a text, in quotes, not {inspect(value)}.")


SCALARS: Mapping[object, ScalarDefinition] = {
    EDTF: strawberry.scalar(
        name="EDTF",
        description="An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..",
        specified_by_url="https://www.loc.gov/standards/datetime/",
        serialize=str,
        parse_value=_text,
    ),
    Date: strawberry.scalar(name="Date", description="A calendar day, YYYY-MM-DD.", serialize=str, parse_value=_text),
    DateTime: strawberry.scalar(
        name="DateTime",
        description=(
            "A date and time with its offset, for example 2026-11-29T10:00:00Z; or a day, YYYY-MM-DD, from "
            "its start in UTC."
        ),
        specified_by_url="https://scalars.graphql.org/andimarek/date-time",
        serialize=str,
        parse_value=_text,
    ),
}
