"""The GraphQL types: declarations only. Answers come finished from Neo4j, so fields have no resolvers."""

import strawberry

from graphapi.model.terms import ENUMS

# Strawberry stores the GraphQL name on each enum, so this must come before the first type that uses one.
for _kind in ENUMS:
    strawberry.enum(_kind, description=_kind.__doc__)
