"""Malicious documents are refused immediately; ordinary ones are not."""

from __future__ import annotations

import gc
import time
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest
from graphql import DocumentNode, get_introspection_query, validate

from graphapi.api.execution.limits import DocumentLimits, parse_within
from graphapi.api.schema import create_schema
from graphapi.errors import TooLargeError
from graphapi.graph.driver.connection import Access
from graphapi.service.operations import documented
from tests.questions.asking import Api, serving

GOLDEN = Path(__file__).parents[2] / "golden"
WRITTEN = {
    **{path.stem: path.read_text(encoding="utf-8") for path in GOLDEN.glob("*.graphql")},
    **{name: question.text for name, question in documented().items()},
    "introspection": get_introspection_query(
        specified_by_url=True, directive_is_repeatable=True, schema_description=True, input_value_deprecation=True
    ),
}


def nested(depth: int, times: int) -> str:
    """Nested claims, with each level requested `times` times."""
    if not depth:
        return "id"
    return " ".join([f"claims {{ nodes {{ subject {{ {nested(depth - 1, times)} }} }} }}"] * times)


def fragments(count: int, spread: str) -> str:
    return " ".join(
        f"fragment F{n} on Query {{ stats {{ actors }} {spread.format(next=n + 1)} }}" for n in range(count)
    )


# The reason of each refusal; None if graphql-core refuses it as invalid.
HOSTILE = {
    "a name of 100,000 letters": ("characters", "{ " + "a" * 100_000 + " }"),
    "a comment of 100,000 letters": ("characters", "#" + "a" * 100_000 + "\n{ stats { actors } }"),
    "2,500 fields": ("tokens", "{ stats { " + "actors " * 2_500 + "} }"),
    "1,900 fields": ("pairs", "{ stats { " + "actors " * 1_900 + "} }"),
    "a field 400 times": ("pairs", "{ " + "stats { actors } " * 400 + "}"),
    "10,000 aliases": ("characters", "{ " + " ".join(f"a{n}: stats {{ actors }}" for n in range(10_000)) + " }"),
    "300 aliases": ("aliases", "{ " + " ".join(f"a{n}: stats {{ actors }}" for n in range(300)) + " }"),
    "200 deep": ("depth", '{ actor(ref: {id: "x"}) ' + "{ backers { nodes { backer " * 66 + "{ id }" + " } } }" * 66 + " }"),
    "16 deep": ("depth", '{ actor(ref: {id: "x"}) { ' + nested(5, 1) + " } }"),
    "a list in a list, 500 times": ("depth", "{ actors(filter: {kinds: " + "[" * 500 + "]" * 500 + "}) { totalCount } }"),
    "a fragment in a fragment, 300 times": ("depth", "{ " + "... on Query { " * 300 + "stats { actors }" + " }" * 301),
    "three fields in three fields": ("pairs", '{ actor(ref: {id: "x"}) { ' + nested(4, 3) + " } }"),
    "fragments that double": (
        "fields",
        '{ actor(ref: {id: "x"}) { ...F0 } } '
        + " ".join(f"fragment F{n} on Actor {{ " + "".join(f"a{n}{m}: claims {{ nodes {{ subject {{ ...F{n + 1} }} object {{ ...F{n + 1} }} }} }} " for m in range(4)) + "}" for n in range(4))
        + " fragment F4 on Actor { id caption country kind }",
    ),
    "a chain of fragments": ("pairs", "{ ...F0 } " + fragments(40, "...F{next}") + " fragment F40 on Query { __typename }"),
    "100 fragments": ("definitions", "{ ...F0 } " + fragments(100, "")),
    "300 operations": ("tokens", " ".join(f"query A{n} {{ stats {{ actors }} }}" for n in range(300))),
    "300 directives": ("tokens", "{ stats { actors " + "@skip(if: true) " * 300 + "} }"),
    "100 directives": ("directives", "{ stats { actors " + "@skip(if: true) " * 100 + "} }"),
    "a fragment cycle": (None, "{ ...A } fragment A on Query { stats { actors } ...B } fragment B on Query { ...A }"),
    "a fragment within itself": (None, '{ actor(ref: {id: "x"}) { ...A } } fragment A on Actor { backers { nodes { backer { ...A } } } }'),
    "1,900 unknown fields": (None, "{ stats { " + " ".join(f"f{n}" for n in range(1_900)) + " } }"),
    "an argument 280 times": (None, "{ actor(" + 'ref: {id: "a"} ' * 280 + ") { id } }"),
    "450 unused variables of unknown types": (None, "query (" + " ".join(f"$v{n}: Actr{n}" for n in range(450)) + ") { stats { actors } }"),
    "400 unused variables": (None, "query (" + " ".join(f"$v{n}: Int" for n in range(400)) + ") { stats { actors } }"),
}  # fmt: skip


@pytest.fixture(scope="module")
async def api() -> AsyncIterator[Api]:
    """The application without a Neo4j at its address."""
    async with serving(Access("bolt://127.0.0.1:9", password="only for tests")) as api:
        yield api


@pytest.mark.parametrize("name", WRITTEN)
def test_takes_what_people_write(name: str) -> None:
    parsed = parse_within(DocumentLimits())(WRITTEN[name])
    assert isinstance(parsed, DocumentNode)
    assert validate(create_schema().core, parsed) == []


