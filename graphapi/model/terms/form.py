"""Terms for the forms of support: those of the UCDP External Support Dataset, and two of our own."""

from __future__ import annotations

from typing import Final

from graphapi.model.terms.term import Labels, Term
from graphapi.model.vocabulary import SupportForm

_UCDP: Final = "UCDP External Support Dataset 18.1 (Meier et al. 2022)"

FORM_TERMS: Final = (
    Term(
        value=SupportForm.TROOPS,
        labels=Labels("troops", "قوات مقاتلة", "troupes"),
        description=(
            "Troops of the supporter fight at the recipient's side. Not troops that are there without fighting "
            "(FOREIGN_TROOP_PRESENCE), not advisers (TRAINING_EXPERTISE)."
        ),
        source=f"{_UCDP}, letter x",
    ),
    Term(
        value=SupportForm.FOREIGN_TROOP_PRESENCE,
        labels=Labels("foreign troop presence", "وجود قوات أجنبية", "présence de troupes étrangères"),
        description=(
            "Troops of the supporter are stationed with the recipient and do not take part in the fighting. "
            "Not troops that fight (TROOPS)."
        ),
        source=f"{_UCDP}, letter p",
    ),
    Term(
        value=SupportForm.ACCESS_TO_TERRITORY,
        labels=Labels("access to territory", "استخدام الأراضي أو اللجوء إليها", "accès au territoire"),
        description=(
            "The recipient can use the supporter's territory: sanctuary, transit, its own bases. Not the use "
            "of the supporter's installations in joint work (JOINT_OPERATIONS)."
        ),
        source=f"{_UCDP}, letter l (the edition of 2011 has y)",
    ),
    Term(
        value=SupportForm.JOINT_OPERATIONS,
        labels=Labels(
            "joint operations and infrastructure",
            "عمليات وبنى تحتية مشتركة",
            "opérations et infrastructures conjointes",
        ),
        description=(
            "The two share military or intelligence infrastructure or run operations together: an operations room, an "
            "air base, air strikes in coordination. Not troops fighting on the ground (TROOPS)."
        ),
        source=f"{_UCDP}, letter y (the edition of 2011 has l)",
    ),
    Term(
        value=SupportForm.WEAPONS,
        labels=Labels("weapons", "أسلحة", "armes"),
        description="Weapons and ammunition, given or sold. Not vehicles, fuel or other gear (MATERIEL_LOGISTICS).",
        source=f"{_UCDP}, letter w",
    ),
    Term(
        value=SupportForm.MATERIEL_LOGISTICS,
        labels=Labels("materiel and logistics", "معدات ودعم لوجستي", "matériel et logistique"),
        description="Vehicles, uniforms, fuel, food, transport, medical care. Not weapons or ammunition (WEAPONS).",
        source=f"{_UCDP}, letter m",
    ),
    Term(
        value=SupportForm.TRAINING_EXPERTISE,
        labels=Labels("training and expertise", "تدريب وخبرات", "formation et expertise"),
        description=(
            "Training, advisers, technicians. Not information on the enemy (INTELLIGENCE), not soldiers who "
            "fight (TROOPS)."
        ),
        source=f"{_UCDP}, letter t",
    ),
    Term(
        value=SupportForm.FUNDING_ECONOMIC,
        labels=Labels("funding and economic support", "تمويل ودعم اقتصادي", "financement et soutien économique"),
        description="Money, loans, paid salaries, favourable trade. Not payment in goods (MATERIEL_LOGISTICS, WEAPONS).",
        source=f"{_UCDP}, letter f",
    ),
    Term(
        value=SupportForm.INTELLIGENCE,
        labels=Labels("intelligence", "معلومات استخباراتية", "renseignement"),
        description="Information on the enemy, images, intercepts. Not training (TRAINING_EXPERTISE), not propaganda (MEDIA).",
        source=f"{_UCDP}, letter i",
    ),
    Term(
        value=SupportForm.POLITICAL_DIPLOMATIC,
        labels=Labels("political and diplomatic", "دعم سياسي ودبلوماسي", "politique et diplomatique"),
        description=(
            "Endorsement, votes, vetoes, invitations, mediation in the recipient's favour. Not anything to "
            "fight or pay with. UCDP excludes such support."
        ),
        source="Ours",
    ),
    Term(
        value=SupportForm.MEDIA,
        labels=Labels("media", "دعم إعلامي", "médiatique"),
        description=(
            "Air time, propaganda, campaigns on its behalf. Not an official's endorsement "
            "(POLITICAL_DIPLOMATIC). UCDP excludes such support."
        ),
        source="Ours",
    ),
    Term(
        value=SupportForm.OTHER,
        labels=Labels("other", "شكل آخر", "autre"),
        description="A material form that the source names and that fits none of the others. Not an unnamed one (UNKNOWN).",
        source=f"{_UCDP}, letter o",
    ),
    Term(
        value=SupportForm.UNKNOWN,
        labels=Labels("unknown", "شكل غير معروف", "inconnue"),
        description=(
            "The source says that there was support and that its form is not known. Not a source that is silent on the "
            "form: such a claim has no form at all."
        ),
        source=f"{_UCDP}, letter u",
    ),
)
