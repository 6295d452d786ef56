"""The GraphQL types: declarations only. Answers come finished from one statement, so fields have no resolvers."""

import strawberry

from graphapi.model.terms import ENUMS

# Strawberry notes on each enum what GraphQL calls it; this must come before the first type that uses one.
for _kind in ENUMS:
    strawberry.enum(_kind, description=_kind.__doc__)
