"""Every object with an id can be fetched by it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.questions.asking import Api

pytestmark = [pytest.mark.neo4j, pytest.mark.usefixtures("libya")]

NODE = """query ($id: ID!) {
  node(id: $id) {
    __typename id
    ... on Actor { kind caption country names { value kind } externalIds mergedFrom degree }
    ... on Claim { predicate quote { text } stance source { id } }
    ... on Relation { predicate class symmetric label subject { id } facts { status } }
    ... on Source { sourceTitle: title publisher { id } }
    ... on Publisher { title reliability }
    ... on Event { eventKind: kind caption }
    ... on Place { caption country }
    ... on Load { loader input accepted rejected startedAt }
  }
}"""
SOME = """{
  actors(first: 1) { nodes { id } }
  claims(first: 1) { nodes { id } }
  relations(first: 1) { nodes { relation { id } } }
  met: relations(first: 1, filter: {predicates: [MET]}) { nodes { relation { id } } }
  sources(first: 1) { nodes { id publisher { id } } }
  events(first: 1, filter: {kinds: [CONFERENCE]}) { nodes { id } }
  loads(first: 1) { nodes { id } }
  placed: claims(first: 500) { nodes { place { id } } }
}"""


async def some_ids(api: Api) -> dict[str, str]:
    """For each type, the id of an existing object."""
    found = await api.ask(SOME)

    def first(key: str) -> dict[str, Any]:
        row: dict[str, Any] = found[key]["nodes"][0]
        return row

    return {
        "Actor": first("actors")["id"],
        "Claim": first("claims")["id"],
        "Relation": first("relations")["relation"]["id"],
        "Source": first("sources")["id"],
        "Publisher": first("sources")["publisher"]["id"],
        "Event": first("events")["id"],
        "Load": first("loads")["id"],
        "Place": next(row["place"]["id"] for row in found["placed"]["nodes"] if row["place"]),
    }


async def test_every_type(api: Api) -> None:
    ids = await some_ids(api)
    for type_name, id_ in ids.items():
        found = await api.ask(NODE, id=id_)
        assert (found["__typename"], found["id"]) == (type_name, id_)
        assert all(value is not None for key, value in found.items() if key not in ("country", "quote"))


async def test_several_in_their_order_with_null_where_nothing_is(api: Api) -> None:
    ids = list((await some_ids(api)).values())
    asked = [
        *ids,
        "nobody",
        *reversed(ids),
        "claim:0",
        "relation:MET:0",
        "relation:NOT:0",
        "relation:",
        ":",
        "",
        "unheard:of",
        "x" * 10_000,
    ]
    found = await api.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", ids=asked)
    assert [node and node["id"] for node in found] == [*ids, None, *reversed(ids), *[None] * 8]
    assert await api.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=[]) == []
    for id_ in asked[-8:]:
        assert await api.ask("query ($id: ID!) { node(id: $id) { id } }", id=id_) is None


async def test_a_backing_s_parts_are_found_again(api: Api) -> None:
    """Parts of an answer can be followed down to the claim and up to the relation."""
    document = """{ backers(of: {id: "khalifa-haftar"}, first: 5) { nodes { spells { relations { relation { id } claims(first: 1) { nodes { id } } } } } } }"""
    found = await api.ask(document)
    relations = [relation for row in found["nodes"] for spell in row["spells"] for relation in spell["relations"]]
    assert relations
    for relation in relations:
        (claim,) = relation["claims"]["nodes"]
        found = await api.ask("query ($id: ID!) { node(id: $id) { ... on Claim { relation { id } } } }", id=claim["id"])
        assert found["relation"]["id"] == relation["relation"]["id"]
