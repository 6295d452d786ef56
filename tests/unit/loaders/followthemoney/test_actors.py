"""Entities that act: persons, bodies, and legal entities that can be either."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphapi.model.name import Name
from graphapi.model.vocabulary import ActorKind, NameKind
from graphapi_loaders.followthemoney.actor import actor_id
from tests.unit.loaders.followthemoney.files import entity, lines_of, read_lines


def test_who_is_taken(tmp_path: Path) -> None:
    found = read_lines(
        tmp_path,
        entity("Person", "p-1", name="Jane Doe", nationality="fr", country=["de", "gb"]),
        entity("PublicBody", "b-1", name="Ministry of Oil", country="LY"),
        entity("LegalEntity", "l-1", name="Somebody", country=["fr", "de"]),
        entity("Organization", "o-1", name="Fund", country="eu"),
        entity("Address", "a-1", full="Rue 1", country="fr"),
    )
    assert found.rejected == []
    assert {id_: (each.kind, each.country, each.caption) for id_, each in found.actors.items()} == {
        "p-1.ftm": (ActorKind.PERSON, "FR", "Jane Doe"),
        "b-1.ftm": (ActorKind.ORGANIZATION, "LY", "Ministry of Oil"),
        "l-1.ftm": (ActorKind.UNKNOWN, None, "Somebody"),
        "o-1.ftm": (ActorKind.ORGANIZATION, None, "Fund"),
    }
    assert found.left_out == {
        "Address entities, which the graph has no place for": 1,
        "entities that are actors, and no claims": 4,
    }
    assert found.not_kept == {
        "actors of several countries, or of one that is not a state; they get no country": 2,
    }
    assert lines_of(found) == 5


@pytest.mark.parametrize("code", ["eu", "un", "dd", "suhh", "yucs", "x-so", "ge-ab", "cy-trnc", "us-ca", "ac", "ic"])
def test_codes_of_no_state_of_today(tmp_path: Path, code: str) -> None:
    found = read_lines(tmp_path, entity("Person", "p", name="Jane", nationality=code))
    assert found.said == []
    assert found.actors["p.ftm"].country is None


def test_kosovo_is_a_state_without_an_iso_code(tmp_path: Path) -> None:
    post = entity("Position", "post", name="President", country="xk")
    held = entity("Occupancy", "x", holder="p", post="post")
    (claim,) = read_lines(tmp_path, entity("Person", "p", name="Jane", nationality="xk"), post, held).claims
    assert claim.object == "kosovo"


@pytest.mark.parametrize(
    ("told", "country"),
    [
        ("Iran", "IR"),
        ("cuba", "CU"),
        ("LBY", "LY"),
        ("Arab Republic of Egypt", "EG"),
        ("Российская Федерация", "RU"),
        ("U.A.E.", "AE"),
        ("دولة قطر", "QA"),
        ("Upper Volta", "BF"),
        ("l\u200by", "LY"),
        ("East Germany", None),
    ],
)
def test_names_of_countries(tmp_path: Path, told: str, country: str | None) -> None:
    found = read_lines(tmp_path, entity("Person", "p", name="Jane", nationality=told))
    assert (found.said, found.actors["p.ftm"].country) == ([], country)


@pytest.mark.parametrize("name", ["Atlantis", "qq", "Islamic State", "ip", "zz9"])
def test_what_is_no_code_of_a_country_is_counted(tmp_path: Path, name: str) -> None:
    found = read_lines(tmp_path, entity("Person", "p", name="Jane", nationality=[name, "fr"]))
    assert (found.said, found.actors["p.ftm"].country) == ([], "FR")
    assert found.not_kept == {"values that are not a country code (such as fr)": 1}


def test_what_other_versions_have_is_counted_by_kind(tmp_path: Path) -> None:
    """Schemata, properties and keys of older and newer versions than the known one."""
    person = {**entity("Person", "p", name="Jane", shoeSize="40"), "provenance": {"by": "us"}}
    company = entity("Company", "c", name="Bank", shoeSize=["1", "2"])
    robot = entity("Robot", "r", maker="c")
    link = entity("Directorship", "d", director="p", organization="c", since="2014")
    of_robot = entity("Directorship", "e", director="p", organization="r")
    found = read_lines(tmp_path, link, of_robot, person, company, robot)
    assert (found.said, len(found.claims)) == ([], 1)
    assert found.left_out == {
        "Robot entities, of a schema that FollowTheMoney 4.11 lacks": 1,
        "Directorship of what is neither person nor body": 1,
        "entities that are actors, and no claims": 2,
    }
    assert found.not_kept == {
        "values of provenance, which FollowTheMoney 4.11 lacks for Person entities": 1,
        "values of shoeSize, which FollowTheMoney 4.11 lacks for Person entities": 1,
        "values of shoeSize, which FollowTheMoney 4.11 lacks for Company entities": 1,
        "values of since, which FollowTheMoney 4.11 lacks for Directorship entities": 1,
    }
    assert lines_of(found) == 5


def test_names(tmp_path: Path) -> None:
    line = entity(
        "Company",
        "c-1",
        name=["Acme Co.", "ACME"],
        alias="Acme Trading",
        weakAlias="A",
        abbreviation="AC",
        sector="oil",
    )
    found = read_lines(tmp_path, {**line, "caption": "ACME"}, entity("Person", "p", firstName="Jane", lastName="Doe"))
    assert found.actors["c-1.ftm"].names == {
        Name("ACME", None),
        Name("Acme Co.", None, NameKind.ALIAS),
        Name("Acme Trading", None, NameKind.ALIAS),
        Name("A", None, NameKind.WEAK_ALIAS),
        Name("AC", None, NameKind.ACRONYM),
    }
    assert found.actors["p.ftm"].caption == "Jane Doe"
    assert found.not_kept == {"values of the property sector": 1}


def test_external_ids(tmp_path: Path) -> None:
    found = read_lines(tmp_path, entity("Company", "Q42", name="X", leiCode="5493001KJTIIGC8Y1R12", wikidataId="Q42"))
    (actor,) = found.actors.values()
    assert actor.external_ids == {"ftm:Q42", "wikidata:Q42", "lei:5493001KJTIIGC8Y1R12"}


def test_what_aleph_writes_beside_entities(tmp_path: Path) -> None:
    beside = {"collection_id": 5, "profile_id": None, "role_id": 1, "_index": "entity-company-v1", "_sort": [2.0]}
    times = {"created_at": "2020-01-01T00:00:00", "updated_at": "2020-01-01T00:00:00", "mutable": False}
    found = read_lines(tmp_path, {**entity("Company", "c-1", name="Acme"), **beside, **times})
    assert found.said == []
    assert found.actors["c-1.ftm"].caption == "Acme"


def test_what_is_no_id_joins_nobody(tmp_path: Path) -> None:
    """Two companies without an LEI are not one company called N/A."""
    ids: dict[str, str | list[str]] = {
        "leiCode": ["N/A", "00000000000000000000"],
        "wikidataId": "https://www.wikidata.org/wiki/Q42",
    }
    found = read_lines(tmp_path, entity("Company", "a", name="A", **ids), entity("Company", "b", name="B", **ids))
    assert {id_: actor.external_ids for id_, actor in found.actors.items()} == {"a.ftm": {"ftm:a"}, "b.ftm": {"ftm:b"}}
    assert found.not_kept == {"values of the property leiCode": 2, "values of the property wikidataId": 2}


@given(st.text(min_size=1), st.text(min_size=1))
def test_ids_that_differ_are_actors_that_differ(one: str, other: str) -> None:
    """Also in case: NK-aB and NK-Ab are the ids of two entities."""
    assert (actor_id(one) == actor_id(other)) == (one == other)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "line: is not JSON: "),
        ("[]", "line: is not an object of JSON"),
        ('{"schema": "Person", "properties": {}}', "id: is missing; expected a text"),
        ('{"id": "1", "properties": {}}', "schema: is missing; expected the name of a schema of FollowTheMoney"),
        ('{"id": "1", "schema": "Thing", "properties": {}}', "schema: 'Thing' is abstract: nothing is only that"),
        ('{"id": "1", "schema": "Person"}', "properties: is missing; expected an object of lists of texts"),
        (
            '{"id": "1", "schema": "Person", "properties": {"name": "x"}}',
            "name: is not a list of texts",
        ),
        (
            f'{{"id": "1", "schema": "Person", "properties": {{"name": ["{"x" * 1001}"]}}}}',
            "name: has 1,001 characters; expected at most 1,000",
        ),
        (
            '{"id": "1", "schema": "Person", "properties": {"sanctions": [{"id": "3", "schema": "Sanction"}]}}',
            "properties: is missing; expected an object of lists of texts",
        ),
        ('{"id": "1", "schema": "Person", "properties": {}, "datasets": "x"}', "datasets: is not a list of texts"),
    ],
)
def test_a_bad_line(tmp_path: Path, line: str, said: str) -> None:
    good = '{"id": "2", "schema": "Person", "properties": {"name": ["x"]}}'
    found = read_lines(tmp_path, text=f"{good}\n\n{line}\n")
    (rejected,) = found.said
    assert rejected.startswith(f"register.ftm.json:3: {said}")
    assert lines_of(found) == (3 if "sanctions" in line else 2), "a target is an actor, whatever its sanction is"
