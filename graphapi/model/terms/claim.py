"""Terms for claims: stance, modality, basis and credibility; and for the reliability of publishers."""

from __future__ import annotations

from typing import Final

from graphapi.model.terms.term import Labels, Term
from graphapi.model.vocabulary import Basis, Credibility, DocTimeRel, Modality, Reliability, Stance

_STANCE: Final = (
    "Ours, after event factuality (FactBank, Saurí and Pustejovsky 2009); ALLEGED as in UCDP ESD, ext_alleged"
)
_MODALITY: Final = "ACE 2005 event guidelines (LDC), modality"
_DOC_TIME: Final = "DocTimeRel of TimeML and THYME (Styler et al. 2014)"
_BASIS: Final = "Ours, after the sourcing rules of news agencies"
_CREDIBILITY: Final = "Admiralty code, NATO AJP-2.1: credibility of information"
_RELIABILITY: Final = "Admiralty code, NATO AJP-2.1: reliability of the source"

_STANCES: Final = (
    Term(
        value=Stance.ASSERTED,
        labels=Labels("asserted", "بصيغة الجزم", "affirmé"),
        description=(
            "The source, or the claimant it quotes, says plainly that it is so. Not a statement with "
            "reservations, an inference by no one in particular, or an accusation by an adversary (ALLEGED). "
            "It does not mean that the claim is true."
        ),
        source=_STANCE,
    ),
    Term(
        value=Stance.ALLEGED,
        labels=Labels("alleged", "مزعوم", "allégué"),
        description=(
            "No one states it without reservation: 'accused of', 'said to', 'thought likely'; or no one in "
            "particular infers it: 'is considered evidence of', 'regarded as'; or an adversary accuses its "
            "enemy or the enemy's helpers, however plainly. Any other plain statement of a quoted person is "
            "ASSERTED, with a claimant."
        ),
        source=_STANCE,
    ),
    Term(
        value=Stance.DENIED,
        labels=Labels("denied", "تم نفيه", "démenti"),
        description=(
            "The source, or the claimant it quotes, says that it is not so. Not a refusal to do something "
            "(predicate REJECTS), not silence."
        ),
        source=_STANCE,
    ),
    Term(
        value=Stance.DOUBTED,
        labels=Labels("doubted", "مشكوك فيه", "mis en doute"),
        description=(
            "The source, or the claimant it quotes, calls it doubtful without denying it. Not an allegation (ALLEGED)."
        ),
        source=_STANCE,
    ),
)

_MODALITIES: Final = (
    Term(
        value=Modality.ACTUAL,
        labels=Labels("actual", "فعلي", "réel"),
        description="It happened or holds, according to the source. Only these claims make relations.",
        source=_MODALITY,
    ),
    Term(
        value=Modality.PLANNED,
        labels=Labels("planned", "مخطط له", "prévu"),
        description="It is announced, promised, expected or scheduled. It makes no relation.",
        source=_MODALITY,
    ),
    Term(
        value=Modality.HYPOTHETICAL,
        labels=Labels("hypothetical", "فرضي", "hypothétique"),
        description="It is a condition, a possibility or a question. Not an announced plan (PLANNED).",
        source=_MODALITY,
    ),
)

_DOC_TIME_RELS: Final = (
    Term(
        value=DocTimeRel.BEFORE,
        labels=Labels("before", "قبل النشر", "avant"),
        description=(
            "It was over when the document was written: 'met', 'used to support'. Default for an ACTUAL "
            "event (MET, AIDS, ATTACKS, …). Not what still held on that day (OVERLAP)."
        ),
        source=_DOC_TIME,
    ),
    Term(
        value=DocTimeRel.OVERLAP,
        labels=Labels("overlap", "عند النشر", "pendant"),
        description=(
            "It held on the day of publication: 'stands behind him', 'the Egyptian president'. Its start and "
            "end are not given."
        ),
        source=_DOC_TIME,
    ),
    Term(
        value=DocTimeRel.BEFORE_OVERLAP,
        labels=Labels("before, perhaps overlap", "قبل النشر وربما عنده", "avant, peut-être pendant"),
        description=(
            "It started before the document was written; the text does not say whether it still held. "
            "Default for an ACTUAL state (SUPPORTS, COMMANDS, HOLDS_OFFICE, …)."
        ),
        source=_DOC_TIME,
    ),
    Term(
        value=DocTimeRel.AFTER,
        labels=Labels("after", "بعد النشر", "après"),
        description="It was still in the future. Only for PLANNED or HYPOTHETICAL claims.",
        source=_DOC_TIME,
    ),
)

