"""Errors name the problem, with a code and what was expected, and nothing internal."""

from __future__ import annotations

import base64
from typing import Any

import orjson
import pytest

from graphapi.graph.read import cursor as cursors
from tests.questions.asking import Api, Reply
from tests.questions.conftest import WriteClaims
from tests.records import claim

pytestmark = pytest.mark.neo4j

INTERNAL = (
    "bolt",
    "Neo4jError",
    "neo4j.exceptions",
    "Traceback",
    ".py",
    "MATCH",
    "COLLECT",
    "127.0.0.1",
    "cypher",
)
ACTORS = "query ($first: Int, $after: String, $last: Int, $before: String) { actors(first: $first, after: $after, last: $last, before: $before) { nodes { id } } }"


def says_nothing_internal(reply: Reply) -> None:
    text = reply.body.decode()
    for word in INTERNAL:
        assert word not in text, text


async def refused(api: Api, document: str, code: str, **variables: Any) -> dict[str, Any]:
    """The only error, which is that of a field: the request is valid and its data is null."""
    reply = await api.post(document, **variables)
    assert (reply.status, reply.code) == (200, code), reply.body[:500]
    says_nothing_internal(reply)
    assert reply.error["path"]
    return reply.error


@pytest.fixture
def told(write_claims: WriteClaims) -> None:
    write_claims(*(claim(who, period="2014") for who in ("france", "egypt", "russia")))


@pytest.mark.parametrize(
    "given",
    ["2020/2018", "yesterday", "2019-02-30", "", "2014-24", "99999", "../..", "/", "2014-13", "٢٠١٤٥", "x" * 5000],
)
async def test_dates(told: None, api: Api, given: str) -> None:
    for document in (
        """query ($d: EDTF) { backers(of: {id: "haftar"}, filter: {during: $d}) { totalCount } }""",
        """query ($d: EDTF) { relations(filter: {during: $d}) { totalCount } }""",
        """query ($d: EDTF) { claims(filter: {during: $d}) { totalCount } }""",
        """query ($d: EDTF) { events(filter: {during: $d}) { totalCount } }""",
        """query ($d: EDTF) { sources(filter: {publishedDuring: $d}) { totalCount } }""",
        """query ($d: EDTF) { mediations(filter: {during: $d}) { totalCount } }""",
        """query ($d: EDTF) { timeline(of: [{id: "haftar"}], filter: {during: $d}) { totalCount } }""",
        """query ($d: EDTF) { network(around: [{id: "haftar"}], filter: {during: $d}) { truncated } }""",
        """query ($d: EDTF) { paths(from: {id: "haftar"}, to: {id: "france"}, filter: {during: $d}) { certainty } }""",
        """query ($d: EDTF) { compare(of: {id: "haftar"}, left: {during: $d}, right: {}) { appeared { standing } } }""",
        """query ($d: EDTF) { actor(ref: {id: "haftar"}) { claims(filter: {during: $d}) { totalCount } } }""",
    ):
        error = await refused(api, document, "BAD_DATE", d=given)
        assert "2014-05/.." in error["message"], "it says what is accepted"
        assert len(error["message"]) < 500


@pytest.mark.parametrize(
    "given", ["2019", "yesterday", "", "2019-02-30", "20190101", "2019-W01-1", "2019-01-01T00:00:00Z", "x" * 5000]
)
async def test_days(told: None, api: Api, given: str) -> None:
    for field in ('backers(of: {id: "haftar"}, ', "relations(", "claims("):
        document = f"query ($d: Date) {{ {field}filter: {{knownAt: $d}}) {{ totalCount }} }}"
        error = await refused(api, document, "BAD_DATE", d=given)
        assert "YYYY-MM-DD" in error["message"]
        assert len(error["message"]) < 200


