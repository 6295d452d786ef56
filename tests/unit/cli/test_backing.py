"""Answers on wide and narrow terminals, in both directions of writing."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest

from graphapi.cli import backing, backing_block, evidence
from graphapi.cli.backing import BackingQuestion, show
from graphapi.cli.messages import catalogue
from graphapi.cli.output import Output
from graphapi.cli.signs import signs
from graphapi.cli.terminal import Console
from graphapi.cli.years import asked_years
from graphapi.errors import BadInputError
from graphapi.model.vocabulary import Certainty, Standing, SupportForm
from graphapi.service.actor_name import reference
from tests.unit.cli.answer import ANSWER, ARABIC, DENIED, GENERAL

WITH_QUOTES = Output(quotes=True, translation=True)
SAID = {
    key
    for module in (backing, backing_block, evidence)
    for key in re.findall(r"""["'](\w+)["']""", Path(str(module.__file__)).read_text("utf-8"))
}
THIS_YEAR = datetime.now(UTC).year
QUESTION = BackingQuestion(root="backers", name="General", during="2014/2019")


def shown(
    question: BackingQuestion = QUESTION, *, width: int = 100, answer: object = None, output: Output = WITH_QUOTES
) -> str:
    console = Console()
    console.file, console.width = StringIO(), width
    show(console, question, answer or ANSWER, output)  # type: ignore[arg-type]
    return console.file.getvalue()


def words(text: str) -> str:
    return " ".join(text.split())


def test_the_question_is_told_with_its_limits() -> None:
    question = BackingQuestion(
        root="backers",
        name="General",
        during="2019",
        known_at="2020-01-01",
        certainty=Certainty.CERTAIN,
        forms=[SupportForm.WEAPONS],
        standing=[Standing.ASSERTED],
    )
    first = words(shown(question).partition("●")[0])
    for text in ("Who backed The General?", "during 2019", "known by 2020-01-01", "certain", "weapons", "asserted"):
        assert text in first


def test_a_block_says_who_when_how_sure_with_what_and_who_says_so() -> None:
    lines = shown(output=Output(), width=140).splitlines()
    assert lines[2:5] == [
        "Aland  2014–2017 ●  2018 △  2019 ●△×",
        "  asserted, corroborated, disputed → [1] · weapons, materiel and logistics · 2 sources: The Gazette (quoting A Spokesman)",
        "  alleged · weapons, materiel and logistics · The Gazette (quoting A Spokesman)",
    ]


def test_marks_differ_in_ascii_too_and_are_explained() -> None:
    text = shown(output=Output(ascii_only=True))
    assert "# certain, + possible; alleged: A certain, a possible; x denied" in text
    assert "Aland  2014-2017 #  2018 a  2019 #ax" in text
    assert text.isascii()


@pytest.mark.parametrize(("encoding", "mark"), [("utf-8", "●"), ("ascii", "#"), ("cp1256", "#"), ("no-such", "#")])
def test_a_terminal_that_cannot_show_the_marks_gets_ascii(encoding: str, mark: str) -> None:
    assert signs(encoding, ascii_only=False).certain == mark


def test_what_nothing_dates_stands_apart_and_lends_no_form_to_what_is_dated() -> None:
    dated, _, undated = shown(output=Output(), width=150).partition("Undated:")
    assert "media" not in dated
    assert "Aland  alleged · media · The Gazette" in undated


def test_a_denial_without_a_date_marks_no_year() -> None:
    undated = {"startEarliest": None, "endLatest": {"day": "2019-05-31"}, "dated": False}
    (first, _) = ANSWER["backers"]["nodes"]
    answer = {
        "actor": GENERAL,
        "backers": {"nodes": [{**first, "denials": {"nodes": [{**DENIED, "bounds": undated}]}}]},
    }
    assert "Aland  2014–2017 ●  2019 ●  asserted" in shown(answer=answer, output=Output())


