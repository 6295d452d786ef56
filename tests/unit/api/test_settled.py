"""A repeated request has the same result, and its parts that do not change are not computed again."""

from __future__ import annotations

from random import Random
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from graphapi.api.execution.settled import MOST_BYTES, request_key
from graphapi.errors import UnavailableError
from tests.unit.api.documents import TreeWriter, write_answers
from tests.unit.api.sample import PLAIN, ask, ask_graphql_core, create_schema, write_request


@given(random=st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
def test_any_tree_is_answered_the_second_time_as_graphql_core_answers_it(random: Random) -> None:
    schema = create_schema()
    document, variables, answers = write_request(schema, random, nulls=False)
    asked = ask(schema, document, answers, variables).asked
    assume(schema._settled.find(request_key(document, None, variables)))  # type: ignore[arg-type]
    for nulls in (False, True):
        others = write_answers(TreeWriter(PLAIN, random, nulls), asked)
        expected = ask_graphql_core(PLAIN, document, others, variables)
        outcome = ask(schema, document, others, variables)
        assert (outcome.data, outcome.errors) == (expected.data, expected.errors)
        assert outcome.asked == asked


def test_nothing_is_decided_again(monkeypatch: pytest.MonkeyPatch) -> None:
    schema = create_schema()
    document = "query ($id: ID!) { a: person(id: $id) { title } b: person { title } }"
    trees = {"a": {"title": "x"}, "b": {"title": "y"}}
    first = ask(schema, document, trees, {"id": "7"})
    monkeypatch.setattr("graphql.execute", lambda *_, **__: pytest.fail("was decided again"))
    again = ask(schema, document, {**trees, "b": {"title": "z"}}, {"id": "7"})
    assert orjson.loads(again.data) == {"a": {"title": "x"}, "b": {"title": "z"}}
    assert again.asked == first.asked


def test_a_field_that_fails_is_null_with_its_error_and_the_others_are_answered() -> None:
    document = "{\n  person { title }\n  count\n}"
    schema, new = create_schema(), create_schema()
    ask(schema, document, {"person": {"title": "x"}, "count": 1})
    failing = {"person": UnavailableError("gone"), "count": 2}
    outcome, expected = ask(schema, document, failing), ask(new, document, failing)
    assert (outcome.data, outcome.errors) == (expected.data, expected.errors)
    assert outcome.data == b'{"person":null,"count":2}'
    assert [(error["path"], error["locations"]) for error in outcome.errors] == [
        (["person"], [{"line": 2, "column": 3}])
    ]


def test_errors_have_the_order_of_the_fields_the_first_time_and_the_second() -> None:
    schema = create_schema()
    document = "{ person { title } count }"
    failing = {"person": UnavailableError("gone"), "count": UnavailableError("gone")}
    # `count` is not asynchronous, so that it fails before `person` does.
    paths = [[error["path"] for error in ask(schema, document, failing).errors]]
    ask(schema, document, {"person": {"title": "x"}, "count": 1})
    paths += [[error["path"] for error in ask(schema, document, failing).errors]]
    assert paths == [[["person"], ["count"]]] * 2


@pytest.mark.parametrize(
    ("document", "variables"),
    [
        ("{ words count }", None),  # a field that is resolved in the ordinary way
        ("{ count __typename }", None),
        ("{ hero { id } }", None),  # a non-null field: its error makes all data null
        ("query ($id: ID!) { person(id: $id) { id } }", {"id": "x" * MOST_BYTES}),
    ],
)
def test_what_is_not_settled_is_decided_each_time(document: str, variables: dict[str, Any] | None) -> None:
    schema = create_schema()
    for _ in range(2):
        ask(schema, document, {"count": 1, "hero": {"id": "1"}, "person": {"id": "1"}}, variables)
    assert len(schema._settled) == 0


def test_requests_with_other_variables_or_another_operation_are_others() -> None:
    schema = create_schema()
    document = "query A($id: ID!) { person(id: $id) { id } } query B { count }"
    tree = {"person": {"id": "1"}, "count": 3}
    first, second = (ask(schema, document, tree, {"id": id_}, name="A") for id_ in ("1", "2"))
    assert [one.asked["person"].arguments for one in (first, second)] == [{"id": "1"}, {"id": "2"}]
    assert ask(schema, document, tree, {"id": "1"}, name="B").data == b'{"count":3}'
    assert len(schema._settled) == 3
