"""The only code that talks to Neo4j: connection, schema, writing, and reading by compiled statements."""

import sys

# The driver imports pyarrow where it finds it, to send arrays, of which none are sent here: a tenth of a second at each start.
if "pyarrow" not in sys.modules:
    sys.modules["pyarrow"] = None  # type: ignore[assignment]
    import neo4j  # noqa: F401

    del sys.modules["pyarrow"]
