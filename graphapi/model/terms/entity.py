"""Terms for the kinds of actors, names and events, and for the reading direction of texts."""

from __future__ import annotations

from typing import Final

from graphapi.model.terms.term import Labels, Term
from graphapi.model.vocabulary import ActorKind, EventKind, EventStatus, NameKind, TextDirection

_FTM: Final = "FollowTheMoney"
_SANCTION_LISTS: Final = "FollowTheMoney name properties; sanction lists (OFAC, UN)"
_EVENT: Final = "Ours, after ACE 2005 event types (LDC) and CAMEO 1.1"

_ACTOR_KINDS: Final = (
    Term(
        value=ActorKind.PERSON,
        labels=Labels("person", "شخص", "personne"),
        description="One human being. Not an office, and not the forces that the person leads.",
        source=f"{_FTM} Person",
    ),
    Term(
        value=ActorKind.STATE,
        labels=Labels("state", "دولة", "État"),
        description=(
            "A country acting as such; 'Paris', 'the French government' and 'France' are names of one state. "
            "Not a ministry or agency that the source names (ORGANIZATION), not a place."
        ),
        source=f"{_FTM} PublicBody and Wikidata Q3624078 (sovereign state)",
    ),
    Term(
        value=ActorKind.ORGANIZATION,
        labels=Labels("organization", "منظمة أو هيئة", "organisation"),
        description=(
            "A ministry, agency, rival government, party, company, international body, alliance. "
            "Not a body that fights as its main business (ARMED_GROUP)."
        ),
        source=f"{_FTM} Organization",
    ),
    Term(
        value=ActorKind.ARMED_GROUP,
        labels=Labels("armed group", "قوة مسلحة", "groupe armé"),
        description="An army, militia, brigade or other body that fights. Not the state or person that it fights for.",
        source="UCDP actor (conflict party)",
    ),
    Term(
        value=ActorKind.UNKNOWN,
        labels=Labels("unknown kind", "نوع غير معروف", "nature inconnue"),
        description=(
            "The source does not say what the actor is; some coded data sets do not distinguish persons, "
            "bodies and groups. A source that does say so does not contradict it."
        ),
        source=f"{_FTM} LegalEntity",
    ),
)

_NAME_KINDS: Final = (
    Term(
        value=NameKind.PRIMARY,
        labels=Labels("primary name", "الاسم الرئيسي", "nom principal"),
        description="The usual full name in its language; shown to people. One in each language. Not a short form.",
        source=f"{_FTM} name",
    ),
    Term(
        value=NameKind.ALIAS,
        labels=Labels("alias", "اسم آخر", "autre nom"),
        description=(
            "Another name or spelling that identifies the actor by itself. Not a name that many share (WEAK_ALIAS)."
        ),
        source=f"{_FTM} alias",
    ),
    Term(
        value=NameKind.WEAK_ALIAS,
        labels=Labels("weak alias", "اسم ضعيف الدلالة", "alias faible"),
        description=(
            "A short or common name that needs context, for example 'the General'. Not enough to find the actor."
        ),
        source=f"{_SANCTION_LISTS}: weakAlias",
    ),
    Term(
        value=NameKind.NOM_DE_GUERRE,
        labels=Labels("nom de guerre", "اسم حركي", "nom de guerre"),
        description="A name taken for a struggle or movement. Not a title or rank (TITLE).",
        source=_SANCTION_LISTS,
    ),
    Term(
        value=NameKind.TITLE,
        labels=Labels("title", "لقب", "titre"),
        description=(
            "An office or rank used as a name, for example 'the president of Egypt'. Its holder changes with time."
        ),
        source=f"{_FTM} title",
    ),
    Term(
        value=NameKind.ACRONYM,
        labels=Labels("acronym", "اختصار", "sigle"),
        description="Initials that stand for the name. Not a clipped name (ALIAS).",
        source=f"{_FTM} abbreviation",
    ),
)

