"""What an answer is told with beside the vocabulary's words, in the languages that the product speaks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """Each phrase, with its gaps in braces: the same ones in every language."""

    comma: str
    colon: str
    towards: str
    legend: str
    undated_heading: str
    see_quotes: str
    who_backed: str
    whom_backed: str
    during: str
    known_by: str
    only_certain: str
    only: str
    backing: str
    forms: str
    backed_by: str
    acted_by: str
    when: str
    standing: str
    according_to: str
    undated: str
    one_source: str
    sources: str
    disputed: str
    quoting: str
    row: str
    rows: str
    more: str
    denials: str
    agents_of_backed: str
    agents_of_backer: str
    nothing: str
    no_agents: str
    who: str
    whom: str
    what: str
    where: str
    event: str
    kind: str
    participants: str
    mediator: str
    parties: str
    backs: str
    modality: str
    quote: str
    id: str
    found: str
    how: str
    undated_left_out: str


ENGLISH: Final = Phrases(
    comma=", ",
    colon=": ",
    towards="",
    legend="{certain} certain, {possible} possible; alleged: {alleged} certain, {possibly_alleged} possible; {denied} denied",
    undated_heading="Undated:",
    see_quotes="--quotes shows the sentences behind this; --translation also shows their translations.",
    who_backed="Who backed {who}?",
    whom_backed="Who was backed by {who}?",
    during="during {value}",
    known_by="known by {value}",
    only_certain="only what the dates make certain",
    only="only {value}",
    backing="backing: {value}",
    forms="with: {value}",
    backed_by="by",
    acted_by="by {who}",
    when="When",
    standing="Standing",
    according_to="According to",
    undated="undated",
    one_source="1 source",
    sources="{count} sources",
    disputed="disputed",
    quoting="quoting {who}",
    row="row {value}",
    rows="rows {value}",
    more="and {count} more: see --json",
    denials="Denied or doubted",
    agents_of_backed=(
        "Includes support for actors that acted for {who} at the time (its offices, parts and forces); "
        "such lines are marked. --no-agents excludes it."
    ),
    agents_of_backer=(
        "Includes what actors that acted for {who} at the time did (its offices, parts and forces); such "
        "lines are marked. --no-agents excludes it."
    ),
    nothing="No loaded claim says so.",
    no_agents="Actors that acted for it are excluded (--no-agents).",
    who="Who",
    whom="Whom",
    what="What",
    where="Where",
    event="Event",
    kind="Kind",
    participants="Participants",
    mediator="Mediator",
    parties="Parties",
    backs="Backs",
    modality="Modality",
    quote="Sentence",
    id="Id",
    found="Found",
    how="Match",
    undated_left_out="{count} more without a date are not shown: --certainty undated shows them.",
)
FRENCH: Final = Phrases(
    comma=", ",
    colon=" : ",
    towards="",
    legend="{certain} certain, {possible} possible ; allégué : {alleged} certain, {possibly_alleged} possible ; {denied} démenti",
    undated_heading="Sans date :",
    see_quotes="--quotes montre les phrases à l'appui ; --translation montre aussi leurs traductions.",
    who_backed="Qui a soutenu {who} ?",
    whom_backed="Qui a été soutenu par {who} ?",
    during="pendant {value}",
    known_by="ce qu'on savait le {value}",
    only_certain="seulement ce que les dates rendent certain",
    only="seulement {value}",
    backing="soutien : {value}",
    forms="avec : {value}",
    backed_by="par",
    acted_by="par {who}",
    when="Quand",
    standing="Statut",
    according_to="Selon",
    undated="sans date",
    one_source="1 source",
    sources="{count} sources",
    disputed="contesté",
    quoting="citant {who}",
    row="ligne {value}",
    rows="lignes {value}",
    more="et {count} de plus : voir --json",
    denials="Démenti ou mis en doute",
    agents_of_backed=(
        "Inclut le soutien aux acteurs qui agissaient alors pour {who} (ses responsables, composantes et forces) ; ces lignes sont signalées. "
        "--no-agents l'exclut."
    ),
    agents_of_backer=(
        "Inclut les actes des acteurs qui agissaient alors pour {who} (ses responsables, composantes et forces) ; ces lignes sont signalées. "
        "--no-agents l'exclut."
    ),
    nothing="Aucune affirmation chargée ne le dit.",
    no_agents="Les acteurs qui agissaient en son nom sont exclus (--no-agents).",
    who="Qui",
    whom="À qui",
    what="Quoi",
    where="Où",
    event="Événement",
    kind="Type",
    participants="Participants",
    mediator="Médiateur",
    parties="Parties",
    backs="Soutient",
    modality="Modalité",
    quote="Phrase",
    id="Id",
    found="Trouvé",
    how="Correspondance",
    undated_left_out="{count} de plus sans date ne sont pas affichés : --certainty undated les montre.",
)
ARABIC: Final = Phrases(
    comma="، ",
    colon=": ",
    towards="لصالح",
    legend="{certain} مؤكد، {possible} ممكن؛ مزعوم: {alleged} مؤكد، {possibly_alleged} ممكن؛ {denied} منفي",
    undated_heading="بلا تاريخ:",
    see_quotes="الخيار --quotes يعرض الجمل التي يستند إليها هذا؛ و--translation يعرض ترجماتها أيضًا.",
    who_backed="من دعم {who}؟",
    whom_backed="من تلقى الدعم من {who}؟",
    during="خلال {value}",
    known_by="ما كان معروفًا في {value}",
    only_certain="فقط ما تجعله التواريخ مؤكدًا",
    only="فقط: {value}",
    backing="نوع الدعم: {value}",
    forms="شكل الدعم: {value}",
    backed_by="من",
    acted_by="عن طريق {who}",
    when="متى",
    standing="جزم أم زعم",
    according_to="بحسب",
    undated="بلا تاريخ",
    one_source="مصدر واحد",
    sources="المصادر: {count}",
    disputed="متنازع عليه",
    quoting="نقلًا عن {who}",
    row="الصف {value}",
    rows="الصفوف {value}",
    more="وغيرها {count}: انظر --json",
    denials="ما نُفي أو شُكِّك فيه",
    agents_of_backed=(
        "يشمل هذا دعم من كانوا يعملون حينها باسم {who} (من شغلوا مناصبه وأجزاؤه وقواته)؛ وهذه الأسطر معلَّمة. "
        "الخيار --no-agents يستبعده."
    ),
    agents_of_backer=(
        "يشمل هذا ما فعله من كانوا يعملون حينها باسم {who} (من شغلوا مناصبه وأجزاؤه وقواته)؛ وهذه الأسطر معلَّمة. "
        "الخيار --no-agents يستبعده."
    ),
    nothing="لا يوجد في البيانات قول بذلك.",
    no_agents="من كانوا يعملون باسمه مستبعدون (--no-agents).",
    who="من",
    whom="إلى من",
    what="ماذا",
    where="أين",
    event="الحدث",
    kind="النوع",
    participants="المشاركون",
    mediator="الوسيط",
    parties="الأطراف",
    backs="يدعم",
    modality="الصيغة",
    quote="الجملة",
    id="المعرّف",
    found="النتيجة",
    how="التطابق",
    undated_left_out="لم تُعرض {count} أخرى بلا تاريخ: الخيار --certainty undated يعرضها.",
)
PHRASES: Final[Mapping[str, Phrases]] = {"en": ENGLISH, "ar": ARABIC, "fr": FRENCH}
