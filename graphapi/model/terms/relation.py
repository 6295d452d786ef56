"""What answers say of relations and dates: status, standing, kind of backing, certainty, precision."""

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
        description="Asserted by one origin, however many publications repeat it. Not yet corroborated, and not refuted.",
        source=_OURS,
    ),
    Term(
        value=RelationStatus.ALLEGED,
        labels=Labels("alleged", "مزعوم", "allégué"),
        description="Alleged by somebody and asserted by nobody. Many allegations do not corroborate each other.",
        source=_OURS,
    ),
    Term(
        value=RelationStatus.CORROBORATED,
        labels=Labels("corroborated", "تؤيده مصادر مستقلة", "corroboré"),
        description="Asserted by two or more independent origins. Not five papers that quote one speech. May still be disputed.",
        source=_OURS,
    ),
    Term(
        value=RelationStatus.DENIED,
        labels=Labels("denied", "تم نفيه", "démenti"),
        description="Only denials and doubts name it. Not a relation that some assert and others deny: that one is disputed.",
        source=_OURS,
    ),
)

_STANDINGS: Final = (
    Term(
        value=Standing.ASSERTED,
        labels=Labels("asserted", "بصيغة الجزم", "affirmé"),
        description="Somebody asserts it (status REPORTED or CORROBORATED). Not a verdict that it is true.",
        source=_OURS,
    ),
    Term(
        value=Standing.ALLEGED,
        labels=Labels("alleged", "مزعوم", "allégué"),
        description="It is only alleged. Never in one spell with what is asserted.",
        source=_OURS,
    ),
)

_BACKING_KINDS: Final = (
    Term(
        value=BackingKind.MATERIAL,
        labels=Labels("material", "مادي", "matériel"),
        description="Backing by deeds: any form but POLITICAL_DIPLOMATIC and MEDIA, or a deed of help of no named form.",
        source=_OURS,
    ),
    Term(
        value=BackingKind.POLITICAL,
        labels=Labels("political", "سياسي", "politique"),
        description="Backing by words: the forms POLITICAL_DIPLOMATIC and MEDIA, and recognition. May stand beside MATERIAL.",
        source=_OURS,
    ),
    Term(
        value=BackingKind.ANY,
        labels=Labels("any", "أي نوع", "tout"),
        description=(
            "SUPPORTS, AIDS, RECOGNIZES and military COOPERATES, also where no form is given. Asked for; no relation is of this kind."
        ),
        source=_OURS,
    ),
)

_CERTAINTIES: Final = (
    Term(
        value=Certainty.CERTAIN,
        labels=Labels("certain", "مؤكد", "certain"),
        description="The dates force it: whichever days they stand for, it held within the window. Not that it is true.",
        source=_OURS,
    ),
    Term(
        value=Certainty.POSSIBLE,
        labels=Labels("possible", "ممكن", "possible"),
        description="The dates allow it and do not force it. Not what has no date at all (UNDATED).",
        source=_OURS,
    ),
    Term(
        value=Certainty.UNDATED,
        labels=Labels("undated", "بلا تاريخ", "non daté"),
        description=(
            "Neither the text nor an event says when. Only outer bounds allow it: its publication and the lives of its "
            "actors. Weaker than POSSIBLE; left out unless it is asked for."
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
        description="What is reported as done had begun when that was published, and what still held had not ended.",
        source="DocTimeRel of TimeML and THYME (Styler et al. 2014)",
    ),
    Term(
        value=BoundSource.LIFE,
        labels=Labels("a life", "عمر الفاعل", "une vie"),
        description="An actor acts neither before it is born or founded nor after its death or dissolution.",
        source="FollowTheMoney: birthDate, deathDate, incorporationDate, dissolutionDate",
    ),
)

_CONTRADICTIONS: Final = (
    Term(
        value=Contradiction.EVENT,
        labels=Labels("another time than its event", "خارج زمن الحدث", "hors du temps de l'événement"),
        description="The text gives a time outside of its event's.",
        source=_OURS,
    ),
    Term(
        value=Contradiction.PUBLICATION,
        labels=Labels("later than its publication", "بعد تاريخ النشر", "postérieur à la publication"),
        description="It is said to have happened, and its time begins after the publication or contradicts its DocTimeRel.",
        source=_OURS,
    ),
    Term(
        value=Contradiction.LIFE,
        labels=Labels("outside an actor's life", "خارج عمر الفاعل", "hors de la vie d'un acteur"),
        description="Subject or object did not live or exist then.",
        source=_OURS,
    ),
    Term(
        value=Contradiction.SAME_ACTOR,
        labels=Labels("towards itself", "نحو الفاعل نفسه", "envers lui-même"),
        description="Subject and object were judged to be one actor since.",
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
        description="2019-05: some time in that month, not all through it.",
        source=_EDTF,
    ),
    Term(
        value=DatePrecision.SEASON,
        labels=Labels("season", "فصل", "saison"),
        description="2019-21 to 2019-23: spring, summer, autumn of the northern year. Not winter, which lies in two years.",
        source=_EDTF,
    ),
    Term(
        value=DatePrecision.YEAR,
        labels=Labels("year", "سنة", "année"),
        description="2019: some time in that year, not all through it.",
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
