"""Which claims count for an answer, and what a relation's facts are when only those count.

What they add up to is said in Python by `graphapi.model.relation`; tests/questions/test_reference.py holds the two together
on random graphs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from graphapi.graph.read.parts.condition import UNPUBLISHED, known_by, published_by
from graphapi.graph.read.parts.independence import independent
from graphapi.graph.read.parts.named import country, publishers, sources
from graphapi.graph.read.parts.sieve import Sieve
from graphapi.graph.read.parts.statement_builder import Arguments, StatementBuilder, as_input
from graphapi.model.relation import MATERIAL_FORMS, POLITICAL_FORMS
from graphapi.model.vocabulary import SupportForm

AFFIRMING = "['ASSERTED', 'ALLEGED']"
DENYING = "['DENIED', 'DOUBTED']"


def facets(facts: str) -> str:
    """A clause that splits off, from what is asserted, the forms of support that are only alleged.

    Alleged and asserted never stand in one backing; a relation of which both are said is in two.
    """
    alleged = (
        f"{facts} {{.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: {facts}.alleged_forms, "
        f"alleged_forms: [], kinds: {facts}.alleged_kinds, voices: {facts}.alleged_voices}}"
    )
    return f"UNWIND CASE WHEN size({facts}.alleged_forms) > 0 THEN [{facts}, {alleged}] ELSE [{facts}] END AS"


def affirming(facts: str) -> str:
    """The stances of claims that affirm what the facts are of: of what is only alleged, allegations."""
    return f"CASE {facts}.standing WHEN 'ASSERTED' THEN {AFFIRMING} ELSE ['ALLEGED'] END"


def literal(words: Iterable[SupportForm]) -> str:
    """A list of forms of support as Cypher text, in the vocabulary's order."""
    given = frozenset(words)
    return "[" + ", ".join(f"'{word}'" for word in SupportForm if word in given) + "]"