@pytest.mark.parametrize("name", HOSTILE)
async def test_refuses_a_hostile_document_within_a_tenth_of_a_second(api: Api, name: str) -> None:
    what, text = HOSTILE[name]
    took = []
    for _ in range(5):
        started = time.process_time()
        reply = await api.post(text)
        took.append(time.process_time() - started)
        assert reply.status == 400
        assert "data" not in reply.said
        errors = reply.said["errors"]
        if what is None:
            assert {error["extensions"]["code"] for error in errors} == {"BAD_REQUEST"}
        else:
            assert [(error["extensions"]["code"], error["extensions"]["what"]) for error in errors] == [
                ("TOO_LARGE", what)
            ]
    # The fastest of five, because other programs run on the machine.
    assert min(took) < 0.1


async def test_refusing_holds_no_memory(api: Api) -> None:
    async def refuse_all() -> int:
        for number in range(10):
            for _, text in HOSTILE.values():
                await api.post(f"{text} #{number}")
        gc.collect()
        return psutil.Process().memory_info().rss

    before = await refuse_all()
    assert await refuse_all() - before < 20_000_000


@pytest.mark.parametrize(
    ("what", "over"),
    [("tokens", "{ a: b { c d e } }"), ("depth", "{ a { b { c } } }"), ("aliases", "{ a: b c: d }")],
)
def test_what_is_at_the_limit_is_taken_and_what_is_over_it_is_not(what: str, over: str) -> None:
    parse = parse_within(DocumentLimits(depth=2, aliases=1, tokens=9))
    parse("{ a: b { c } }")
    with pytest.raises(TooLargeError) as refused:
        parse(over)
    assert refused.value.details["what"] == what


def unwrapped(levels: int) -> str:
    return "{ kind name " + "ofType { kind name " * levels + "}" * levels + " }"


@pytest.mark.parametrize("levels", [7, 9, 15, 30])
def test_introspection_unwraps_types_as_far_as_any_client_does(levels: int) -> None:
    """Independent of the limit of depth, because clients send introspection at the start."""
    inline = f"{{ __schema {{ types {{ fields {{ args {{ type {unwrapped(levels)} }} }} }} }} }}"
    spread = (
        "{ __schema { types { ...Whole } } } fragment Whole on __Type { fields { args { ...Input } type { ...Ref } } } "
        f"fragment Input on __InputValue {{ type {{ ...Ref }} }} fragment Ref on __Type {unwrapped(levels)}"
    )
    one = f'{{ __type(name: "Actor") {{ fields {{ type {unwrapped(levels)} }} }} }}'
    for text in (inline, spread, one):
        parsed = parse_within(DocumentLimits(depth=4))(text)
        assert validate(create_schema().core, parsed) == []


@pytest.mark.parametrize(
    "text",
    [
        "{ __schema { types { fields { type " + "{ fields { type " * 4 + "{ name } } }" + " } }" * 4 + " } }",
        '{ __type(name: "Actor") ' + unwrapped(60) + " }",
        "{ ...F } fragment F on __Type " + unwrapped(60),
    ],
)
async def test_introspection_without_end_is_refused(api: Api, text: str) -> None:
    reply = await api.post(text)
    assert reply.status == 400
    assert "data" not in reply.said


def test_other_fields_beside_an_introspection_have_their_depth() -> None:
    parse = parse_within(DocumentLimits(depth=3))
    parse("{ __schema { types { fields { type { name } } } } a { b { c } } }")
    for text in ("{ __schema { types { name } } a { b { c { d } } } }", "{ __schema: a { b { c { d } } } }"):
        with pytest.raises(TooLargeError):
            parse(text)


def test_fragments_are_no_way_around_the_depth() -> None:
    parse = parse_within(DocumentLimits(depth=3))
    parse("{ a { ...F } } fragment F on T { b { c } }")
    with pytest.raises(TooLargeError):
        parse("{ a { ...F } } fragment F on T { ... on T { b { c { d } } } }")


@pytest.mark.parametrize(
    "text",
    [
        "query ($actors: [ActorRef!]!) { network(around: $actors) { truncated } }",
        "query ($actors: [ActorRef!]!) { timeline(of: $actors) { totalCount } }",
        "query ($actors: [ActorRef!]!) { events(filter: {participants: $actors}) { totalCount } }",
    ],
)
async def test_one_field_names_so_many_actors(api: Api, text: str) -> None:
    over = await api.post(text, actors=[{"id": "a"}] * 26)
    assert [error["extensions"] for error in over.said["errors"]] == [{"code": "BAD_INPUT", "limit": 25}]
    # There is no database, so accepted documents fail with that error.
    assert (await api.post(text, actors=[{"id": "a"}] * 25)).code == "UNAVAILABLE"


@pytest.mark.parametrize(
    "text",
    [
        "query ($text: String!) { search(text: $text) { totalCount } }",
        "query ($text: String!) { actor(ref: {name: $text}) { id } }",
        "query ($text: String!) { actor(ref: {externalId: $text}) { id } }",
    ],
)
async def test_what_is_looked_for_is_so_long(api: Api, text: str) -> None:
    over = await api.post(text, text="x" * 1_001)
    assert [error["extensions"] for error in over.said["errors"]] == [{"code": "BAD_INPUT", "limit": 1_000}]
    assert (await api.post(text, text="x" * 1_000)).code == "UNAVAILABLE"
