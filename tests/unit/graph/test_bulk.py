"""The staging database runs all statements of a first load, and refuses others with a message."""

from __future__ import annotations

from itertools import product

from graphapi.graph.bulk.staging_database import answers
from graphapi.graph.driver.cypher import cypher_for, cypher_names
from graphapi.graph.write.relations import known_relations

# Statements that only later loads run; relations are computed when all claims are staged.
NOT_OF_FIRST_LOADS = {"renew_load", "replace_loads", "retractions", "corrects", "unlinked", "contributions", "restated"}
OF_RELATIONS = {"new_relations", "changed_relations", "gone_relations"}
STAND_INS = {
    "Entity": ("Publisher", "Source", "Place", "Event", "Actor", "Claim"),
    "Target": ("Publisher", "Place"),
    "LINK": ("PUBLISHED_BY", "AT", "REPEATS", "CORRECTS", "REFUTES"),
}


def test_every_text_of_a_first_load_has_an_answer() -> None:
    names = {name.removeprefix("write/") for name in cypher_names("write")}

    assert {name for name in names if not is_answered(f"write/{name}")} == NOT_OF_FIRST_LOADS | OF_RELATIONS


def is_answered(name: str) -> bool:
    """Whether the text has an answer, with some values for its placeholders."""
    return (name == "write/known_relations" and known_relations() in answers()) or any(
        cypher_for(name, **dict(zip(STAND_INS, words, strict=True))) in answers()
        for words in product(*STAND_INS.values())
    )