@dataclass(frozen=True, slots=True)
class Counting:
    """Filters on claims: known by a day, according to somebody, without some sources, of some kind (`sieve`).

    Parameters, not values.

    `against` is a variable: of the claims that affirm only those that name this opponent, so that what is asserted does
    not stand for what is only alleged to be against it. `event` is another: only claims of the event that it holds, or
    of none where it is null. Denials that name no event, or no opponent, are meant for all.
    """

    known: str | None = None
    unpublished: bool = False
    without: str | None = None
    claimant: str | None = None
    publisher: str | None = None
    publisher_country: str | None = None
    against: str | None = None
    event: str | None = None
    sieve: Sieve = field(default_factory=Sieve)

    @classmethod
    def read(cls, builder: StatementBuilder, filters: Arguments) -> Counting:
        according = as_input(filters.get("accordingTo") or {})
        without = filters.get("withoutSources")
        return cls(
            known=known_by(builder, filters),
            unpublished=filters.get(UNPUBLISHED) is True,
            without=None if without is None else sources(builder, without),
            claimant=builder.actor(as_input(according["claimant"])) if "claimant" in according else None,
            publisher=publishers(builder, according["publisher"]) if "publisher" in according else None,
            publisher_country=builder.value(country(according["publisherCountry"]))
            if "publisherCountry" in according
            else None,
            against=None if filters.get("against") is None else builder.actor(as_input(filters["against"])),
            sieve=Sieve.read(builder, filters),
        )

    @property
    def linking(self) -> Counting:
        """What counts of relations by which one acts for another: nobody does against somebody, or at a place."""
        return replace(self, against=None, event=None, sieve=self.sieve.anywhere)

    @property
    def restricts(self) -> bool:
        """Whether some claims do not count, so that what is stored on relations cannot be used as it is."""
        return self != Counting()

    def conditions(self, claim: str, source: str) -> list[str]:
        """What a claim and its source must meet."""
        wanted = [f"{claim}.retracted_at IS NULL"]
        if self.known:
            wanted.append(published_by(source, self.known, unpublished=self.unpublished))
        if self.without:
            wanted.append(f"NOT {source}.id IN {self.without}")
        if self.claimant:
            wanted.append(f"EXISTS {{ ({claim})-[:CLAIMANT]->({self.claimant}) }}")
        if self.publisher:
            wanted.append(
                f"EXISTS {{ ({source})-[:PUBLISHED_BY]->(said:Publisher) WHERE said.id IN {self.publisher} }}"
            )
        if self.publisher_country:
            wanted.append(
                f"EXISTS {{ ({source})-[:PUBLISHED_BY]->(:Publisher {{country: {self.publisher_country}}}) }}"
            )
        if self.against:
            wanted.append(f"({claim}.stance IN {DENYING} OR EXISTS {{ ({claim})-[:AGAINST]->({self.against}) }})")
        if self.event:
            none = f"NOT EXISTS {{ ({claim})-[:IN_EVENT]->() }}"
            wanted.append(
                f"CASE WHEN {self.event} IS NULL OR ({claim}.stance IN {DENYING} AND {none}) THEN {none} "
                f"ELSE EXISTS {{ ({claim})-[:IN_EVENT]->({self.event}) }} END"
            )
        return [*wanted, *(f"({one})" for one in self.sieve.conditions(claim, source, DENYING))]

    def asserts(self, builder: StatementBuilder, relation: str) -> str:
        """Whether a claim that counts asserts the relation."""
        if not self.restricts:
            return f"{relation}.standing = 'ASSERTED'"
        claim, source = builder.name("claim"), builder.name("source")
        wanted = " AND ".join([*self.conditions(claim, source), f"{claim}.stance = 'ASSERTED'"])
        return (
            f"EXISTS {{ MATCH ({claim}:Claim {{relation: {relation}.key}})-[:FROM]->({source}:Source) WHERE {wanted} }}"
        )

    def with_facts(self, builder: StatementBuilder, relations: str) -> str:
        """A list of relations as `{relation, facts}` each, in the same order."""
        if not self.restricts:
            return f"[step IN {relations} | {{relation: step, facts: step}}]"
        step, facts = builder.name("step"), builder.name("facts")
        clauses = self.facts(builder, step, facts)
        return f"COLLECT {{ UNWIND {relations} AS {step} {clauses} RETURN {{relation: {step}, facts: {facts}}} }}"

    def facts(self, builder: StatementBuilder, relation: str, facts: str) -> str:
        """Clauses that bind `facts` to a relation's facts from the claims that count (graphapi.model.relation.summarize).

        Where all count, they are what is stored. A relation without a claim that counts has no row.
        """
        if not self.restricts:
            return f"WITH *, {relation} AS {facts}"
        claim, source = builder.name("claim"), builder.name("source")
        conditions = " AND ".join(self.conditions(claim, source))
        carried = ", ".join(f"{name}: {value}" for name, value in _summary(relation).items())
        # The others too: a variable that is not let in would be a new one, and anybody.
        let_in = ", ".join(filter(None, (relation, self.claimant, self.against, self.event)))
        forms = literal(SupportForm)
        return (
            f"CALL ({let_in}) {{ WITH {relation}, COLLECT {{ MATCH ({claim}:Claim {{relation: {relation}.key}})-[:FROM]->"
            f"({source}:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE {conditions} RETURN {claim} {{.stance, .forms, "
            f".start_earliest, .start_latest, .end_earliest, .end_latest, voice: {_origin(claim)} + '\\t' + publisher.id, "
            f"published: {source}.published, earliest: {source}.published_earliest, latest: {source}.published_latest}} }} AS claims "
            f"WHERE size(claims) > 0 WITH {relation}, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, "
            f"[claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged "
            f"WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive "
            f"WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over "
            f"WITH *, [form IN {forms} WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms "
            f"WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN {forms} WHERE NOT form IN forms "
            f"AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms, "
            f"{_distinct_voices('decisive')} AS voices WITH *, {independent('voices')} AS independent, "
            f"{_greatest('end_earliest')} AS seen "
            f"RETURN {relation} {{.key, .period, .precision, .dated, "
            f".start_text, .end_text, .ongoing, .extent_start, {carried}}} AS {facts} }}"
        )


