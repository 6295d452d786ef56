"""Lists are read forwards and backwards, one row on each page, while rows are inserted: no row is missed or repeated."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import pytest
from graphql import GraphQLObjectType, build_schema

from graphapi.api.schema import create_schema
from graphapi.model.record import Record
from graphapi.model.vocabulary import Predicate, Stance
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import actor, claim, event, source

pytestmark = pytest.mark.neo4j

MEDIATES, MET = Predicate.MEDIATES, Predicate.MET
DENIED = Stance.DENIED
FIRST = claim("france", "haftar", period="2014", event="event:summit")
TALKS = claim("omar", "haftar", MEDIATES, period="2010", event="event:talks")


@dataclass(frozen=True)
class Place:
    """The position of an inserted row by id and date: before or after all others."""

    number: int

    @property
    def id(self) -> str:
        return f"{'z' if self.number % 2 else 'g'}{self.number}"

    @property
    def period(self) -> str:
        return str(2030 + self.number if self.number % 2 else 1990 - self.number)


Insert = Callable[[Place], Sequence[Record]]
START: list[Record] = [
    source(published="2018-03-01"),
    source("column", "herald", published="2019"),
    source("note", published=None),
    actor("haftar", country="LY"),
    *(actor(id_, country="LY") for id_ in ("sarraj", "saleh", "army")),
    event("summit", period="2014-05"),
    event("talks"),
    event("forum", period="2016"),
    FIRST,
    claim("france", "haftar", period="2014", source="column", stance=Stance.ALLEGED, quote="It seems."),
    claim("france", "haftar", period="2014", source="note", quote="So it is."),
    *(claim("france", "haftar", period="2014", quote=f"No {n}.", stance=DENIED) for n in range(3)),
    claim("france", "sarraj", period="2016/.."),
    claim("france", "saleh"),
    claim("france", "army", MET, period="2017-01-01", event="event:forum"),
    claim("haftar", "army", Predicate.COMMANDS),
    claim("egypt", "army", period="2015"),
    claim("russia", "haftar", stance=Stance.ALLEGED),
    claim("turkey", "haftar", Predicate.AIDS, period="../2013", source="column"),
    claim("haftar", "egypt", MET, event="event:forum", period="2016-05"),
    claim("haftar", "egypt", MET, event="event:talks", period="2016-06"),
    TALKS,
    claim("saleh", "army", MET, event="event:forum"),
    claim("omar", "haftar", MEDIATES, period="2010", event="event:talks", quote="He does.", source="column"),
    claim("omar", "haftar", MEDIATES, period="2010", event="event:talks", quote="He did.", source="note"),
    claim("omar", "sarraj", MEDIATES, period="2016", quote="Again."),
    claim("qatar", "sarraj", MEDIATES),
]


def begin(write_claims: WriteClaims) -> None:
    """Writes three loads, so that there is also a list of loads."""
    write_claims(*START)
    write_claims(source("first"))
    write_claims(source("second"))


def anybody(at: Place) -> list[Record]:
    return [claim(f"{at.id}-one", f"{at.id}-other", period=at.period)]


def more_words(of: str = "france", stance: Stance = Stance.ASSERTED, **same: Any) -> Insert:
    """Another claim of the same relation, from a source that was published before or after all others."""

    def insert(at: Place) -> list[Record]:
        told_by = source(f"{at.id}-source", published=at.period)
        return [told_by, claim(of, "haftar", quote=at.id, source=f"{at.id}-source", stance=stance, **same)]

    return insert


@dataclass(frozen=True)
class List:
    """A connection of the schema: its document, and how to insert a row."""

    name: str
    insert: Insert
    document: str
    """`%s` is the placeholder for the arguments and selection of the connection."""
    row: str = "id"
    """The field that identifies a row."""
    orders: tuple[str, ...] = ("",)
    arguments: str = ""


CLAIM_ORDERS, RELATION_ORDERS = ("START", "PUBLISHED", "RECORDED"), ("START", "END", "FIRST_PUBLISHED")
BACKING_ORDERS = ("FIRST", "LAST", "INDEPENDENT_SOURCES", "BACKER")
FOUND = "relation { id }"
BACKING = "backer { id } recipient { id } standing"
OF_HAFTAR = '{ actor(ref: {id: "haftar"}) { %s } }'
FRANCE = '{ backers(of: {id: "haftar"}, filter: {standing: [ASSERTED]}, orderBy: BACKER, first: 1) { nodes { %s } } }'
# Their rows summarize others: test_groups, test_expansion and test_agents compare their pages with these.
WALKED_ELSEWHERE = {"Query.backerGroups", "Query.neighbours", "Contribution.claims"}
LISTS = [
    List("Query.actors", anybody, "{ actors%s }", orders=("CAPTION", "DEGREE")),
    List(
        "Query.search",
        anybody,
        "{ search%s }",
        "node { ... on Claim { id } }",
        arguments='text: "support him", in: [CLAIMS]',
    ),
    List("Query.sources", lambda at: [source(at.id)], "{ sources%s }"),
    List("Query.events", lambda at: [event(at.id, period=at.period)], "{ events%s }"),
    List("Query.loads", anybody, "{ loads%s }"),
    List("Query.claims", anybody, "{ claims%s }", orders=CLAIM_ORDERS),
    List(
        "Query.denials",
        lambda at: [claim("france", "haftar", stance=Stance.DENIED, period=at.period, quote=at.id)],
        "{ denials%s }",
        orders=CLAIM_ORDERS,
        arguments='of: {id: "haftar"}',
    ),
    List("Query.relations", anybody, "{ relations%s }", FOUND, orders=RELATION_ORDERS),
    List(
        "Query.involvement",
        lambda at: [actor(at.id, country="LY"), claim("france", at.id, period=at.period)],
        "{ involvement%s }",
        FOUND,
        arguments='of: {id: "france"}, in: "LY"',
    ),
    List(
        "Query.mediations",
        lambda at: [claim(at.id, "haftar", MEDIATES, period=at.period)],
        "{ mediations%s }",
        "mediator { id } event { id } period { text } parties { id }",
    ),
    List(
        "Query.timeline",
        lambda at: [
            event(at.id, period=at.period),
            claim("france", at.id, MET, period=at.period, event=f"event:{at.id}"),
        ],
        "{ timeline%s }",
        "item { ... on Finding { relation { id } } ... on Event { id } }",
        arguments='of: [{id: "france"}, {id: "haftar"}]',
    ),
    List(
        "Query.backers",
        lambda at: [claim(at.id, "haftar", period=at.period), claim(at.id, "army", period=at.period)],
        "{ backers%s }",
        BACKING,
        BACKING_ORDERS,
        'of: {id: "haftar"}',
    ),
    List(
        "Query.recipients",
        lambda at: [claim("france", at.id, period=at.period)],
        "{ recipients%s }",
        BACKING,
        BACKING_ORDERS,
        'of: {id: "france"}',
    ),
    List("Actor.backers", lambda at: [claim(at.id, "haftar", period=at.period)], OF_HAFTAR % "backers%s", BACKING),
    List(
        "Actor.recipients",
        lambda at: [claim("france", at.id, period=at.period)],
        '{ actor(ref: {id: "france"}) { recipients%s } }',
        BACKING,
    ),
    List(
        "Actor.relations",
        lambda at: [claim(at.id, "haftar", period=at.period)],
        OF_HAFTAR % "relations%s",
        FOUND,
        orders=RELATION_ORDERS,
    ),
    List(
        "Actor.events",
        lambda at: [event(at.id, period=at.period), claim("haftar", at.id, MET, event=f"event:{at.id}")],
        OF_HAFTAR % "events%s",
    ),
    List("Actor.claims", more_words(), OF_HAFTAR % "claims%s", orders=CLAIM_ORDERS),
    List("Source.claims", anybody, '{ node(id: "source:report") { ... on Source { claims%s } } }'),
    List(
        "Event.claims",
        lambda at: [claim("haftar", at.id, MET, event="event:forum")],
        '{ node(id: "event:forum") { ... on Event { claims%s } } }',
    ),
    List(
        "Finding.claims",
        more_words(period="2014"),
        f'{{ node(id: "{FIRST.relation}") {{ ... on Relation {{ facts {{ claims%s }} }} }} }}',
    ),
    List(
        "Finding.denials",
        more_words(period="2014-05", stance=DENIED),
        f'{{ node(id: "{FIRST.relation}") {{ ... on Relation {{ facts {{ denials%s }} }} }} }}',
    ),
    List("Backing.claims", more_words(period="2014"), FRANCE % "claims%s"),
    List("Backing.denials", more_words(period="2014-05", stance=DENIED), FRANCE % "denials%s"),
    List("Spell.claims", more_words(period="2014"), FRANCE % "spells { claims%s }"),
    List(
        "Mediation.claims",
        more_words("omar", predicate=MEDIATES, period="2010", event="event:talks"),
        "{ mediations(first: 1) { nodes { claims%s } } }",
    ),
]


def test_every_list_of_the_schema_is_walked() -> None:
    schema = build_schema(create_schema().as_str())
    lists = {
        f"{kind.name}.{name}"
        for kind in schema.type_map.values()
        if isinstance(kind, GraphQLObjectType)
        for name, field in kind.fields.items()
        if str(field.type).rstrip("!").endswith("Connection")
    }
    assert lists == {listed.name for listed in LISTS} | WALKED_ELSEWHERE


def document(listed: List, order: str, page: str) -> str:
    arguments = ", ".join(part for part in (listed.arguments, f"orderBy: {order}" if order else "", page) if part)
    selection = (
        f"edges {{ cursor node {{ {listed.row} }} }} totalCount "
        "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
    )
    declared = "query ($cursor: String) " if "$cursor" in page else ""
    return declared + listed.document % f"({arguments}) {{ {selection} }}"


async def ask(api: Api, listed: List, order: str, page: str, cursor: str | None = None) -> dict[str, Any]:
    """The connection in the answer, which has only one field at each level."""
    found = await api.ask(document(listed, order, page), cursor=cursor)
    while "edges" not in found:
        found = found[0] if isinstance(found, list) else next(iter(found.values()))
    connection: dict[str, Any] = found
    return connection


def rows(connection: dict[str, Any]) -> list[str]:
    return [json.dumps(edge["node"], sort_keys=True) for edge in connection["edges"]]


class Walk:
    """Reads a list with one row on each page, from its first row or from its last."""

    def __init__(self, listed: List, order: str, *, forwards: bool) -> None:
        self.listed, self.order, self.forwards = listed, order, forwards
        self.size, self.beyond, self.end, self.more = (
            ("first", "after", "endCursor", "hasNextPage")
            if forwards
            else ("last", "before", "startCursor", "hasPreviousPage")
        )
        self.rows: list[str] = []
        self.info: dict[str, Any] = {}

    async def go_on(self, api: Api) -> None:
        """Reads the next page, if there is one."""
        if not self.rows:
            page = await ask(api, self.listed, self.order, f"{self.size}: 1")
        elif self.info[self.more]:
            page = await ask(
                api, self.listed, self.order, f"{self.size}: 1, {self.beyond}: $cursor", self.info[self.end]
            )
        else:
            return
        assert page["pageInfo"]["startCursor"] == page["pageInfo"]["endCursor"] == page["edges"][0]["cursor"]
        self.rows += rows(page)
        self.info = page["pageInfo"]

    def check(self, before: list[str], after: list[str], inserted: dict[str, int]) -> None:
        """Checks the rows. `inserted` has, for each new row, the number of rows read when it was inserted."""
        places = {row: number for number, row in enumerate(after if self.forwards else after[::-1])}
        walked = [places[row] for row in self.rows]
        assert walked == sorted(set(walked)), "in order, and nothing twice"
        assert set(before) <= set(self.rows), "nothing missed of what was there"
        ahead = {row for row, seen in inserted.items() if places[row] > walked[seen - 1]}
        assert ahead <= set(self.rows), "nothing missed of what came where the walk had not been"


@pytest.mark.parametrize(
    ("listed", "order"),
    [(listed, order) for listed in LISTS for order in listed.orders],
    ids=lambda v: getattr(v, "name", v),
)
async def test_walked_both_ways_while_rows_are_inserted(
    write_claims: WriteClaims, api: Api, listed: List, order: str
) -> None:
    """While both lists are read, four rows are inserted: two before and two after the existing ones."""
    begin(write_claims)
    before = rows(await ask(api, listed, order, "first: 100"))
    assert len(before) >= 3
    assert len(set(before)) == len(before)

    walks = [Walk(listed, order, forwards=forwards) for forwards in (True, False)]
    inserted: dict[str, int] = {}
    for seen in (1, 2):
        for walk in walks:
            await walk.go_on(api)
        write_claims(*(record for n in (0, 1) for record in listed.insert(Place(2 * seen + n))))
        now = await ask(api, listed, order, "first: 100")
        inserted |= {row: seen for row in rows(now) if row not in before and row not in inserted}
    assert inserted

    for walk in walks:
        while walk.info[walk.more]:
            await walk.go_on(api)
    connection = await ask(api, listed, order, "first: 100")
    after = rows(connection)
    assert connection["totalCount"] == len(after) == len(before) + len(inserted)
    assert rows(await ask(api, listed, order, "last: 100")) == after, "both ends give one order"
    for walk in walks:
        walk.check(before, after, inserted)


async def test_an_empty_page(write_claims: WriteClaims, api: Api) -> None:
    begin(write_claims)
    nothing = {"hasNextPage": True, "hasPreviousPage": False, "startCursor": None, "endCursor": None}
    for listed in LISTS:
        connection = await ask(api, listed, listed.orders[0], "first: 0")
        assert (connection["edges"], connection["pageInfo"]) == ([], nothing), listed.name
        assert connection["totalCount"] >= 3


async def test_an_empty_graph(write_claims: WriteClaims, api: Api) -> None:
    write_claims()
    for name in ("actors", "sources", "events", "claims", "relations", "mediations"):
        found = await api.ask(f"{{ {name} {{ totalCount edges {{ cursor }} pageInfo {{ hasNextPage endCursor }} }} }}")
        assert found == {"totalCount": 0, "edges": [], "pageInfo": {"hasNextPage": False, "endCursor": None}}
    found = await api.ask("{ stats { actors claims relations earliest latest coverage { year } } }")
    assert found == {"actors": 0, "claims": 0, "relations": 0, "earliest": None, "latest": None, "coverage": []}


BETWEEN = """query ($first: Int, $after: String, $last: Int, $before: String) {
    actors(first: $first, after: $after, last: $last, before: $before) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } }
}"""


def relays_page(ids: list[str], first: int | None, after: str | None, last: int | None, before: str | None) -> Any:
    """Relay's pagination algorithm on a whole list: ids of the page, hasNextPage, hasPreviousPage."""
    if first is None and last is None:  # the default size of a page
        first, last = (None, 50) if before and not after else (50, None)
    begin = ids.index(after) + 1 if after else 0
    end = ids.index(before) if before else len(ids)
    between = ids[begin:end]
    page = between if first is None else between[:first]
    page = page if last is None else page[max(0, len(page) - last) :]
    return (
        page,
        len(between) > first if first is not None else before is not None,
        len(between) > last if last is not None else after is not None,
    )


async def test_pages_between_two_cursors_are_those_of_relays_algorithm(write_claims: WriteClaims, api: Api) -> None:
    write_claims(*(actor(f"actor-{number}") for number in range(4)))
    whole = (await api.ask(BETWEEN))["edges"]
    ids = [edge["node"]["id"] for edge in whole]
    assert len(ids) == 4
    cursors = {edge["node"]["id"]: edge["cursor"] for edge in whole}
    sizes = [(None, None), (0, None), (2, None), (9, None), (None, 0), (None, 2), (None, 9)]
    for (first, last), after, before in product(sizes, [None, *ids[:3]], [None, *ids[1:]]):
        asked = {"first": first, "last": last, "after": cursors.get(after or ""), "before": cursors.get(before or "")}
        found = await api.ask(BETWEEN, **asked)
        info = found["pageInfo"]
        page = ([edge["node"]["id"] for edge in found["edges"]], info["hasNextPage"], info["hasPreviousPage"])
        assert page == relays_page(ids, first, after, last, before), (first, after, last, before)
