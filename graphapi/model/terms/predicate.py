"""The predicates, with the event-data categories that they include, and the five classes of predicates."""

from __future__ import annotations

from typing import Final

from graphapi.model.terms.term import Example, Labels, Term
from graphapi.model.vocabulary import Predicate, PredicateClass

_EVENT_DATA: Final = "PLOVER (Open Event Data Alliance, draft 0.8) and CAMEO 1.1 (Schrodt 2012)"
_QUAD_CLASSES: Final = "Quad classes of CAMEO and PLOVER event data, after Goldstein (1992)"

_EVENTS: Final = (
    Term(
        value=Predicate.SUPPORTS,
        labels=Labels("supports", "يدعم", "soutient"),
        description=(
            "The subject supports the object as a position or an ongoing practice, in words or in kind; the "
            "forms say how. Not a single act of help (AIDS), not working together for a shared goal "
            "(COOPERATES), not treating the object as a legitimate authority (RECOGNIZES). An endorsement of "
            "the object counts, with the form POLITICAL_DIPLOMATIC; an endorsement of an idea that the "
            "object shares does not."
        ),
        example=Example(
            "الحكومة الفرنسية التي كانت تدعم حفتر بصور شتى غير معلنة",
            "the French government, which was supporting Haftar in various undeclared ways",
        ),
        source=_EVENT_DATA,
        plover="SUPPORT",
        cameo=("05",),
        predicate_class=PredicateClass.VERBAL_COOPERATION,
    ),
    Term(
        value=Predicate.OPPOSES,
        labels=Labels("opposes", "يعارض", "s'oppose à"),
        description=(
            "The subject is against the object as a position or an ongoing practice: it calls it an enemy, "
            "disapproves of it, rallies or demonstrates against it. Not an accusation of a particular wrong "
            "(ACCUSES), not the refusal of a particular proposal (REJECTS), not the use of force (ATTACKS)."
        ),
        example=Example("عدونا الكبير، الإخوان المسلمون", "our great enemy, the Muslim Brotherhood"),
        source=f"{_EVENT_DATA}; CAMEO 110 and 113 are in PLOVER's ACCUSE, mode disapprove",
        plover="PROTEST",
        cameo=("14", "110", "113"),
        predicate_class=PredicateClass.VERBAL_CONFLICT,
    ),
    Term(
        value=Predicate.RECOGNIZES,
        labels=Labels("recognizes", "يعترف بـ", "reconnaît"),
        description=(
            "The subject treats the object as a legitimate authority: it recognizes a government, or "
            "receives it as one. Not praise or endorsement (SUPPORTS), not a meeting by itself (MET)."
        ),
        example=Example(
            "حكومة الوفاق المعترف بها دوليا", "the internationally recognized Government of National Accord"
        ),
        source=_EVENT_DATA,
        plover="SUPPORT",
        cameo=("054",),
        predicate_class=PredicateClass.VERBAL_COOPERATION,
    ),
    Term(
        value=Predicate.MET,
        labels=Labels("met", "التقى", "a rencontré"),
        description=(
            "The two met, visited or called each other. The subject is the one that the text names first; "
            "the detail says who came to whom. It does not say what they think of each other. Not talks "
            "about a settlement or deal (NEGOTIATES), not bringing others together (MEDIATES)."
        ),
        example=Example(
            "حفتر التقى شخصيتين رفيعتين بوزارة الدفاع الأميركية",
            "Haftar met two senior figures of the US Department of Defense",
        ),
        source=_EVENT_DATA,
        plover="CONSULT",
        cameo=("04",),
        predicate_class=PredicateClass.VERBAL_COOPERATION,
    ),
    Term(
        value=Predicate.NEGOTIATES,
        labels=Labels("negotiates with", "يتفاوض مع", "négocie avec"),
        description=(
            "The two talk with each other to reach a settlement or a deal. Not its conclusion (AGREES), not "
            "any other meeting (MET). A third party between them MEDIATES."
        ),
        example=Example(
            "اجتمعا في أبوظبي الشهر الماضي لبحث اتفاق لتقاسم السلطة",
            "they met in Abu Dhabi last month to discuss a power-sharing agreement",
        ),
        source=_EVENT_DATA,
        plover="CONSULT",
        cameo=("046",),
        predicate_class=PredicateClass.VERBAL_COOPERATION,
    ),
    Term(
        value=Predicate.MEDIATES,
        labels=Labels("mediates with", "يتوسط بين أطراف منهم", "sert de médiateur auprès de"),
        description=(
            "The subject acts between parties to bring them to a settlement. The object is one of the "
            "parties, so a mediation between two parties is two claims. Not a call on others to settle "
            "(REQUESTS), and not a sign of neutrality: a mediator can also back a party."
        ),
        example=Example(
            "الدول الغربية التي تحاول الوساطة بين “السراج” و”حفتر”",
            "the Western states that are trying to mediate between al-Sarraj and Haftar",
        ),
        source=_EVENT_DATA,
        plover="CONSULT",
        cameo=("045",),
        predicate_class=PredicateClass.VERBAL_COOPERATION,
    ),
    Term(
        value=Predicate.COOPERATES,
        labels=Labels("cooperates with", "يتعاون مع", "coopère avec"),
        description=(
            "The two work together, each for its own or a shared goal: economic, military, judicial, "
            "intelligence. It is mutual, so not help in one direction (AIDS, SUPPORTS). It counts as backing "
            "if the forms are military."
        ),
        example=Example("تعاون خليفة حفتر مع الموساد", "Khalifa Haftar's cooperation with the Mossad"),
        source=_EVENT_DATA,
        plover="COOPERATE",
        cameo=("06",),
        predicate_class=PredicateClass.MATERIAL_COOPERATION,
    ),
    Term(
        value=Predicate.AIDS,
        labels=Labels("aids", "يساعد", "aide"),
        description=(
            "One act of help by the subject for the object: a delivery, a rescue, a payment, an operation at "
            "its side, asylum. Not a position or an ongoing practice (SUPPORTS), not an exchange "
            "(COOPERATES), not a promise of help (AIDS with the modality PLANNED)."
        ),
        example=Example("وتم إنقاذه بمساعدة الجيش الأمريكي", "and he was rescued with the help of the US Army"),
        source=_EVENT_DATA,
        plover="AID",
        cameo=("07",),
        predicate_class=PredicateClass.MATERIAL_COOPERATION,
    ),
    Term(
        value=Predicate.SANCTIONS,
        labels=Labels("sanctions", "يفرض عقوبات على", "sanctionne"),
        description=(
            "The subject harms or restricts the object without violence: embargo, boycott, frozen assets, "
            "aid or relations cut off, arrest, expulsion, seizure. Not the threat of it (THREATENS), not "
            "words alone (ACCUSES), not armed force or a blockade (ATTACKS)."
        ),
        example=Example(
            "حظر توريد الأسلحة المفروض من قبل مجلس الأمن الدولي", "the arms embargo imposed by the UN Security Council"
        ),
        source=f"{_EVENT_DATA}; includes PLOVER's COERCE (CAMEO 17)",
        plover="SANCTION",
        cameo=("16", "17"),
        predicate_class=PredicateClass.MATERIAL_CONFLICT,
    ),
    Term(
        value=Predicate.THREATENS,
        labels=Labels("threatens", "يهدد", "menace"),
        description=(
            "The subject announces harm to the object, with or without a condition, or shows force as a "
            "threat. Not carrying it out (SANCTIONS, ATTACKS), not a demand without a threat (REQUESTS)."
        ),
        example=Example(
            "تهديدات بعقوبات قد توقع على “حفتر” إن لم يعد إلى ثكناته",
            "threats of sanctions that may be imposed on Haftar if he does not return to his barracks",
        ),
        source=f"{_EVENT_DATA}; includes PLOVER's MOBILIZE (CAMEO 15)",
        plover="THREATEN",
        cameo=("13", "15"),
        predicate_class=PredicateClass.VERBAL_CONFLICT,
    ),
    Term(
        value=Predicate.ATTACKS,
        labels=Labels("attacks", "يهاجم", "attaque"),
        description=(
            "The subject uses violence against the object: an offensive, fighting, bombing, killing, abduction, a "
            "blockade, an occupation, violent repression. Not a verbal attack (ACCUSES, OPPOSES), not the threat of "
            "violence (THREATENS)."
        ),
        example=Example(
            "شنت قواته هجوما على العاصمة الليبية “طرابلس”",
            "his forces launched an attack on the Libyan capital, Tripoli",
        ),
        source=f"{_EVENT_DATA}; CAMEO 191 and 192 are in PLOVER's COERCE, and 176 (cyber attacks) in none",
        plover="ASSAULT",
        cameo=("18", "19", "20", "175", "176", "1712"),
        predicate_class=PredicateClass.MATERIAL_CONFLICT,
    ),
    Term(
        value=Predicate.ACCUSES,
        labels=Labels("accuses", "يتهم", "accuse"),
        description=(
            "The subject accuses the object of a wrong, denounces one of its actions, investigates or sues "
            "it. The content of the accusation is a separate claim by the accuser, ALLEGED if the two are "
            "adversaries. Not general hostility (OPPOSES), not the refusal of a proposal (REJECTS)."
        ),
        example=Example(
            "حفتر المتهم بالتعاون مع وكالة الاستخبارات المركزية الأمريكية",
            "Haftar, who is accused of cooperating with the US Central Intelligence Agency",
        ),
        source=_EVENT_DATA,
        plover="ACCUSE",
        cameo=("09", "11"),
        predicate_class=PredicateClass.VERBAL_CONFLICT,
    ),
    Term(
        value=Predicate.REQUESTS,
        labels=Labels("requests of", "يطلب من", "demande à"),
        description=(
            "The subject asks, or demands, that the object do or stop something; the detail says what. Not a "
            "demand with a threat (THREATENS), not the object's answer (AGREES, REJECTS)."
        ),
        example=Example("استنجد حفتر بروسيا", "Haftar appealed to Russia for help"),
        source=f"{_EVENT_DATA}; includes CAMEO's APPEAL (02)",
        plover="REQUEST",
        cameo=("02", "10"),
        predicate_class=PredicateClass.VERBAL_CONFLICT,
    ),
    Term(
        value=Predicate.REJECTS,
        labels=Labels("rejects", "يرفض طرح", "rejette"),
        description=(
            "The subject refuses what the object proposes, asks or has agreed, or defies it. Not opposition "
            "to the object as such (OPPOSES), and not a denial that something happened: that is the stance "
            "DENIED of another predicate."
        ),
        example=Example(
            "عبر حفتر عن رفضه لاتفاق المصالحة بين الفرقاء الليبيين",
            "Haftar expressed his rejection of the reconciliation agreement between the Libyan factions",
        ),
        source=_EVENT_DATA,
        plover="REJECT",
        cameo=("12",),
        predicate_class=PredicateClass.VERBAL_CONFLICT,
    ),
    Term(
        value=Predicate.AGREES,
        labels=Labels("agrees with", "يتفق مع", "s'accorde avec"),
        description=(
            "The two reach or sign an agreement, or one accepts what the other proposes. Not the talks "
            "before it (NEGOTIATES), not carrying it out (COOPERATES, AIDS, WITHDRAWS), not two opinions "
            "that happen to be alike."
        ),
        example=Example(
            "اتفقا على إنهاء المرحلة الانتقالية في ليبيا", "they agreed to end the transitional phase in Libya"
        ),
        source=_EVENT_DATA,
        plover="AGREE",
        cameo=("03", "057"),
        predicate_class=PredicateClass.VERBAL_COOPERATION,
    ),
    Term(
        value=Predicate.WITHDRAWS,
        labels=Labels("withdraws from or yields to", "ينسحب أو يتنازل لمصلحة", "se retire devant ou cède à"),
        description=(
            "The subject gives way to the object: it retreats, ceases fire, releases people or property, "
            "eases a measure, gives in to a demand. Not a promise to do so (WITHDRAWS with the modality "
            "PLANNED, or AGREES), not an end of support for the object (SUPPORTS with an end to its period)."
        ),
        example=Example("ثم انسحبت منه بعد ساعات", "then they withdrew from it after some hours"),
        source=f"{_EVENT_DATA}; includes PLOVER's CONCEDE",
        plover="RETREAT",
        cameo=("08",),
        predicate_class=PredicateClass.MATERIAL_COOPERATION,
    ),
)

