"""Clients with caches by type and id show the same as the server."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
from pydantic import SecretStr

from graphapi.api.http.app import create_app
from graphapi.graph.driver.connection import Access
from graphapi.settings import Settings
from tests.audit.node import HERE, run, tools
from tests.listening import listening

pytestmark = [pytest.mark.neo4j, pytest.mark.node, pytest.mark.slow, pytest.mark.usefixtures("libya")]

PAIRS = 50
FINDING = "status standing certainty disputed forms claimCount independentSourceCount firstPublished lastPublished"
RELATION = (
    'id predicate class label(language: "ar") period { text endEarliest } subject { id caption } object { id caption }'
)
# Relay requires names that begin with that of the file and end with the kind of operation.
DOCUMENTS = {
    "Relations": f"""query CachesRelationsQuery($filter: RelationFilter) {{
      relations(filter: $filter, first: 60) {{
        nodes {{ {FINDING} relation {{ {RELATION} facts {{ status claimCount }} }} claims(first: 2) {{ nodes {{ id stance }} }} }}
      }}
    }}""",
    "Backers": f"""query CachesBackersQuery($filter: BackingFilter) {{
      backers(of: {{ id: "khalifa-haftar" }}, filter: $filter, first: 60) {{
        nodes {{
          id standing certainty disputed forms kinds claimCount first {{ earliest latest }} firstPublished
          backer {{ id caption }} recipient {{ id caption }} reachedThrough {{ {FINDING} relation {{ id }} }}
          spells {{ id status certainty forms claimCount period {{ text }} relations {{ {FINDING} relation {{ id }} }} }}
        }}
      }}
    }}""",
    "Network": f"""query CachesNetworkQuery($filter: RelationFilter) {{
      network(around: [{{ id: "khalifa-haftar" }}], limit: 20, filter: $filter) {{
        nodes {{ depth hiddenNeighbours actor {{ id caption kind }} }}
        edges {{ source target finding {{ {FINDING} relation {{ id predicate }} }} }}
      }}
      node(id: "khalifa-haftar") {{ id ... on Actor {{ caption }} }}
    }}""",
}


def pairs(random: Random) -> list[dict[str, Any]]:
    """Pairs of filters: first today and an earlier day, then random ones with the same names, so that all have the same text."""

    def filters() -> dict[str, Any]:
        return {
            "during": random.choice(["2014", "2015/2016", "2019", "2014/2019", "2016/.."]),
            "certainty": random.choice(["CERTAIN", "POSSIBLE"]),
            "knownAt": random.choice(["2018-01-01", "2019-05-14", "2019-12-31", "2030-01-01"]),
            "withoutSources": random.choice([[], ["source:ucdp-esd-181"]]),
        }

    chosen = [filters() for _ in range(16)]
    drawn = [(random.choice(list(DOCUMENTS)), *random.sample(chosen, 2)) for _ in range(PAIRS)]
    drawn.insert(0, ("Relations", {}, {"knownAt": "2019-06-01"}))
    return [{"document": name, "one": {"filter": one}, "other": {"filter": other}} for name, one, other in drawn]


async def test_apollo_graphcache_and_relay_tell_the_same_from_the_cache(access: Access, tmp_path: Path) -> None:
    questions = tmp_path / "questions.json"
    questions.write_text(json.dumps({"documents": DOCUMENTS, "pairs": pairs(Random(12))}), encoding="utf-8")
    settings = Settings(
        neo4j_uri=access.uri,
        neo4j_user=access.user,
        neo4j_password=SecretStr(access.password),
        graphiql=False,
        warm_up=False,
        statement_seconds=60.0,
        request_seconds=120.0,
    )
    folder = await asyncio.to_thread(tools)
    schema = str(HERE.parents[1] / "schema.graphql")
    async with listening(create_app(settings)) as address:
        arguments = (f"{address}/graphql", schema, str(questions), str(tmp_path / "relay"))
        result = json.loads(await asyncio.to_thread(run, folder, "node", "caches.mjs", *arguments))
    assert result["wrong"] == []
    assert result["warnings"] == []
    assert result["compared"] == dict.fromkeys(("apollo", "graphcache", "relay"), 2 * (PAIRS + 1))
    assert result["answers"] > 40, "questions with different answers"
