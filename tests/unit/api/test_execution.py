"""The result for a finished tree is the same as that of graphql-core."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from random import Random
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from graphapi.api.execution.executor import create_executor
from graphapi.api.execution.tree_executor import TreeExecutor
from tests.unit.api.sample import PLAIN, Outcome, ask, ask_graphql_core, create_schema, write_request

FAST = create_schema()
ORDINARY = create_schema(finished=False)

randoms = st.randoms(use_true_random=False)
examples = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)


@given(random=randoms)
@examples
def test_any_tree_is_answered_as_graphql_core_answers_it(random: Random) -> None:
    document, variables, answers = write_request(FAST, random, nulls=True)
    expected = ask_graphql_core(PLAIN, document, answers, variables)
    for schema in (FAST, ORDINARY):
        outcome = ask(schema, document, answers, variables)
        assert (outcome.data, outcome.errors) == (expected.data, expected.errors)


@given(random=randoms)
@examples
def test_a_right_tree_is_not_executed(random: Random, monkeypatch: pytest.MonkeyPatch) -> None:
    document, variables, answers = write_request(FAST, random, nulls=False)
    # Null conditions and arguments are left to graphql-core.
    assume(None not in variables.values())
    expected = ask_graphql_core(PLAIN, document, answers, variables)
    # A skipped non-null root field returns null here.
    assume(not expected.errors)
    with monkeypatch.context() as patch:
        patch.setattr(TreeExecutor, "continuing", lambda _executor: pytest.fail("went the ordinary way"))
        assert ask(FAST, document, answers, variables).data == expected.data


def ask_both(document: str, answers: Mapping[str, object], variables: dict[str, Any] | None = None) -> Outcome:
    """Executes the document with a finished tree and in the ordinary way, and expects equal results."""
    fast, ordinary = (ask(schema, document, answers, variables) for schema in (FAST, ORDINARY))
    assert (fast.data, fast.errors) == (ordinary.data, ordinary.errors)
    return fast


def test_keys_stand_as_they_were_asked_for() -> None:
    tree = {"home": {"title": None, "id": "p", "rank": 1}, "a": "خليفة حفتر", "hidden": True}
    outcome = ask_both("{ hero { a: title kindOf: __typename home { id title } } }", {"hero": tree})
    assert outcome.data.decode() == '{"hero":{"a":"خليفة حفتر","kindOf":"Person","home":{"id":"p","title":null}}}'


def test_the_tree_is_left_as_it_is() -> None:
    """It is needed unchanged if it must be completed in the ordinary way."""
    rows = [["Person", "1", ["FOE"]], ["Place", "2"]]
    before = copy.deepcopy(rows)
    ask_both("{ nodes { id __typename ... on Person { kinds } } }", {"nodes": rows})
    assert rows == before


def test_interfaces_and_unions_are_answered_by_the_type_in_the_tree() -> None:
    document = """{
        thing { __typename ... on Person { alive } ... on Node { id } }
        nodes { ... on Person { kind things { ... on Place { title } } } ... on Place { parts { id } } }
    }"""
    people = {"__type": "Person", "kind": "FOE", "things": [{"__type": "Place", "title": "Tobruk"}, None]}
    answers = {
        "thing": {"id": "1", "__type": "Place"},
        "nodes": [people, {"__type": "Place", "parts": [{"id": "2"}]}],
    }
    assert orjson.loads(ask_both(document, answers).data) == {
        "thing": {"__typename": "Place", "id": "1"},
        "nodes": [{"kind": "FOE", "things": [{"title": "Tobruk"}, None]}, {"parts": [{"id": "2"}]}],
    }


def test_lists_in_each_other_may_be_deeper_than_loops_of_python() -> None:
    depth = 40
    document = "{ person { " + "friends { " * depth + "title" + " }" * depth + " } }"
    person: dict[str, Any] = {"title": "x"}
    for _ in range(depth):
        person = {"friends": [person, person] if _ == 0 else [person]}
    found = orjson.loads(ask_both(document, {"person": person}).data)["person"]
    for _ in range(depth - 1):
        [found] = found["friends"]
    assert found == {"friends": [{"title": "x"}, {"title": "x"}]}


def test_a_null_where_none_may_be_goes_up_to_the_next_place_that_can_be_null() -> None:
    people = {"friends": [{"title": "x", "best": {"home": {"id": None}}}, {"title": "y", "best": None}]}
    outcome = ask_both("{ person { friends { title best { home { id } } } } }", {"person": people})
    assert orjson.loads(outcome.data) == {
        "person": {"friends": [{"title": "x", "best": None}, {"title": "y", "best": None}]}
    }
    assert outcome.errors == [
        {
            "message": "Cannot return null for non-nullable field Place.id.",
            "locations": [{"line": 1, "column": 42}],
            "path": ["person", "friends", 0, "best", "home", "id"],
        }
    ]


@pytest.mark.parametrize(
    ("document", "answers", "data"),
    [
        ("{ hero { id } }", {"hero": None}, None),
        ("{ person { id } count }", {"person": None, "count": 3}, {"person": None, "count": 3}),
        ("{ person { kinds } }", {"person": {"kinds": ["FOE", None]}}, {"person": None}),
        ("{ person { kinds } }", {"person": {"kinds": "FOE"}}, {"person": None}),
        (
            "{ person { home { grid } } }",
            {"person": {"home": {"grid": [[1], [2, None]]}}},
            {"person": {"home": {"grid": [[1], None]}}},
        ),
        ("{ person { home { grid } } }", {"person": {"home": {"grid": [1]}}}, {"person": {"home": {"grid": [None]}}}),
        ("{ person { home { title } } }", {"person": {"home": "no object"}}, {"person": None}),
        ("{ person { title } }", {"person": {}}, {"person": {"title": None}}),
        ("{ person { alive } }", {"person": {}}, {"person": None}),
        ("{ person { home { __typename } } }", {"person": {"home": None}}, {"person": None}),
        ("{ nodes { __typename } }", {"nodes": [{"__type": "Place"}, None]}, {"nodes": None}),
        ("{ thing { __typename } }", {"thing": {"__type": "Event"}}, {"thing": None}),
        ("{ thing { __typename } }", {"thing": {}}, {"thing": None}),
        ("{ person { friends { id } } }", {"person": {"friends": "no list"}}, {"person": None}),
        ("{ person { friends { id } } }", {"person": {"friends": ["no object"]}}, {"person": None}),
        ("{ person { home { id } } }", {"person": {"home": [1, 2]}}, {"person": None}),
        ("{ person { best { __typename } } }", {"person": {"best": "no object"}}, {"person": {"best": None}}),
    ],
)
def test_a_wrong_tree_is_never_answered_in_silence(document: str, answers: Mapping[str, object], data: object) -> None:
    outcome = ask_both(document, answers)
    assert orjson.loads(outcome.data) == data
    missing_is_fine = data in ({"person": {"title": None}}, {"person": None, "count": 3})
    assert bool(outcome.errors) is not missing_is_fine


def test_leaves_are_taken_as_they_are() -> None:
    tree = {"person": {"kind": "NEITHER", "born": "2014/..", "score": 1}}
    assert (
        ask(FAST, "{ person { kind born score } }", tree).data
        == b'{"person":{"kind":"NEITHER","born":"2014/..","score":1}}'
    )
    assert ask(ORDINARY, "{ person { kind } }", tree).errors


def test_a_nested_argument_is_refused_where_it_stands() -> None:
    document = "query ($first: Int = 2) { person { best { id friends(first: $first) { id } } title } }"
    tree = {"person": {"title": "x", "best": {"id": "2", "friends": []}}}
    outcome = ask_both(document, tree, {"first": None})
    assert orjson.loads(outcome.data) == {"person": {"best": None, "title": "x"}}
    [error] = outcome.errors
    assert error["path"] == ["person", "best", "friends"]
    # The same document with a valid argument.
    assert ask_both(document, tree, {"first": 1}).errors == []


def test_what_is_not_finished_goes_the_ordinary_way() -> None:
    outcome = ask_both('{ words __typename __type(name: "Kind") { enumValues { name } } }', {})
    assert orjson.loads(outcome.data) == {
        "words": ["a", "b"],
        "__typename": "Query",
        "__type": {"enumValues": [{"name": "FRIEND"}, {"name": "FOE"}]},
    }


def test_only_so_many_documents_are_remembered() -> None:
    schema = create_schema()
    executor = schema._executor
    executor.roots = type(executor.roots)(size=50)  # two of those below
    for _ in range(2):
        for title in ("a", "b", "c"):
            asked = ask(schema, f"{{ person {{ {title}: title }} }}", {"person": {title: "x"}})
            assert orjson.loads(asked.data) == {"person": {title: "x"}}
    assert len(executor.roots) == 2


def test_each_executor_remembers_for_itself() -> None:
    assert create_executor().roots is not create_executor().roots