_STATES_OF_AFFAIRS: Final = (
    Term(
        value=Predicate.COMMANDS,
        labels=Labels("commands", "يقود", "commande"),
        description=(
            "The subject has military or operational command of the object. Not loyalty or alliance of the object to "
            "the subject (SUPPORTS, from the object), not an office in civil government (HOLDS_OFFICE)."
        ),
        example=Example("وقائد الجيش الوطني الليبي", "and the commander of the Libyan National Army"),
        source="Wikidata P4791 (commanded by), read from the commander",
        predicate_class=PredicateClass.STRUCTURAL,
    ),
    Term(
        value=Predicate.MEMBER_OF,
        labels=Labels("member of", "عضو في", "membre de"),
        description=(
            "The subject, an independent person, state or organization, belongs to the object. Not a section "
            "of it (PART_OF), not a post in it (HOLDS_OFFICE), not only sympathy (SUPPORTS)."
        ),
        example=Example(
            "قادة جهاز الأمن الداخلي للنظام السابق", "leaders of the former regime's Internal Security Agency"
        ),
        source="FollowTheMoney Membership; Wikidata P463 (member of)",
        predicate_class=PredicateClass.STRUCTURAL,
    ),
    Term(
        value=Predicate.PART_OF,
        labels=Labels("part of", "جزء من", "fait partie de"),
        description=(
            "The subject is a section, branch or unit of the object. Not a member that joined and can leave "
            "(MEMBER_OF), not a unit only led by the same person (COMMANDS)."
        ),
        example=Example("مكتب المنظمة في ليبيا", "the Organization's office in Libya"),
        source="W3C Organization Ontology, org:subOrganizationOf; Wikidata P361 (part of)",
        predicate_class=PredicateClass.STRUCTURAL,
    ),
    Term(
        value=Predicate.HOLDS_OFFICE,
        labels=Labels("holds office in", "يشغل منصبًا في", "exerce une fonction dans"),
        description=(
            "The subject, a person, holds a post in the object; the detail names it. Not speaking for it without a "
            "post (REPRESENTS), not membership without one (MEMBER_OF)."
        ),
        example=Example(
            "اللواء عبد السلام العبيدي، رئيس الأركان العامة للجيش الليبي",
            "Major General Abdussalam al-Obeidi, Chief of the General Staff of the Libyan army",
        ),
        source="FollowTheMoney Occupancy; Wikidata P39 (position held)",
        predicate_class=PredicateClass.STRUCTURAL,
    ),
    Term(
        value=Predicate.REPRESENTS,
        labels=Labels("represents", "يمثل", "représente"),
        description=(
            "The subject speaks or acts for the object: envoy, ambassador, spokesperson, delegate. Not "
            "command of it (COMMANDS), not mediation between others (MEDIATES)."
        ),
        example=Example("المبعوث الأممي لليبيا", "the United Nations envoy to Libya"),
        source="FollowTheMoney Representation; Wikidata P1268 (represents)",
        predicate_class=PredicateClass.STRUCTURAL,
    ),
)

