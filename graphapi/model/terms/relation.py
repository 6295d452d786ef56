"""Terms for relations and dates in answers: status, standing, kind of backing, certainty, precision."""

from __future__ import annotations

from typing import Final

from graphapi.model.terms.term import Labels, Term
from graphapi.model.vocabulary import (
    BackingKind,
    BoundSource,
    Certainty,
    Contradiction,
    DatePrecision,
    RelationStatus,
    Standing,
)

_OURS: Final = "Ours, computed from claims"
_EDTF: Final = "EDTF level 1 (ISO 8601-2:2019)"

_STATUSES: Final = (
    Term(
        value=RelationStatus.REPORTED,
        labels=Labels("reported", "مذكور", "rapporté"),
        description="Asserted by one origin, even if many publications repeat it. Not corroborated, and not refuted.",
        source=_OURS,
    ),
    Term(
        value=RelationStatus.ALLEGED,
        labels=Labels("alleged", "مزعوم", "allégué"),
        description="Alleged by at least one claim and asserted by none. Allegations do not corroborate each other.",
        source=_OURS,
    ),
    Term(
        value=RelationStatus.CORROBORATED,
        labels=Labels("corroborated", "تؤيده مصادر مستقلة", "corroboré"),
        description=(
            "Asserted by two or more independent sources. Five papers that quote one speech are one. It can "
            "still be disputed."
        ),
        source=_OURS,
    ),
    Term(
        value=RelationStatus.DENIED,
        labels=Labels("denied", "تم نفيه", "démenti"),
        description="Claims only deny or doubt it. A relation that some assert and others deny is disputed instead.",
        source=_OURS,
    ),
)

_STANDINGS: Final = (
    Term(
        value=Standing.ASSERTED,
        labels=Labels("asserted", "بصيغة الجزم", "affirmé"),
        description=(
            "At least one claim asserts it (status REPORTED or CORROBORATED). It does not mean that it is true."
        ),
        source=_OURS,
    ),
    Term(
        value=Standing.ALLEGED,
        labels=Labels("alleged", "مزعوم", "allégué"),
        description="Claims only allege it. It is never in one spell with what is asserted.",
        source=_OURS,
    ),
)

_BACKING_KINDS: Final = (
    Term(
        value=BackingKind.MATERIAL,
        labels=Labels("material", "مادي", "matériel"),
        description=(
            "Support by action: any form except POLITICAL_DIPLOMATIC and MEDIA, or an act of help without a named form."
        ),
        source=_OURS,
    ),
    Term(
        value=BackingKind.POLITICAL,
        labels=Labels("political", "سياسي", "politique"),
        description=(
            "Support by words: the forms POLITICAL_DIPLOMATIC and MEDIA, and recognition. Can go with MATERIAL."
        ),
        source=_OURS,
    ),
    Term(
        value=BackingKind.ANY,
        labels=Labels("any", "أي نوع", "tout"),
        description=(
            "SUPPORTS, AIDS, RECOGNIZES and military COOPERATES, also without a form. Only for filters; no "
            "relation has this kind."
        ),
        source=_OURS,
    ),
)

_CERTAINTIES: Final = (
    Term(
        value=Certainty.CERTAIN,
        labels=Labels("certain", "مؤكد", "certain"),
        description=(
            "The dates force it: on any reading of them, it overlaps the period. This does not mean that the "
            "claim is true."
        ),
        source=_OURS,
    ),
    Term(
        value=Certainty.POSSIBLE,
        labels=Labels("possible", "ممكن", "possible"),
        description="The dates allow it but do not force it. Not what has no date (UNDATED).",
        source=_OURS,
    ),
    Term(
        value=Certainty.UNDATED,
        labels=Labels("undated", "بلا تاريخ", "non daté"),
        description=(
            "Neither the text nor an event gives a date. Only the publication date and the lives of the "
            "actors limit it. Weaker than POSSIBLE; excluded unless requested."
        ),
        source=_OURS,
    ),
)

_BOUND_SOURCES: Final = (
    Term(
        value=BoundSource.TEXT,
        labels=Labels("the text", "النص", "le texte"),
        description="The source says so.",
        source=_OURS,
    ),
    Term(
        value=BoundSource.EVENT,
        labels=Labels("the event", "الحدث", "l'événement"),
        description="It is part of an event of that time.",
        source=_OURS,
    ),
    Term(
        value=BoundSource.PUBLICATION,
        labels=Labels("the publication", "تاريخ النشر", "la publication"),
        description=(
            "The publication date: what a source reports as done has started by then, and what still holds "
            "has not ended."
        ),
        source="DocTimeRel of TimeML and THYME (Styler et al. 2014)",
    ),
    Term(
        value=BoundSource.LIFE,
        labels=Labels("a life", "عمر الفاعل", "la vie d'un acteur"),
        description=(
            "The life of an actor: it cannot act before its birth or founding, or after its death or dissolution."
        ),
        source="FollowTheMoney: birthDate, deathDate, incorporationDate, dissolutionDate",
    ),
)

_CONTRADICTIONS: Final = (
    Term(
        value=Contradiction.EVENT,
        labels=Labels("another time than its event", "خارج زمن الحدث", "hors du temps de l'événement"),
        description="Its text gives a time outside its event.",
        source=_OURS,
    ),
    Term(
        value=Contradiction.PUBLICATION,
        labels=Labels("later than its publication", "بعد تاريخ النشر", "postérieur à la publication"),
        description=(
            "It reports something as done, but its time starts after the publication or contradicts its DocTimeRel."
        ),
        source=_OURS,
    ),
    Term(
        value=Contradiction.LIFE,
        labels=Labels("outside an actor's life", "خارج عمر الفاعل", "hors de la vie d'un acteur"),
        description="Its subject or object did not exist at that time.",
        source=_OURS,
    ),
    Term(
        value=Contradiction.SAME_ACTOR,
        labels=Labels("towards itself", "نحو الفاعل نفسه", "envers lui-même"),
        description="Its subject and object were later judged to be one actor.",
        source=_OURS,
    ),
)

_PRECISIONS: Final = (
    Term(
        value=DatePrecision.DAY,
        labels=Labels("day", "يوم", "jour"),
        description="2019-05-15: that day.",
        source=_EDTF,
    ),
    Term(
        value=DatePrecision.MONTH,
        labels=Labels("month", "شهر", "mois"),
        description="2019-05: some time in that month, not the whole month.",
        source=_EDTF,
    ),
    Term(
        value=DatePrecision.SEASON,
        labels=Labels("season", "فصل", "saison"),
        description="2019-21 to 2019-23: spring, summer, autumn (northern). Not winter, which spans two years.",
        source=_EDTF,
    ),
    Term(
        value=DatePrecision.YEAR,
        labels=Labels("year", "سنة", "année"),
        description="2019: some time in that year, not the whole year.",
        source=_EDTF,
    ),
    Term(
        value=DatePrecision.DECADE,
        labels=Labels("decade", "عقد", "décennie"),
        description="201X: some time in the ten years from 2010.",
        source=_EDTF,
    ),
    Term(
        value=DatePrecision.CENTURY,
        labels=Labels("century", "قرن", "siècle"),
        description="20XX: some time in the hundred years from 2000.",
        source=_EDTF,
    ),
)

RELATION_TERMS: Final = (
    _STATUSES + _STANDINGS + _BACKING_KINDS + _CERTAINTIES + _BOUND_SOURCES + _CONTRADICTIONS + _PRECISIONS
)
