"""What a person sees of an answer, on wide and narrow terminals, in both directions of writing."""

from __future__ import annotations

import re
from io import StringIO

import pytest

from graphapi.cli.backing import Question, reference, show
from graphapi.cli.phrases import ENGLISH, PHRASES
from graphapi.cli.terminal import Console
from graphapi.cli.words import Words
from graphapi.errors import BadInputError
from graphapi.model.vocabulary import Certainty, Standing, SupportForm
from tests.unit.cli.answer import ANSWER, ARABIC, GENERAL

QUESTION = Question(root="backers", name="General", during="2014/2019")


def shown(question: Question = QUESTION, *, width: int = 100, quotes: bool = True, answer: object = None) -> str:
    console = Console()
    console.file, console.width = StringIO(), width
    show(console, question, answer or ANSWER, quotes=quotes)  # type: ignore[arg-type]
    return console.file.getvalue()


def words(text: str) -> str:
    return " ".join(text.split())


def row(text: str, number: int) -> str:
    """The row's lines in the table."""
    lines = text.partition("Through command")[0].splitlines()
    start = next(at for at, line in enumerate(lines) if line.strip().startswith(f"{number}  "))
    end = next((at for at, line in enumerate(lines) if line.strip().startswith(f"{number + 1}  ")), len(lines))
    return "\n".join(lines[start:end])


def test_the_question_is_told_with_its_limits() -> None:
    question = Question(
        root="backers",
        name="General",
        during="2019",
        known_at="2020-01-01",
        certainty=Certainty.CERTAIN,
        forms=[SupportForm.WEAPONS],
        standing=[Standing.ASSERTED],
    )
    first = words(shown(question).partition("#")[0])
    for told in ("Who backed The General?", "during 2019", "known by 2020-01-01", "certain", "weapons", "asserted"):
        assert told in first


def test_a_row_says_who_when_how_sure_with_what_and_who_says_so() -> None:
    cells = row(shown(), 2)
    for told in ("Aland", "2019-05-01/", "2019-05-31", "certain", "asserted", "2 sources", "disputed", "weapons"):
        assert told in cells
    assert "The Gazette (quoting A Spokesman)" in words(shown(width=200))


def test_a_recipient_under_command_is_named_and_so_is_the_way_to_it() -> None:
    text = shown()
    assert "→ The [red]Guard[/]" in row(text, 1)
    assert "→" not in row(text, 3)
    assert "The General commands The [red]Guard[/], undated" in text
    assert "--no-through-command" in text


def test_without_command_nothing_is_said_of_it() -> None:
    assert "command" not in shown(Question(root="backers", name="General", through_command=False))


def test_a_heading_that_is_longer_than_what_stands_below_it_stays_whole() -> None:
    (node,) = [node for node in ANSWER["backers"]["nodes"] if node["spells"][0]["period"] is None]
    spell = {**node["spells"][0], "period": {"text": "2011"}, "certainty": None}
    answer = {"actor": GENERAL, "backers": {"nodes": [{**node, "spells": [spell]}]}}
    assert "Quand" in shown(Question(root="backers", name="General", language="fr"), answer=answer)


def test_what_has_no_date_says_so() -> None:
    assert "undated" in row(shown(), 3)
    assert "possible" in row(shown(), 3)


def test_arabic_stands_whole_and_in_logical_order() -> None:
    assert ARABIC in words(shown(width=60))


def test_rows_of_a_data_set_that_say_the_same_are_told_together() -> None:
    assert shown().count("rows 10162, 10163, 10164") == 1


def test_denials_stand_below_with_what_they_deny() -> None:
    below = shown().partition("Denied or doubted")[2]
    assert "denied: Aland → The [red]Guard[/], 2019" in below
    assert "the spokesman rejected this" in below


def test_claims_that_were_not_fetched_are_counted() -> None:
    assert "and 2 more:" in shown()


def test_quotes_can_be_left_out() -> None:
    text = shown(quotes=False)
    assert ARABIC not in words(text)
    assert "disputed" in text


@pytest.mark.parametrize("width", [40, 60, 80, 120, 300])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(len(line) for line in shown(width=width).splitlines()) <= width


def test_an_empty_answer_is_an_answer() -> None:
    text = shown(answer={"actor": GENERAL, "backers": {"nodes": []}})
    assert "Nothing that is loaded says so." in text


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "ar",
            (
                "من دعم The General؟",
                "خلال 2014/2019",
                "الداعم",
                "متى",
                "أسلحة",
                "المصادر: 2",
                "بلا تاريخ",
                "الصفوف 10162، ",
            ),
        ),
        (
            "fr-FR",
            ("Qui a soutenu The General ?", "pendant 2014/2019", "Qui soutient", "armes", "2 sources", "sans date"),
        ),
    ],
)
def test_all_is_told_in_the_language_asked_for(language: str, told: tuple[str, ...]) -> None:
    text = words(shown(Question(root="backers", name="General", during="2014/2019", language=language), width=200))
    assert [phrase for phrase in told if phrase not in text] == []
    spoken = Words(language).phrases
    english = {
        name: getattr(ENGLISH, name) for name in ENGLISH.__slots__ if getattr(ENGLISH, name) != getattr(spoken, name)
    }
    left = [
        piece for phrase in english.values() for piece in re.split(r"\{\w+\}|: |,", phrase) if len(piece) > len("by")
    ]
    assert left
    assert [piece for piece in left if re.search(rf"\b{re.escape(piece.strip())}\b", text)] == []


@pytest.mark.parametrize("language", PHRASES)
def test_phrases_have_the_same_gaps_in_every_language(language: str) -> None:
    for name in ENGLISH.__slots__:
        english, spoken = getattr(ENGLISH, name), getattr(PHRASES[language], name)
        assert re.findall(r"\{\w+\}", spoken) == re.findall(r"\{\w+\}", english), name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Haftar", {"name": "Haftar"}),
        ("حفتر", {"name": "حفتر"}),
        ("wikidata:Q142", {"externalId": "wikidata:Q142"}),
        ("id:khalifa-haftar", {"id": "khalifa-haftar"}),
        ("Haftar: the general", {"name": "Haftar: the general"}),
    ],
)
def test_an_actor_is_named_by_name_id_or_external_id(name: str, expected: dict[str, str]) -> None:
    assert reference(name) == expected


def test_a_name_that_is_no_text_is_refused() -> None:
    with pytest.raises(BadInputError, match="not in UTF-8"):
        reference("Haftar \udcff")