def _summary(relation: str) -> dict[str, str]:
    """What graphapi.model.relation.summarize says, over the lists claims, asserted, alleged, decisive, forms, allegedForms.

    `over` are the claims that its time rests on.
    """
    further = "[claim IN alleged WHERE any(form IN allegedForms WHERE form IN claim.forms)]"
    published = "UNWIND claims AS claim WITH claim WHERE claim.published IS NOT NULL RETURN"
    first = "coalesce(claim.earliest, date('0001-01-01')), coalesce(claim.latest, date('9999-12-31')), claim.published"
    last = "coalesce(claim.latest, date('9999-12-31')) DESC, coalesce(claim.earliest, date('0001-01-01')) DESC, claim.published DESC"
    return {
        "start_earliest": _unless_open("start_earliest", _least("start_earliest")),
        "start_latest": _least("start_latest"),
        "end_earliest": "seen",
        "end_latest": _unless_open("end_latest", _greatest("end_latest")),
        "anchor_starts": _anchors("start_latest"),
        "anchor_ends": _anchors("end_earliest"),
        "extent_end": (
            f"CASE WHEN {relation}.end_text IN ['..', ''] AND seen > {relation}.extent_least THEN seen ELSE {relation}.extent_least END"
        ),
        "standing": "CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END",
        "status": (
            "CASE WHEN size(asserted) > 0 AND independent > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' "
            "WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END"
        ),
        "claims": "size(claims)",
        "asserted": "size(asserted)",
        "alleged": "size(alleged)",
        "denied": "size([claim IN claims WHERE claim.stance = 'DENIED'])",
        "doubted": "size([claim IN claims WHERE claim.stance = 'DOUBTED'])",
        "forms": "forms",
        "kinds": _kinds(relation, "forms"),
        "voices": "voices",
        "independent_sources": "independent",
        "alleged_forms": "allegedForms",
        "alleged_kinds": f"CASE WHEN size(allegedForms) = 0 THEN [] ELSE {_kinds(relation, 'allegedForms')} END",
        "alleged_voices": _distinct_voices(further),
        "first_published": f"head(COLLECT {{ {published} claim.published ORDER BY {first} LIMIT 1 }})",
        "first_published_earliest": f"head(COLLECT {{ {published} coalesce(claim.earliest, date('0001-01-01')) AS day ORDER BY day LIMIT 1 }})",
        "last_published": f"head(COLLECT {{ {published} claim.published ORDER BY {last} LIMIT 1 }})",
        "last_published_latest": f"head(COLLECT {{ {published} coalesce(claim.latest, date('9999-12-31')) AS day ORDER BY day DESC LIMIT 1 }})",
    }


def _distinct_voices(claims: str) -> str:
    each = f"[claim IN {claims} | claim.voice]"
    return f"reduce(seen = [], voice IN {each} | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END)"


def _least(bound: str) -> str:
    """The first of a bound that the claims have; null where none has it."""
    return _extreme(bound, "<")


def _greatest(bound: str) -> str:
    return _extreme(bound, ">")


def _extreme(bound: str, better: str) -> str:
    days = f"[claim IN over WHERE claim.{bound} IS NOT NULL | claim.{bound}]"
    return f"reduce(best = null, day IN {days} | CASE WHEN best IS NULL OR day {better} best THEN day ELSE best END)"


def _unless_open(bound: str, extreme: str) -> str:
    """Null where one of the claims has no such bound."""
    return f"CASE WHEN all(claim IN over WHERE claim.{bound} IS NOT NULL) THEN {extreme} END"


def _anchors(bound: str) -> str:
    """A bound of each claim that has both which force something; as text, like the stored ones."""
    both = "claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL"
    return f"[claim IN over WHERE {both} | toString(claim.{bound})]"


def _origin(claim: str) -> str:
    """graphapi.model.relation.origin_of the claim that this one repeats, followed to the end, or of itself."""
    return (
        f"head(COLLECT {{ MATCH ({claim})-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS {{ (first)-[:REPEATS]->() }} "
        f"MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher) "
        f"OPTIONAL MATCH (first)-[:CLAIMANT]->(claimant:Actor) RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }})"
    )


def _kinds(relation: str, forms: str) -> str:
    """graphapi.model.relation.backing_kinds over a list of forms."""
    political = f"any(form IN {forms} WHERE form IN {literal(POLITICAL_FORMS)})"
    material = f"any(form IN {forms} WHERE form IN {literal(MATERIAL_FORMS)}) OR (type({relation}) = 'AIDS' AND NOT {political})"
    return (
        f"CASE WHEN {material} THEN ['MATERIAL'] ELSE [] END "
        f"+ CASE WHEN {political} OR type({relation}) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END"
    )