_EVENT_KINDS: Final = (
    Term(
        value=EventKind.MEETING,
        labels=Labels("meeting", "اجتماع", "réunion"),
        description=(
            "Some actors meet. Not many delegations with a programme (CONFERENCE), not a journey to a host (VISIT)."
        ),
        source=f"{_EVENT} 04",
    ),
    Term(
        value=EventKind.CONFERENCE,
        labels=Labels("conference", "مؤتمر", "conférence"),
        description="An organized meeting of many parties. Not a meeting of a few (MEETING).",
        source=f"{_EVENT} 04",
    ),
    Term(
        value=EventKind.MEDIATION,
        labels=Labels("mediation", "وساطة", "médiation"),
        description="Talks between parties through a third party. Not direct talks (MEETING).",
        source=f"{_EVENT} 045",
    ),
    Term(
        value=EventKind.AGREEMENT,
        labels=Labels("agreement", "اتفاق", "accord"),
        description="The conclusion or signing of an agreement. Not the talks that led to it (MEETING, MEDIATION).",
        source=f"{_EVENT} 057",
    ),
    Term(
        value=EventKind.VISIT,
        labels=Labels("visit", "زيارة", "visite"),
        description="A journey of one actor to another, with all its meetings.",
        source=f"{_EVENT} 042, 043",
    ),
    Term(
        value=EventKind.CALL,
        labels=Labels("call", "اتصال", "appel"),
        description="A conversation by telephone or video. Not a public appeal (STATEMENT).",
        source=f"{_EVENT} 041",
    ),
    Term(
        value=EventKind.OFFENSIVE,
        labels=Labels("offensive", "هجوم عسكري", "offensive"),
        description="A military campaign over days or months. Not one strike (ATTACK).",
        source=f"{_EVENT} 19",
    ),
    Term(
        value=EventKind.ATTACK,
        labels=Labels("attack", "اعتداء", "attaque"),
        description="One act of violence. Not a campaign (OFFENSIVE).",
        source=f"{_EVENT} 18-20",
    ),
    Term(
        value=EventKind.STATEMENT,
        labels=Labels("statement", "بيان أو تصريح", "déclaration"),
        description="A speech, interview, press conference or communiqué. Not the article that reports it (a source).",
        source=f"{_EVENT} 01",
    ),
    Term(
        value=EventKind.OTHER,
        labels=Labels("other", "حدث آخر", "autre"),
        description="Any other named event, for example a court ruling or an election.",
        source=_EVENT,
    ),
)

_DIRECTIONS: Final = (
    Term(
        value=TextDirection.LTR,
        labels=Labels("left to right", "من اليسار إلى اليمين", "de gauche à droite"),
        description="The first strong character runs left to right, or there is none.",
        source="Unicode Standard Annex 9, rules P2 and P3",
    ),
    Term(
        value=TextDirection.RTL,
        labels=Labels("right to left", "من اليمين إلى اليسار", "de droite à gauche"),
        description="The first strong character runs right to left, as in Arabic. Later text can run either way.",
        source="Unicode Standard Annex 9, rules P2 and P3",
    ),
)

_OURS: Final = "Ours; see docs/time.md"
_EVENT_STATUSES: Final = (
    Term(
        value=EventStatus.HAPPENED,
        labels=Labels("happened", "وقع", "a eu lieu"),
        description="At least one claim says that something happened in it.",
        source=_OURS,
    ),
    Term(
        value=EventStatus.PLANNED,
        labels=Labels("planned", "مقرر", "prévu"),
        description="Claims only announce it, or suppose it.",
        source=_OURS,
    ),
    Term(
        value=EventStatus.CANCELLED,
        labels=Labels("cancelled", "ملغى", "annulé"),
        description="A claim says that it did not or will not happen, and none says that it did.",
        source=_OURS,
    ),
)

ENTITY_TERMS: Final = _ACTOR_KINDS + _NAME_KINDS + _EVENT_KINDS + _EVENT_STATUSES + _DIRECTIONS
