"""Pieces of root fields: which there are, and how their answers are joined."""

from __future__ import annotations

from itertools import islice
from typing import Any

import pytest

from benchmarks.documents import documents
from graphapi.api.execution.catalogue import read_catalogue
from graphapi.api.schema import create_schema
from graphapi.graph.read.catalogue import NODES
from graphapi.graph.read.cut import ROOT, Cut, Joining, Packed, cut
from graphapi.graph.read.parts.statement_builder import Limits
from graphapi.graph.read.pieces import ROOTS, Pieces
from graphapi.graph.read.root import LISTS
from graphapi.graph.read.selection import REF, Selected
from tests.unit.graph.selected import selected_of

SCHEMA = create_schema()
CATALOGUE = read_catalogue(SCHEMA.core)


def texts(document: str) -> set[str]:
    return set(Pieces(selected_of(SCHEMA, document), Limits(), CATALOGUE).texts)


def cut_of(document: str) -> tuple[Cut, dict[str, Cut]]:
    """The cut of the root, and those below by type."""
    root, below = cut(selected_of(SCHEMA, document), CATALOGUE)
    return root, {each.type_name: each for each in below}


def names(cut: Cut) -> list[list[str]]:
    """The fields that lead to the object of each piece, and its first field."""
    return [list(_path(children)) for children in cut.pieces]


def _path(children: tuple[Selected, ...]) -> Any:
    yield children[0].name
    for below in children[0].fields.values():
        if len(children) == 1:
            yield from _path(below)


def test_texts_depend_on_lists_and_not_on_leaves() -> None:
    one = '{ backers(of: {name: "Haftar"}, first: 3) { nodes { standing spells { forms } claims { nodes { id } } } } }'
    other = """{ backers(of: {id: "sisi"}, first: 9) { nodes { key: id certainty first { earliest }
      spells { status period { text } } claims(first: 2) { nodes { stance quote { text language } } } } } }"""
    assert texts(one) == texts(other)


def test_texts_do_not_depend_on_which_values_a_filter_has() -> None:
    below = "{ nodes { standing contributions { forms } } totalCount }"
    without = texts(f'{{ backers(of: {{name: "Haftar"}}) {below} }}')
    given = "actorKinds: [STATE], backing: MATERIAL, forms: [], standing: [ALLEGED]"
    assert texts(f'{{ backers(of: {{name: "Haftar"}}, filter: {{{given}}}) {below} }}') == without
    relations = "predicates: [MET], classes: [], status: [DENIED], forms: [], minIndependentSources: 2"
    assert texts("{ relations { nodes { forms } } }") == texts(
        f"{{ relations(filter: {{{relations}}}) {{ nodes {{ forms }} }} }}"
    )


def test_a_period_adds_no_texts_below_nodes() -> None:
    below = "nodes { backer { caption names { value } } claims { nodes { source { title } } } }"
    without = texts(f'{{ backers(of: {{name: "Haftar"}}) {{ {below} }} }}')
    during = texts(f'{{ backers(of: {{name: "Haftar"}}, filter: {{during: "2019"}}) {{ {below} }} }}')
    assert len(without) == len(during) == 7
    assert len(without & during) == 4  # actors, their names, claims and sources; not the list, rows and evidence


def test_random_documents_have_few_texts() -> None:
    found = {text for question in islice(documents(SCHEMA.core, seed=1), 300) for text in texts(question.text)}
    assert len(found) < 120


def test_the_row_of_a_node_is_built_from_its_pieces() -> None:
    root, below = cut_of(
        '{ actor(ref: {id: "a"}) { __typename caption names { value } relations(first: 1) { totalCount nodes { status } } } }'
    )
    assert names(root) == [["actor", REF]]
    joining = Joining()
    (tree,) = root.build({0: [["ref"]]}, joining)
    assert joining.wanted == [(below["Actor"], "ref")]
    actor, place = below["Actor"], CATALOGUE.base("Actor").places["caption"]
    assert names(actor) == [["id"], ["names", "value"], ["relations", "nodes", REF], ["relations", "totalCount"]]
    base = [None] * place + ["Sisi"]
    packed = {"relation": "5:1"}
    values = {0: base, 1: [[["A", None], ["B", "ar"]]], 2: [[[[packed]]]], 3: [[7]]}
    row = actor.build(values, joining)
    assert row == ["Sisi", [["A"], ["B"]], [7, [[]]]]
    (_, (finding, ref)) = joining.wanted
    assert (finding.type_name, isinstance(ref, Packed) and ref.values) == ("Finding", packed)
    assert tree == []


def test_edges_have_the_cursors_of_the_page() -> None:
    root, below = cut_of("{ claims(first: 2) { edges { cursor node { id } } pageInfo { endCursor hasNextPage } } }")
    assert len(root.pieces) == 1
    joining = Joining()
    page = [[["4:1"], ["4:2"]], [["one"], ["two"]], [True, False, "one", "two"]]
    (tree,) = root.build({0: [page]}, joining)
    assert tree == [[["one", []], ["two", []]], ["two", True]]
    assert [ref for _, ref in joining.wanted] == ["4:1", "4:2"]
    assert below.keys() == {"Claim"}


def test_a_node_of_several_types_begins_with_the_name_of_its_type() -> None:
    root, below = cut_of('{ node(id: "a") { __typename ... on Actor { kind } ... on Source { title } } }')
    joining = Joining()
    (tree,) = root.build({0: [["Source", "4:1"]]}, joining)
    assert joining.wanted == [(below["Source"], "4:1")]
    place = CATALOGUE.base("Source").places["title"]
    assert below["Source"].build({0: [None] * place + ["Title"]}, joining) == ["Source", "Title"]
    assert tree == []


def test_null_stays_null() -> None:
    root, below = cut_of('{ actor(ref: {id: "a"}) { events { nodes { place { caption } period { text } } } } }')
    assert root.build({0: [None]}, Joining()) == [None]
    event = below["Event"]
    assert event.build({0: [None] * len(CATALOGUE.base("Event").children)}, Joining()) == [None, None]


def test_lists_of_different_lengths_are_refused() -> None:
    _, below = cut_of('{ backers(of: {id: "a"}) { nodes { spells { forms claims { totalCount } } } } }')
    backing = below["Backing"]
    assert names(backing) == [["spells", "id"], ["spells", "claims", "totalCount"]]
    spell = [None] * len(CATALOGUE.base("Spell").children)
    with pytest.raises(ValueError, match="zip"):
        backing.build({0: [[spell, spell]], 1: [[[[3]]]]}, Joining())


def test_every_list_with_rows_of_its_own_can_be_read_again() -> None:
    lists = {
        (owner, name)
        for owner, fields in CATALOGUE.types.items()
        for name, field in fields.items()
        if field.name.endswith("Connection") and CATALOGUE.types[field.name]["nodes"].name not in NODES
    }
    assert {(owner, name) for owner, name in lists if owner != ROOT or name in ROOTS} == LISTS.keys()
