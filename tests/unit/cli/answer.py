"""An invented answer to `graphapi backers`, in the form of backers.graphql."""

from __future__ import annotations

from typing import Any

ARABIC = "أعلنت ألاند دعمها الكامل للجنرال في بوردوريا ضد خصومه جميعا في الشرق والغرب والجنوب"
SINGULAR = "رفض المتحدث هذا الكلام"


def actor(id_: str, caption: str) -> dict[str, Any]:
    return {"id": id_, "caption": caption, "kind": "STATE"}


ALAND, GENERAL, GUARD = actor("aland", "Aland"), actor("general", "The General"), actor("guard", "The [red]Guard[/]")


def claim(number: int, **more: Any) -> dict[str, Any]:
    publisher = {"id": "publisher:gazette", "title": "The Gazette"}
    source = {"id": "source:one", "title": "عنوان", "url": None, "published": "2019-05", "publisher": publisher}
    plain: dict[str, Any] = {
        "id": f"claim:{number}",
        "predicate": "SUPPORTS",
        "subject": ALAND,
        "object": GUARD,
        "claimant": None,
        "period": {"text": "2019"},
        "bounds": {"startEarliest": {"day": "2019-01-01"}, "endLatest": {"day": "2019-12-31"}, "dated": True},
        "stance": "ASSERTED",
        "basis": "OWN_REPORTING",
        "forms": [],
        "detail": None,
        "quote": None,
        "record": None,
        "source": source,
    }
    return {**plain, **more}


def quote(text: str, translation: str | None) -> dict[str, Any]:
    return {"text": text, "language": "ar", "direction": "RTL", "translation": translation}


def years(first: int, last: int, **counts: int) -> list[dict[str, int]]:
    return [{"year": year, "certain": 0, "possible": 0, "undated": 0, **counts} for year in range(first, last + 1)]


def spell(text: str | None, *claims: dict[str, Any], **more: Any) -> dict[str, Any]:
    plain = {
        "period": {"text": text} if text else None,
        "standing": "ASSERTED",
        "status": "REPORTED",
        "certainty": "CERTAIN",
        "disputed": False,
        "forms": ["WEAPONS", "MATERIEL_LOGISTICS"],
        "claimCount": len(claims),
        "independentSourceCount": 1,
        "firstPublished": "2019-05",
        "lastPublished": "2019-05",
        "years": [],
        "claims": {"nodes": list(claims)},
    }
    return {**plain, **more}


def backing(*spells: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "backer": ALAND,
        "recipient": GENERAL,
        "actedThrough": [],
        "reachedThrough": [],
        "standing": spells[0]["standing"],
        "independentSourceCount": 1,
        "spells": list(spells),
        "denials": {"nodes": []},
        **more,
    }


COMMANDS = {
    "relation": {"predicate": "COMMANDS", "subject": GENERAL, "object": GUARD, "period": None},
    "status": "REPORTED",
}
SAID = claim(1, quote=quote(ARABIC, "Aland declared its full support"), claimant=actor("spokesman", "A Spokesman"))
ROWS = [claim(number, record=str(10160 + number)) for number in (2, 3, 4)]
DENIED = claim(9, stance="DENIED", quote=quote(SINGULAR, "the spokesman rejected this"))
ANSWER = {
    "actor": GENERAL,
    "backers": {
        "nodes": [
            backing(
                spell("2014/2017", *ROWS, years=years(2014, 2017, certain=1)),
                spell(
                    "2019-05-01/2019-05-31",
                    SAID,
                    disputed=True,
                    status="CORROBORATED",
                    independentSourceCount=2,
                    years=years(2019, 2019, certain=1),
                ),
                recipient=GUARD,
                reachedThrough=[COMMANDS],
                independentSourceCount=2,
                denials={"nodes": [DENIED]},
            ),
            backing(
                spell("2018/2019", SAID, standing="ALLEGED", certainty="POSSIBLE", years=years(2018, 2019, possible=1)),
                spell(
                    None,
                    SAID,
                    claimCount=3,
                    standing="ALLEGED",
                    certainty="UNDATED",
                    forms=["MEDIA"],
                    years=years(2014, 2019, undated=1),
                ),
            ),
        ]
    },
}
