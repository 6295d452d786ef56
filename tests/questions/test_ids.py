"""An id means one object in every answer: fields of objects with an id do not depend on the question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from graphql import build_schema

from graphapi.api.schema import create_schema
from tests.questions.asking import Api
from tests.questions.whole import Entities, agree, entities, everything

pytestmark = [pytest.mark.neo4j, pytest.mark.usefixtures("libya")]

HAFTAR = 'of: {id: "khalifa-haftar"}'
# Root fields, with the depth of their selection.
ROOTS = {
    f"backers({HAFTAR}, filter: $backing, first: 8)": 2,
    'recipients(of: {id: "france"}, filter: $backing, first: 8)': 2,
    "relations(filter: $relation, orderBy: END, first: 30)": 1,
    'involvement(of: {id: "france"}, in: "LY", filter: $relation, first: 30)': 1,
    'network(around: [{id: "khalifa-haftar"}], limit: 12, depth: $depth, filter: $relation)': 1,
    'backingNetwork(around: [{id: "khalifa-haftar"}], limit: 6, filter: $backing)': 1,
    'paths(from: {id: "france"}, to: {id: "khalifa-haftar"}, filter: $relation, first: 3)': 1,
    'timeline(of: [{id: "khalifa-haftar"}], filter: $relation, first: 30)': 1,
    f"compare({HAFTAR}, left: $left, right: $right)": 1,
    "mediations(first: 8)": 1,
    "events(first: 8)": 2,
    "sources(first: 4)": 2,
    'actor(ref: {id: "khalifa-haftar"})': 1,
}
KNOWN = {"knownAt": "2019-05-14", "withoutSources": ["source:ucdp-esd-181"]}
# Values for the variables.
QUESTIONS: tuple[dict[str, Any], ...] = (
    {},
    {"backing": {"during": "2014"}, "relation": {"during": "2014"}, "depth": 2},
    {"backing": {"during": "2019"}, "relation": {"during": "2019"}},
    {"backing": KNOWN, "relation": KNOWN},
    {"backing": {**KNOWN, "knownAt": "2018-01-01"}, "relation": {**KNOWN, "knownAt": "2018-01-01"}},
)
DECLARED = {
    "backing": "BackingFilter",
    "relation": "RelationFilter",
    "depth": "Int! = 1",
    "left": 'AsOf! = {during: "2014"}',
    "right": 'AsOf! = {during: "2019", knownAt: "2019-05-14"}',
}  # fmt: skip
BACKERS = """query ($filter: BackingFilter, $left: AsOf!) {
  backers(of: {name: "Haftar"}, filter: $filter, first: 100) { nodes { id spells { id } } }
  recipients(of: {id: "khalifa-haftar"}, filter: $filter, first: 100) { nodes { id spells { id } } }
  actor(ref: {id: "khalifa-haftar"}) { backers(filter: $filter, first: 100) { nodes { id spells { id } } } }
  compare(of: {id: "khalifa-haftar"}, left: $left, right: {during: "1900"}) { disappeared { id spells { id } } }
}"""


def document(root: str, deepest: int) -> str:
    schema = build_schema(create_schema().as_str())
    query = schema.query_type
    assert query is not None
    named = query.fields[root.partition("(")[0]].type
    while hasattr(named, "of_type"):
        named = named.of_type
    declared = ", ".join(f"${name}: {type_}" for name, type_ in DECLARED.items() if f"${name}" in root)
    selection = everything(schema, named, min(ROOTS[root], deepest))
    return f"query {f'({declared})' if declared else ''} {{ {root} {selection} }}"


Asked = Sequence[tuple[dict[str, Any], int]]
"""Values for the variables, and the maximum depth of the selection."""
WITHOUT_FILTER = ("backers", "relations")


def by_turns(number: int, root: str) -> Asked:
    """One of the questions with filters, each root field another one; for two root fields also that without filters.

    Neo4j takes ten seconds to plan a document of depth 2.
    """
    filtered = QUESTIONS[1 + number % (len(QUESTIONS) - 1)]
    return [*([(QUESTIONS[0], 2)] if root.startswith(WITHOUT_FILTER) else []), (filtered, 1)]


def all_of(_number: int, _root: str) -> Asked:
    return [(question, 2) for question in QUESTIONS]


@pytest.mark.parametrize(
    ("questions", "least"), [(by_turns, 2_000), pytest.param(all_of, 5_000, marks=pytest.mark.long)]
)
async def test_no_field_of_what_has_an_id_depends_on_an_ancestor_s_argument(
    api: Api, questions: Callable[[int, str], Asked], least: int
) -> None:
    first: Entities = {}
    differ, compared = set(), 0
    for number, root in enumerate(ROOTS):
        for question, deepest in questions(number, root) if "$" in root else [(QUESTIONS[0], 2)]:
            text = document(root, deepest)
            given = {name: value for name, value in question.items() if f"${name}" in root}
            for key, fields in entities(await api.ask(text, **given)).items():
                known = first.setdefault(key, {})
                for name, values in fields.items():
                    of_all = [*known.get(name, []), *values]
                    compared += len(of_all) - 1
                    if not all(agree(of_all[0], value) for value in of_all[1:]):
                        differ.add(f"{key[0]}.{name}")
                    # Later answers are compared with the most complete one.
                    known[name] = [max(of_all, key=lambda value: len(str(value)))]
    assert not differ
    assert compared > least
    kinds = {type_name for type_name, _ in first}
    assert kinds >= {"Actor", "Backing", "Claim", "Event", "Place", "Publisher", "Relation", "Source", "Spell"}


async def test_rows_of_two_questions_never_share_an_id_and_those_of_one_always_do(api: Api) -> None:
    seen: dict[str, str] = {}
    questions: tuple[dict[str, Any], ...] = (
        {"during": "2014/2019"},
        {"during": "2014/2020"},
        {"during": "2014/2019", "certainty": "CERTAIN"},
    )
    for number, filters in enumerate(questions):
        found = await api.ask(BACKERS, filter=filters, left={"during": filters["during"]})
        again = await api.ask(BACKERS, filter=dict(reversed(filters.items())), left={"during": filters["during"]})
        assert again == found
        rows = {name: ids(found[name]["nodes"]) for name in ("backers", "recipients")}
        assert rows["backers"] == ids(found["actor"]["backers"]["nodes"]), "one question, however its actor is named"
        for name, of_one in rows.items():
            assert of_one
            assert len(of_one) == len(set(of_one))
            for id_ in of_one:
                assert seen.setdefault(id_, f"{number} {name}") == f"{number} {name}"


def ids(backings: list[dict[str, Any]]) -> list[str]:
    """The ids of the backings and their spells."""
    return [id_ for row in backings for id_ in (row["id"], *(spell["id"] for spell in row["spells"]))]


async def test_a_relation_s_facts_are_those_of_the_finding_that_the_same_filter_finds(api: Api) -> None:
    said = "status standing disputed forms claimCount independentSourceCount firstPublished lastPublished claims { totalCount }"
    text = f"""query ($knownAt: Date, $without: [ID!], $filter: RelationFilter) {{
      relations(filter: $filter, first: 500) {{
        nodes {{ {said} relation {{ id facts {{ {said} }} then: facts(knownAt: $knownAt, withoutSources: $without) {{ {said} }} }} }}
      }}
    }}"""
    whole = (await api.ask(text, knownAt="2019-05-14", without=[]))["nodes"]
    part = (await api.ask(text, knownAt="2019-05-14", without=[], filter={"knownAt": "2019-05-14"}))["nodes"]
    facts = {row["relation"]["id"]: row["relation"] for row in whole}
    assert len(facts) > len(part) > 20
    for row in whole:
        assert row["relation"]["facts"] == {name: value for name, value in row.items() if name != "relation"}
    for row in part:
        assert facts[row["relation"]["id"]]["then"] == {
            name: value for name, value in row.items() if name != "relation"
        }
    gone = facts.keys() - {row["relation"]["id"] for row in part}
    assert all(facts[id_]["then"] is None for id_ in gone), "null where no claim is left"
    assert any(row["facts"] != row["then"] is not None for row in facts.values())