async def test_pages(told: None, api: Api) -> None:
    for arguments in (
        {"first": 1, "last": 1},
        {"first": -1},
        {"last": -1},
        {"first": 501},
        {"last": 2_147_483_647},
    ):
        error = await refused(api, ACTORS, "BAD_PAGE", **arguments)
        assert "`" in error["message"] or "500" in error["message"]
    assert len((await api.ask(ACTORS, first=500))["nodes"]) == 4
    assert len((await api.ask(ACTORS, last=0))["nodes"]) == 0
    for document, limit in (
        ('{ paths(from: {id: "haftar"}, to: {id: "france"}, maxLength: 0) { certainty } }', 6),
        ('{ paths(from: {id: "haftar"}, to: {id: "france"}, maxLength: 7) { certainty } }', 6),
        ('{ paths(from: {id: "haftar"}, to: {id: "france"}, first: 51) { certainty } }', 50),
        ('{ network(around: [{id: "haftar"}], depth: 4) { truncated } }', 3),
        ('{ network(around: [{id: "haftar"}], limit: 0) { truncated } }', 500),
    ):
        error = await refused(api, document, "BAD_INPUT")
        assert error["extensions"]["limit"] == limit
    too_many = await api.post("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=["france"] * 501)
    assert too_many.code in ("BAD_PAGE", "TOO_EXPENSIVE")


async def test_cursors(told: None, api: Api) -> None:
    page = "{ %s(first: 1%s) { pageInfo { endCursor } } }"
    actors = (await api.ask(page % ("actors", "")))["pageInfo"]["endCursor"]
    degree = (await api.ask(page % ("actors", ", orderBy: DEGREE")))["pageInfo"]["endCursor"]
    claims = (await api.ask(page % ("claims", "")))["pageInfo"]["endCursor"]
    payload = actors[:-2] + ("A" if actors[-2] != "A" else "B") + actors[-1]
    keys: list[list[object]] = [
        ["Egypt"],
        ["Egypt", "egypt", "more"],
        ["Egypt", None],
        ["Egypt", {"a": 1}],
        ["Egypt", 1.5],
        ["Egypt", 2**64 - 1],
        [[], []],
    ]
    made_up = [cursors.encode("actors.CAPTION", wrong) for wrong in keys]
    for given in (
        "", "x", "not a cursor", "=", "é", "\u0000", "A" * 5000, "[" * 5000,
        base64.urlsafe_b64encode(orjson.dumps(["Egypt", "egypt"])).decode(),
        degree, claims, payload, actors[:-1], actors + "A", actors[:10] + "!" + actors[10:], actors.upper(), *made_up,
    ):  # fmt: skip
        for argument in ("after", "before"):
            error = await refused(api, ACTORS, "BAD_CURSOR", **{argument: given})
            assert len(error["message"]) < 200
    assert (await api.ask(ACTORS, after=actors))["nodes"] == [{"id": "france"}, {"id": "haftar"}, {"id": "russia"}]
    inner = """query ($after: String) { actor(ref: {id: "haftar"}) { claims(after: $after) { totalCount } } }"""
    error = await refused(api, inner, "BAD_CURSOR", after=claims)
    assert error["path"] == ["actor"], "a list of an actor's claims is another than that of all"


@pytest.mark.parametrize(
    ("document", "variables"),
    [
        ("query ($first: Int) { actors(first: $first) { totalCount } }", {"first": "ten"}),
        ("query ($first: Int) { actors(first: $first) { totalCount } }", {"first": 1.5}),
        ("query ($first: Int) { actors(first: $first) { totalCount } }", {"first": 2**31}),
        ("query ($first: Int) { actors(first: $first) { totalCount } }", {"first": {"a": [1]}}),
        ("query ($ref: ActorRef!) { actor(ref: $ref) { id } }", {}),
        ("query ($ref: ActorRef!) { actor(ref: $ref) { id } }", {"ref": None}),
        ("query ($ref: ActorRef!) { actor(ref: $ref) { id } }", {"ref": "haftar"}),
        ("query ($kinds: [ActorKind!]) { actors(filter: {kinds: $kinds}) { totalCount } }", {"kinds": ["CAT"]}),
        ("query ($kinds: [ActorKind!]) { actors(filter: {kinds: $kinds}) { totalCount } }", {"kinds": [None]}),
        ("query ($d: EDTF) { claims(filter: {during: $d}) { totalCount } }", {"d": 2014}),
        ("query ($d: EDTF) { claims(filter: {during: $d}) { totalCount } }", {"d": ["2014"]}),
        ("query ($d: Date) { claims(filter: {knownAt: $d}) { totalCount } }", {"d": 20140101}),
        ("{ actors(first: ten) { totalCount } }", {}),
        ("{ actors(filter: {colour: RED}) { totalCount } }", {}),
        ("{ actors { nodes } }", {}),
        ("{ actors { colour } }", {}),
        ("{ actors", {}),
        ("mutation { actors { totalCount } }", {}),
        ("query A { stats { actors } } query B { stats { actors } }", {}),
    ],
)
async def test_what_is_no_question_is_refused_before_anything_is_read(
    told: None, api: Api, document: str, variables: dict[str, Any]
) -> None:
    reply = await api.post(document, **variables)
    assert reply.status == 400, reply.body
    assert "data" not in reply.said
    assert {error["extensions"]["code"] for error in reply.said["errors"]} == {"BAD_REQUEST"}
    says_nothing_internal(reply)


@pytest.mark.parametrize(
    "text", ["'", '"', "\\", "`", "$p0", "} RETURN 1 //", "\u0000", "\ud7ff", "𝔘", "%", "null", "\u202e"]
)
async def test_any_text_is_only_a_text(told: None, api: Api, text: str) -> None:
    """Texts are always values: they find no actor and no other object."""
    for document in (
        "query ($t: ID!) { actor(ref: {id: $t}) { id } }",
        "query ($t: String!) { actor(ref: {name: $t}) { id } }",
        "query ($t: String!) { actor(ref: {externalId: $t}) { id } }",
    ):
        await refused(api, document, "UNKNOWN_ACTOR", t=text)
    for document in (
        "query ($t: ID!) { node(id: $t) { id } }",
        "query ($t: String!) { actors(filter: {name: $t}) { totalCount } }",
    ):
        assert await api.ask(document, t=text) in (None, {"totalCount": 0}), document
    for document, code in (
        ("""query ($t: String!) { involvement(of: {id: "france"}, in: $t) { totalCount } }""", "UNKNOWN_COUNTRY"),
        ("query ($t: String!) { actors(filter: {countries: [$t]}) { totalCount } }", "UNKNOWN_COUNTRY"),
        ("query ($t: ID!) { sources(filter: {publishers: [$t]}) { totalCount } }", "UNKNOWN_PUBLISHER"),
        ("query ($t: String!) { sources(filter: {languages: [$t]}) { totalCount } }", "UNKNOWN_LANGUAGE"),
        ("query ($t: ID!) { claims(filter: {sources: [$t]}) { totalCount } }", "UNKNOWN_SOURCE"),
        ("query ($t: ID!) { relations(filter: {withoutSources: [$t]}) { totalCount } }", "UNKNOWN_SOURCE"),
        (
            """query ($t: ID!) { backers(of: {id: "haftar"}, filter: {accordingTo: {publisher: $t}}) { totalCount } }""",
            "UNKNOWN_PUBLISHER",
        ),
        (
            "query ($t: String!) { relations(filter: {accordingTo: {publisherCountry: $t}}) { totalCount } }",
            "UNKNOWN_COUNTRY",
        ),
        ("""query ($t: String) { actor(ref: {id: "france"}) { caption(language: $t) } }""", "UNKNOWN_LANGUAGE"),
    ):
        await refused(api, document, code, t=text)


@pytest.mark.parametrize(
    ("field", "code"),
    [
        ("""actor(ref: {id: "nobody"}) { id }""", "UNKNOWN_ACTOR"),
        ("""backers(of: {name: "Saddam Heftar"}) { totalCount }""", "UNKNOWN_ACTOR"),
        ("""paths(from: {id: "haftar"}, to: {id: "nobody"}) { certainty }""", "UNKNOWN_ACTOR"),
        ("""claims(filter: {during: "yesterday"}) { totalCount }""", "BAD_DATE"),
        ("""relations(first: 501) { totalCount }""", "BAD_PAGE"),
        ("""sources(after: "x") { totalCount }""", "BAD_CURSOR"),
        ("""network(around: [{id: "haftar"}], depth: 4) { truncated }""", "BAD_INPUT"),
    ],
)
async def test_one_bad_field_leaves_the_others_their_answers(told: None, api: Api, field: str, code: str) -> None:
    others = """stats { actors } known: backers(of: {id: "haftar"}) { totalCount }"""
    reply = await api.post(f"{{ bad: {field} {others} }}")
    assert reply.status == 200
    assert reply.said["data"] == {"bad": None, "stats": {"actors": 4}, "known": {"totalCount": 3}}
    assert (reply.code, reply.error["path"]) == (code, ["bad"])


async def test_each_bad_field_has_an_error_of_its_own(told: None, api: Api) -> None:
    reply = await api.post("""{
        a: backers(of: {name: "Nobody"}) { totalCount } b: claims(filter: {during: "x"}) { totalCount } stats { actors }
    }""")
    assert reply.said["data"] == {"a": None, "b": None, "stats": {"actors": 4}}
    found = {(error["path"][0], error["extensions"]["code"]) for error in reply.said["errors"]}
    assert found == {("a", "UNKNOWN_ACTOR"), ("b", "BAD_DATE")}