_CLASSES: Final = (
    Term(
        value=PredicateClass.VERBAL_COOPERATION,
        labels=Labels("verbal cooperation", "تعاون لفظي", "coopération verbale"),
        description=(
            "Cooperation in words or by meeting: a position, a visit, an agreement. Not goods, money or troops."
        ),
        source=_QUAD_CLASSES,
    ),
    Term(
        value=PredicateClass.MATERIAL_COOPERATION,
        labels=Labels("material cooperation", "تعاون مادي", "coopération matérielle"),
        description="Cooperation in action: aid, joint work, concessions. Not the promise of it.",
        source=_QUAD_CLASSES,
    ),
    Term(
        value=PredicateClass.VERBAL_CONFLICT,
        labels=Labels("verbal conflict", "نزاع لفظي", "conflit verbal"),
        description="Conflict in words: demands, accusations, refusals, threats. Not measures or force.",
        source=_QUAD_CLASSES,
    ),
    Term(
        value=PredicateClass.MATERIAL_CONFLICT,
        labels=Labels("material conflict", "نزاع مادي", "conflit matériel"),
        description="Conflict in action: sanctions, coercion, violence. Not the threat of them.",
        source=_QUAD_CLASSES,
    ),
    Term(
        value=PredicateClass.STRUCTURAL,
        labels=Labels("structure", "علاقة بنيوية", "structure"),
        description="A lasting state between actors: command, membership, office. Not an event.",
        source="Ours; event data have no such class",
    ),
)

PREDICATE_TERMS: Final = _EVENTS + _STATES_OF_AFFAIRS + _CLASSES
