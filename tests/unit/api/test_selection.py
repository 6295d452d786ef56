"""The selection of a root field is read in the same way as by graphql-core."""

from __future__ import annotations

from random import Random
from typing import Any

import graphql
import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from graphapi.graph.read.selection import Selected
from tests.unit.api.documents import DocumentWriter, TreeWriter, write_answers
from tests.unit.api.sample import ask, ask_graphql_core, create_schema

SCHEMA = create_schema()
PLAIN = graphql.build_schema(SCHEMA.as_str())


def read(document: str, key: str = "person", **variables: Any) -> Selected:
    """The selection of one root field in the document."""
    return ask(SCHEMA, document, {}, variables).asked[key]


def keys(selected: Selected, type_: str | None = None) -> list[str]:
    """The response keys of the selection."""
    return [child.key for child in selected.children(type_)]


def test_a_field_says_what_it_is() -> None:
    person = read("{ who: person { best { id } friends { id } things { __typename } kind } }", "who")
    assert (person.name, person.key, person.type, person.is_list, person.is_abstract) == (
        "person",
        "who",
        "Person",
        False,
        False,
    )
    best, friends, things, kind = person.children()
    assert (best.type, best.is_list) == ("Person", False)
    assert (friends.type, friends.is_list) == ("Person", True)
    assert (things.type, things.is_list, things.is_abstract) == ("Thing", True, True)
    assert (kind.type, kind.children(), dict(kind.fields)) == ("Kind", (), {})


def test_repeated_fields_and_fragments_are_one_selection_in_document_order() -> None:
    person = read(
        """{ person { home { title } ...More id ... on Node { id } ... on Thing { ...More } home { id } } }
        fragment More on Person { alive home { title parts { id } } }"""
    )
    assert keys(person) == ["home", "alive", "id"]
    assert keys(person.find("home")[0]) == ["title", "parts", "id"]


def test_an_interface_and_a_union_have_a_selection_for_each_possible_type() -> None:
    nodes = read("{ nodes { id ... on Person { kind } ... on Thing { __typename } } }", "nodes")
    assert nodes.is_abstract
    assert keys(nodes, "Person") == ["id", "kind", "__typename"]
    assert keys(nodes, "Place") == ["id", "__typename"]
    thing = read("{ thing { ... on Place { title } } }", "thing")
    assert dict(thing.fields)["Person"] == ()
    with pytest.raises(KeyError):
        thing.children()


def test_aliases_ask_for_a_field_more_than_once() -> None:
    person = read('{ person { ar: caption(language: "ar") caption totals: __typename } }')
    assert [(child.key, child.arguments["language"]) for child in person.find("caption")] == [
        ("ar", "ar"),
        ("caption", "en"),
    ]
    assert person.asks("__typename")
    assert not person.asks("title")


def test_skip_and_include_are_done_for_each_request() -> None:
    document = """query ($yes: Boolean!, $no: Boolean = false) {
        person { id @include(if: $yes) title @skip(if: $yes) ... @include(if: $no) { kind } alive @skip(if: $yes) @include(if: true) }
    }"""
    assert keys(read(document, yes=True)) == ["id"]
    assert keys(read(document, yes=False)) == ["title", "alive"]
    assert keys(read(document, yes=True, no=True)) == ["id", "kind"]
    assert keys(read(document, yes=True)) == ["id"]


def test_arguments_are_coerced_with_defaults_and_plain() -> None:
    document = """query ($first: Int = 4, $filter: Filter, $kind: Kind!, $absent: String) { person {
        given: friends(first: $first, filter: $filter) { id }
        literal: friends(filter: {kind: FOE, ranges: {low: $first}, aName: $absent}) { id }
        null: friends(filter: null) { id }
        kinds: caption(kinds: [$kind])
    } }"""
    values: dict[str, Any] = {
        "filter": {"kind": "FOE", "ranges": [{"kinds": ["FRIEND"]}], "aName": "x"},
        "kind": "FRIEND",
    }
    given, literal, null, kinds = read(document, **values).children()
    full = {"kind": "FOE", "ranges": [{"low": 1, "kinds": ["FRIEND"]}], "during": None, "aName": "x"}
    assert given.arguments == {"first": 4, "filter": full}
    assert literal.arguments["filter"] == {"kind": "FOE", "ranges": [{"low": 4, "kinds": None}], "during": None}
    assert null.arguments == {"first": 10, "filter": None}
    assert kinds.arguments == {"language": "en", "kinds": ["FRIEND"]}
    # Other values, from the same document.
    assert read(document, first=7, kind="FOE").children()[0].arguments == {"first": 7, "filter": None}


def test_a_field_whose_argument_is_refused_is_left_out() -> None:
    document = "query ($first: Int = 2) { person { id friends(first: $first) { id } } }"
    assert keys(read(document, first=None)) == ["id"]
    assert keys(read(document)) == ["id", "friends"]


def test_a_root_field_whose_argument_is_refused_is_not_read() -> None:
    outcome = ask(SCHEMA, "query ($first: Int = 2) { nodes(first: $first) { id } }", {}, {"first": None})
    assert outcome.asked == {}
    assert [error["path"] for error in outcome.errors] == [["nodes"]]


def test_only_equal_selections_share_their_token() -> None:
    document = "query ($first: Int, $yes: Boolean!) { person { friends(first: $first) { id @skip(if: $yes) title } } }"
    variables: list[dict[str, Any]] = [{"first": first, "yes": yes} for first in (1, 2, 3) for yes in (True, False)]
    variables.append({"yes": True})
    asked = [read(document, **given) for given in variables]
    assert len({id(selected.token) for selected in asked}) == len(asked)
    assert all(
        read(document, **given).token is selected.token for given, selected in zip(variables, asked, strict=True)
    )
    assert read("{ person { id } }").token is read("{ person { id } }").token is not None
    assert read("{ person { id } }").token is not read("{ person { title } }").token


def test_a_selection_that_is_not_whole_or_has_long_variables_has_no_token() -> None:
    document = "query ($first: Int = 2) { person { id friends(first: $first) { id } } }"
    assert read(document, first=None).token is None
    named = "query ($a: String!) { person { caption(language: $a) } }"
    assert read(named, a="en").token is not None
    assert read(named, a="e" * 10_000).token is None


def find_all(selected: Selected, path: tuple[str, ...]) -> list[Selected]:
    """The fields at a path, one for each concrete type that has it."""
    if not path:
        return [selected]
    below = [child for children in selected.fields.values() for child in children if child.key == path[0]]
    return [found for child in below for found in find_all(child, path[1:])]


@given(st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_arguments_are_those_that_graphql_core_gives_to_resolvers(random: Random) -> None:
    writer = DocumentWriter(PLAIN, random)
    document = writer.write()
    note(document)
    asked = ask(SCHEMA, document, {}, writer.values).asked
    answers = write_answers(TreeWriter(PLAIN, random, nulls=False), asked)
    reference = ask_graphql_core(PLAIN, document, answers, writer.values)
    for path, arguments in reference.arguments.items():
        if path[0] in asked:
            found = find_all(asked[path[0]], path[1:])
            assert found
            assert all(selected.arguments == arguments for selected in found)