@pytest.mark.parametrize(
    ("during", "years"),
    [
        ("2014/2019", (2014, 2019)),
        ("2019-05", (2019, 2019)),
        ("1500/1950", (1751, 1950)),
        ("../1950", (THIS_YEAR - 199, 1950)),
        ("2016/..", (2016, THIS_YEAR)),
        ("2016/9999", (2016, THIS_YEAR)),
        ("9000/9001", (9000, 9001)),
        (None, (THIS_YEAR - 199, THIS_YEAR)),
    ],
)
def test_years_are_those_asked_about_and_no_more_than_the_schema_counts(
    during: str | None, years: tuple[int, int]
) -> None:
    assert tuple(asked_years(during).values()) == years


def test_a_recipient_under_command_is_named_with_the_way_to_it() -> None:
    text = shown()
    assert "[1] The General commands The [red]Guard[/], undated" in text
    assert "--no-agents" in text


def test_without_agents_nothing_is_said_of_them() -> None:
    assert "--no-agents" not in shown(BackingQuestion(root="backers", name="General", agents=False))


def test_rolled_up_to_states_who_acted_is_named_with_the_way() -> None:
    (first, *rest) = ANSWER["backers"]["nodes"]
    minister = {"id": "minister", "caption": "The Minister"}
    office = {
        "predicate": "HOLDS_OFFICE",
        "subject": minister,
        "object": first["backer"],
        "period": {"text": "2014/2017"},
    }
    contributions = [
        {"actor": first["backer"], "actedThrough": []},
        {"actor": minister, "actedThrough": [{"relation": office}]},
    ]
    answer = {"actor": GENERAL, "backers": {"nodes": [{**first, "contributions": contributions}, *rest]}}
    text = shown(BackingQuestion(root="backers", name="General", by_state=True), answer=answer, width=200)
    assert "→ [1] by Aland, The Minister [2] · weapons" in text
    assert "[2] The Minister holds office in Aland, 2014/2017" in text


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


def test_quotes_are_shown_when_asked_and_otherwise_the_answer_says_how() -> None:
    text = shown(output=Output())
    assert ARABIC not in words(text)
    assert text.splitlines()[-1].startswith("--quotes shows the sentences")
    assert "--quotes" not in shown()


def test_translations_are_shown_only_when_asked() -> None:
    translation = "Aland declared its full support"
    assert translation in shown()
    assert translation not in shown(output=Output(quotes=True))


def test_in_arabic_a_word_stands_where_an_arrow_would_not_turn() -> None:
    text = shown(BackingQuestion(root="backers", name="General", language="ar"))
    assert "→" not in text
    assert "Aland لصالح The [red]Guard[/]" in text


def test_what_nothing_dates_is_asked_for_unless_only_what_is_certain_is_wanted() -> None:
    assert QUESTION.with_undated.filter["certainty"] is Certainty.UNDATED
    certain = BackingQuestion(root="backers", name="General", during="2019", certainty=Certainty.CERTAIN)
    assert certain.with_undated == certain


@pytest.mark.parametrize("width", [40, 60, 80, 120, 300])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(len(line) for line in shown(width=width).splitlines()) <= width


def test_an_empty_answer_is_an_answer() -> None:
    text = shown(answer={"actor": GENERAL, "backers": {"nodes": []}})
    assert "No loaded claim says so." in text


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "ar",
            (
                "من دعم The General؟",
                "خلال 2014/2019",
                "أسلحة",
                "مصدران: ",
                "بلا تاريخ",
                "الصفوف 10162، ",
            ),
        ),
        (
            "fr-FR",
            ("Qui a soutenu The General ?", "pendant 2014/2019", "armes", "2 sources", "sans date"),
        ),
    ],
)
def test_all_is_told_in_the_language_asked_for(language: str, told: tuple[str, ...]) -> None:
    answer = words(
        shown(BackingQuestion(root="backers", name="General", during="2014/2019", language=language), width=200)
    )
    assert [phrase for phrase in told if phrase not in answer] == []
    english, spoken = catalogue("en"), catalogue(language.partition("-")[0])
    pieces = [
        (key, piece.strip())
        for key, text in english.items()
        if key in SAID and text != spoken[key] and "plural" not in text
        for piece in re.split(r"\{\w+\}|: |,", text)
    ]
    # French has words that are English too.
    left = [piece for key, piece in pieces if len(piece) > len("by") and piece not in spoken[key]]
    assert left
    assert [piece for piece in left if re.search(rf"\b{re.escape(piece)}\b", answer)] == []


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
