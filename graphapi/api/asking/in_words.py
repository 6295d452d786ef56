"""Answers as rows for assistants to quote: each is a claim, with all qualifications, so that it is not overstated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from graphapi.model.terms import terms
from graphapi.model.vocabulary import (
    Certainty,
    Modality,
    Predicate,
    RelationStatus,
    Stance,
    SupportForm,
)

Row = dict[str, Any]

_STANCES: Final = {
    Stance.ASSERTED: "asserted: the source says it plainly; that does not make it true",
    Stance.ALLEGED: "only alleged: no source asserts it",
    Stance.DENIED: "denied: the source says that it is not so",
    Stance.DOUBTED: "doubted: the source calls it doubtful",
}
_CERTAINTIES: Final = {
    Certainty.CERTAIN: "certain: the dates force it",
    Certainty.POSSIBLE: "possible: the dates allow it and do not force it",
    Certainty.UNDATED: "undated: nothing says when",
}
_STATUSES: Final = {
    RelationStatus.REPORTED: "reported by one independent source",
    RelationStatus.ALLEGED: "alleged, and asserted by no source",
    RelationStatus.CORROBORATED: "asserted by two or more independent sources",
    RelationStatus.DENIED: "only denied or doubted",
}
_UNDATED: Final = "undated: the source does not say when"
_NOT_ACTUAL: Final = {
    Modality.PLANNED: "announced or planned; no source says that it happened",
    Modality.HYPOTHETICAL: "said as a possibility, not to have happened",
}
# The part of an answer that a row comes from.
_PARTS: Final = {
    "appeared": "only on the right side of the comparison",
    "disappeared": "only on the left side of the comparison",
    "before": "left side of the comparison",
    "after": "right side of the comparison",
    "denials": "this denies or doubts what is asked for",
    "repeats": "the claim that it repeats",
    "corrects": "the claim that it corrects",
    "refutes": "the claim that it denies",
    "refutedBy": "this denies or doubts the claim",
}


def rows(node: Any, about: Mapping[str, Any] | None = None, part: str | None = None) -> Iterator[Row]:
    """Each claim in a part of an answer, with values of the relation or backing that it is evidence for."""
    if isinstance(node, list):
        for each in node:
            yield from rows(each, about, part)
    elif isinstance(node, dict):
        is_claim = "stance" in node and "quote" in node
        if is_claim:
            yield _row(node, about or {}, part)
        about = {**(about or {}), **({} if is_claim else _of_the_whole(node))}
        for key, value in node.items():
            if isinstance(value, dict | list):
                yield from rows(value, about, _PARTS.get(key, part))


def entry(node: Any) -> Any:
    """An entry without claims, such as an actor, a load or figures, without its empty values."""
    if isinstance(node, dict):
        return {key: entry(value) for key, value in node.items() if value not in (None, [], {})}
    return [entry(each) for each in node] if isinstance(node, list) else node


def _of_the_whole(node: Mapping[str, Any]) -> Row:
    """Values of a relation, a spell or a backing for all its claims."""
    word = node.get("status") or node.get("findingStatus")
    found: Row = {
        "certainty": _CERTAINTIES.get(node.get("certainty", "")),
        "status": _STATUSES.get(word) if word else None,
        "independent_sources": node.get("independentSourceCount"),
        "claims_in_all": node.get("claimCount"),
        "disputed": "disputed: some deny or doubt it" if node.get("disputed") else None,
        "whole_period": _period(node["period"]) if "certainty" in node and "period" in node else None,
    }
    if "backer" in node and "recipient" in node:
        found["backing"] = f"{node['backer']['caption']} backed {node['recipient']['caption']}"
        found["through"] = _through(node) or None
    if "parties" in node:
        found["mediation"] = f"{node['mediator']['caption']} between {_names(node['parties'])}"
        found["mediator_backed"] = (
            _names(back["recipient"] for back in node["backs"]) or "none of them, as far as is loaded"
        )
    if "participants" in node:
        status = str(node.get("eventStatus") or node.get("status"))
        found["event"] = f"{node['caption']} ({status.lower()})"
        found["participants"] = _names(each["actor"] for each in node["participants"])
    if "reasons" in node:
        found["changed_by"] = node["reasons"]
    return {key: value for key, value in found.items() if value is not None}


def _row(claim: Mapping[str, Any], about: Mapping[str, Any], part: str | None) -> Row:
    quote, source = claim["quote"] or {}, claim["source"]
    who = [claim[side]["caption"] for side in ("subject", "object") if claim.get(side)]
    row: Row = {
        **about,
        "part": part,
        "says": f" {_label(Predicate, claim['predicate'])} ".join(who) if len(who) == 2 else ", ".join(who),
        "subject_id": _id(claim.get("subject")),
        "object_id": _id(claim.get("object")),
        "said_by": (claim.get("claimant") or {}).get("caption"),
        "forms": [_label(SupportForm, form) for form in claim.get("forms") or ()] or None,
        "when": _period(claim["period"]),
        "stance": _STANCES[claim["stance"]],
        "modality": _NOT_ACTUAL.get(claim.get("modality", "")),
        "quote": quote.get("text") or f"(no sentence: {claim.get('record') or 'a coded record'})",
        "quote_language": quote.get("language"),
        "translation": quote.get("translation"),
        "source": source["title"],
        "url": source.get("url"),
        "publisher": (source.get("publisher") or {}).get("title") or "not known",
        "published": source.get("published") or "not known",
        "claim_id": claim["id"],
        "recorded_at": claim.get("recordedAt"),
        "retracted_at": claim.get("retractedAt"),
        "retracted": "retracted: its input no longer has this claim" if claim.get("retractedAt") else None,
    }
    row.setdefault("certainty", _certainty(claim))
    kept = ("translation",)  # shown as missing, so that the quote is not read as the translation
    return {key: value for key, value in row.items() if value is not None or key in kept}


def _certainty(claim: Mapping[str, Any]) -> str:
    """The certainty of a claim that is not part of a relation."""
    dated = (claim.get("bounds") or {}).get("dated") or claim["period"]
    return "dated by its source" if dated else _CERTAINTIES[Certainty.UNDATED]


def _period(period: Mapping[str, Any] | None) -> str:
    return str(period["text"]) if period and period.get("text") else _UNDATED


def _through(node: Mapping[str, Any]) -> list[str]:
    """The links of agents: who acted for whom; empty if the actor itself acted."""
    links = [*(node.get("actedThrough") or ()), *(node.get("reachedThrough") or ())]
    return [_in_words(link["relation"]) for link in links if "relation" in link]


def _in_words(relation: Mapping[str, Any]) -> str:
    label = _label(Predicate, relation["predicate"])
    return f"{relation['subject']['caption']} {label} {relation['object']['caption']} ({_period(relation['period'])})"


def _names(actors: Iterable[Mapping[str, Any]]) -> str:
    return ", ".join(str(actor["caption"]) for actor in actors)


def _id(actor: Mapping[str, Any] | None) -> str | None:
    return f"id:{actor['id']}" if actor else None


def _label(kind: Any, value: str) -> str:
    return next(term.label("en") for term in terms(kind) if term.value == value)