_BASES: Final = (
    Term(
        value=Basis.OWN_REPORTING,
        labels=Labels("own reporting", "قول المصدر نفسه", "la source elle-même"),
        description="The source says it in its own name. Not a statement that it attributes to someone.",
        source=_BASIS,
    ),
    Term(
        value=Basis.NAMED_OFFICIAL,
        labels=Labels("named person or body", "شخص أو جهة بالاسم", "personne ou organisme nommé"),
        description=(
            "The source quotes a named person or body (the claimant). Not 'a senior diplomat' without a name "
            "(ANONYMOUS_SOURCE)."
        ),
        source=_BASIS,
    ),
    Term(
        value=Basis.ANONYMOUS_SOURCE,
        labels=Labels("anonymous source", "مصدر لم يُذكر اسمه", "source anonyme"),
        description="The source quotes 'sources', 'a diplomat', 'observers'. Not a named body (NAMED_OFFICIAL).",
        source=_BASIS,
    ),
    Term(
        value=Basis.OTHER_MEDIA,
        labels=Labels("other media", "وسائل إعلام أخرى", "autres médias"),
        description=(
            "The source relies on what another publication reported. Not on a document or recording that it "
            "shows (DOCUMENT)."
        ),
        source=_BASIS,
    ),
    Term(
        value=Basis.DOCUMENT,
        labels=Labels("document", "وثيقة", "document"),
        description=(
            "The source relies on a paper, recording, statement or image that it has seen. Not on a report about one."
        ),
        source=_BASIS,
    ),
    Term(
        value=Basis.DATASET,
        labels=Labels("data set", "مجموعة بيانات", "jeu de données"),
        description="A row of a coded data set. Not the article that the row was coded from.",
        source=_BASIS,
    ),
)

_CREDIBILITIES: Final = (
    Term(
        value=Credibility.CONFIRMED,
        labels=Labels("confirmed", "مؤكدة", "confirmée"),
        description="Confirmed by independent sources; logical; agrees with what else is known. Not merely repeated often.",
        source=f"{_CREDIBILITY}, 1",
    ),
    Term(
        value=Credibility.PROBABLY_TRUE,
        labels=Labels("probably true", "صحيحة على الأرجح", "probablement vraie"),
        description="Not confirmed; logical; agrees with what else is known.",
        source=f"{_CREDIBILITY}, 2",
    ),
    Term(
        value=Credibility.POSSIBLY_TRUE,
        labels=Labels("possibly true", "ربما صحيحة", "peut-être vraie"),
        description="Not confirmed; reasonable; agrees with some of what else is known.",
        source=f"{_CREDIBILITY}, 3",
    ),
    Term(
        value=Credibility.DOUBTFUL,
        labels=Labels("doubtful", "مشكوك فيها", "douteuse"),
        description="Not confirmed; possible but not logical; nothing else is known about it.",
        source=f"{_CREDIBILITY}, 4",
    ),
    Term(
        value=Credibility.IMPROBABLE,
        labels=Labels("improbable", "مستبعدة", "improbable"),
        description="Not confirmed; not logical; contradicted by what else is known. The lowest grade.",
        source=f"{_CREDIBILITY}, 5",
    ),
    Term(
        value=Credibility.CANNOT_BE_JUDGED,
        labels=Labels("cannot be judged", "لا يمكن الحكم عليها", "ne peut être jugée"),
        description="Not judged, or there is no basis to judge it. Not the lowest grade: that is IMPROBABLE.",
        source=f"{_CREDIBILITY}, 6",
    ),
)

_RELIABILITIES: Final = (
    Term(
        value=Reliability.A,
        labels=Labels("completely reliable", "موثوق تمامًا", "totalement fiable"),
        description="No doubt about authenticity, trustworthiness or competence; a history of complete reliability.",
        source=f"{_RELIABILITY}, A",
    ),
    Term(
        value=Reliability.B,
        labels=Labels("usually reliable", "موثوق عادة", "habituellement fiable"),
        description="Minor doubts; mostly valid information in the past.",
        source=f"{_RELIABILITY}, B",
    ),
    Term(
        value=Reliability.C,
        labels=Labels("fairly reliable", "موثوق إلى حد ما", "assez fiable"),
        description="Some doubts; has given valid information in the past.",
        source=f"{_RELIABILITY}, C",
    ),
    Term(
        value=Reliability.D,
        labels=Labels("not usually reliable", "غير موثوق عادة", "peu fiable"),
        description="Considerable doubts; has sometimes given valid information.",
        source=f"{_RELIABILITY}, D",
    ),
    Term(
        value=Reliability.E,
        labels=Labels("unreliable", "غير موثوق", "non fiable"),
        description="Lacks authenticity, trustworthiness or competence; a history of invalid information. The lowest grade.",
        source=f"{_RELIABILITY}, E",
    ),
    Term(
        value=Reliability.F,
        labels=Labels("cannot be judged", "لا يمكن الحكم عليه", "ne peut être jugée"),
        description="There is no basis to judge it. Not the lowest grade: that is E.",
        source=f"{_RELIABILITY}, F",
    ),
)

CLAIM_TERMS: Final = _STANCES + _MODALITIES + _DOC_TIME_RELS + _BASES + _CREDIBILITIES + _RELIABILITIES
