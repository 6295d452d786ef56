"""The API returns every closed list, with labels in English, Arabic and French."""

from __future__ import annotations

from graphql import build_schema

from graphapi.api.schema import create_schema
from graphapi.model.terms import ENUMS, terms


async def test_every_word_has_its_labels() -> None:
    schema = create_schema()
    lists = build_schema(schema.as_str()).type_map["Vocabulary"].fields  # type: ignore[attr-defined]
    words = 'value en: label ar: label(language: "AR") fr: label(language: "fr-CA") description'
    asked = " ".join(f"{name} {{ {words} }}" for name in lists)
    answer = await schema.execute(f"{{ vocabulary {{ {asked} }} }}")
    assert answer.errors is None
    assert answer.data is not None
    served = {word["value"]: word for found in answer.data["vocabulary"].values() for word in found}
    assert len(answer.data["vocabulary"]) == len(ENUMS)
    for enum in ENUMS:
        for term in terms(enum):
            word = served[str(term.value)]
            assert all(word[name].strip() for name in ("en", "ar", "fr", "description"))
    told = {frozenset(word["value"] for word in found) for found in answer.data["vocabulary"].values()}
    assert told == {frozenset(str(term.value) for term in terms(enum)) for enum in ENUMS}


async def test_a_language_that_is_none() -> None:
    answer = await create_schema().execute('{ vocabulary { stances { label(language: "Arabisch") } } }')
    (error,) = {type(error.original_error).__name__ for error in answer.errors or []}
    assert error == "UnknownLanguageError"
