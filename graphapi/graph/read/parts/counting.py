"""Which claims count for an answer, and the facts of a relation from those claims.

`graphapi.model.relation` computes the same facts in Python; tests/questions/test_reference.py compares the two on random
graphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from graphapi.graph.read.parts.condition import UNPUBLISHED, known_by, published_by
from graphapi.graph.read.parts.independence import corroborated, independent
from graphapi.graph.read.parts.named import country, publishers, sources
from graphapi.graph.read.parts.sieve import Sieve
from graphapi.graph.read.parts.statement_builder import Arguments, Reads, StatementBuilder, as_input
from graphapi.model.relation import MATERIAL_FORMS, POLITICAL_FORMS
from graphapi.model.vocabulary import SupportForm

AFFIRMING = "['ASSERTED', 'ALLEGED']"
DENYING = "['DENIED', 'DOUBTED']"
# What a relation keeps, whichever of its claims count.
_KEPT = ".key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start"


def facets(builder: StatementBuilder, facts: str) -> str:
    """A clause that separates asserted facts from the forms of support that are only alleged.

    A backing is either asserted or alleged; a relation with both kinds of claims is in two backings.
    """

    def write(reads: Reads) -> str:
        changed = {
            "standing": "'ALLEGED'",
            "status": "'ALLEGED'",
            "asserted": "0",
            "forms": f"{facts}.alleged_forms",
            "alleged_forms": "[]",
            "kinds": f"{facts}.alleged_kinds",
            "voices": f"{facts}.alleged_voices",
        }
        alleged = f"{facts} {{.*, {_entries(changed, reads)}}}"
        return f"UNWIND CASE WHEN size({facts}.alleged_forms) > 0 THEN [{facts}, {alleged}] ELSE [{facts}] END AS"

    return builder.later(write)


def affirming(facts: str) -> str:
    """The stances of claims that affirm the facts: only allegations if the facts are only alleged."""
    return f"CASE {facts}.standing WHEN 'ASSERTED' THEN {AFFIRMING} ELSE ['ALLEGED'] END"


def literal(words: Iterable[SupportForm]) -> str:
    """A list of forms of support as Cypher text, in the order of the vocabulary."""
    given = frozenset(words)
    return "[" + ", ".join(f"'{word}'" for word in SupportForm if word in given) + "]"


@dataclass(frozen=True, slots=True)
class Counting:
    """Filters on claims: known by a day, from a claimant or publisher, without some sources, and those of `sieve`.

    The fields are expressions for parameters, not values.

    `against` is a variable with an opponent: affirming claims count only if they name it. Otherwise an asserted claim
    without it would make an alleged one look asserted. `event` is a variable: only claims of that event count, or, if it
    is null, claims without an event. Denials without an event or an opponent apply to all.
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
        """The same for relations by which one actor acts for another: whoever states them, with any opponent and place.

        Who states an action rarely also states who commands the actor. Which claims are known and credible counts here too.
        """
        return replace(
            self,
            claimant=None,
            publisher=None,
            publisher_country=None,
            against=None,
            event=None,
            sieve=self.sieve.of_anyone,
        )

    @property
    def restricts(self) -> bool:
        """Whether some claims do not count, so that the facts stored on relations cannot be used."""
        return self != Counting()

    def conditions(self, claim: str, source: str) -> list[str]:
        """The conditions for a claim and its source."""
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

        If all claims count, these are the stored facts. A relation without a claim that counts has no row. Only the facts
        that the statement reads are computed.
        """
        if not self.restricts:
            return f"WITH *, {relation} AS {facts}"
        claim, source = builder.name("claim"), builder.name("source")
        rows = (
            f"MATCH ({claim}:Claim {{relation: {relation}.key}})-[:FROM]->({source}:Source)"
            f"-[:PUBLISHED_BY]->(publisher:Publisher) WHERE {' AND '.join(self.conditions(claim, source))}"
        )
        # All outer variables are imported: one that is not would be a new variable, which matches any node.
        let_in = ", ".join(filter(None, (relation, self.claimant, self.against, self.event)))

        def write(reads: Reads) -> str:
            summed = _entries(_summary(relation), reads)
            text = f"RETURN {relation} {{{_KEPT}{summed and ', ' + summed}}} AS {facts}"
            for name, expression in reversed(_steps().items()):
                if re.search(rf"\b{name}\b", text):
                    text = f"WITH *, {expression} AS {name} {text}"
            used = {name: value for name, value in _of_claim(claim, source).items() if f"claim.{name}" in text}
            each = ", ".join(f"{name}: {value}" for name, value in used.items())
            return (
                f"CALL ({let_in}) {{ WITH {relation}, COLLECT {{ {rows} RETURN {{{each}}} }} AS claims "
                f"WHERE size(claims) > 0 {text} }}"
            )

        return builder.later(write)


def _entries(entries: Mapping[str, str], reads: Reads) -> str:
    """Those entries of a map, as Cypher text, that the statement reads."""
    return ", ".join(f"{name}: {value}" for name, value in entries.items() if reads(name))


def _of_claim(claim: str, source: str) -> dict[str, str]:
    """The values of a claim that facts are computed from."""
    stored = ("stance", "forms", "start_earliest", "start_latest", "end_earliest", "end_latest")
    return {
        **{name: f"{claim}.{name}" for name in stored},
        "voice": f"{_origin(claim)} + '\\t' + publisher.id",
        "published": f"{source}.published",
        "earliest": f"{source}.published_earliest",
        "latest": f"{source}.published_latest",
    }


def _summary(relation: str) -> dict[str, str]:
    """The result of `graphapi.model.relation.summarize`, from the list `claims` and the variables of `_steps`."""
    further = "[claim IN alleged WHERE any(form IN allegedForms WHERE form IN claim.forms)]"
    published = "UNWIND claims AS claim WITH claim WHERE claim.published IS NOT NULL RETURN"
    first = "coalesce(claim.earliest, date('0001-01-01')), coalesce(claim.latest, date('9999-12-31')), claim.published"
    last = "coalesce(claim.latest, date('9999-12-31')) DESC, coalesce(claim.earliest, date('0001-01-01')) DESC, claim.published DESC"
    return {
        "start_earliest": _unless_open("start_earliest", _least("start_earliest")),
        "start_latest": _least("start_latest"),
        "end_earliest": "lastSeen",
        "end_latest": _unless_open("end_latest", _greatest("end_latest")),
        "anchor_starts": _anchors("start_latest"),
        "anchor_ends": _anchors("end_earliest"),
        "extent_end": (
            f"CASE WHEN {relation}.end_text IN ['..', ''] AND lastSeen > {relation}.extent_least THEN lastSeen ELSE {relation}.extent_least END"
        ),
        "standing": "CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END",
        "status": (
            "CASE WHEN size(asserted) > 0 AND corroborated THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' "
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


def _steps() -> dict[str, str]:
    """Variables for `_summary`, each from `claims` and those before it. `over` are the claims that its time is computed from."""
    forms = literal(SupportForm)
    return {
        "asserted": "[claim IN claims WHERE claim.stance = 'ASSERTED']",
        "alleged": "[claim IN claims WHERE claim.stance = 'ALLEGED']",
        "decisive": "CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END",
        "over": "CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END",
        "forms": f"[form IN {forms} WHERE any(claim IN decisive WHERE form IN claim.forms)]",
        "allegedForms": (
            f"CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN {forms} WHERE NOT form IN forms "
            "AND any(claim IN alleged WHERE form IN claim.forms)] END"
        ),
        "voices": _distinct_voices("decisive"),
        "corroborated": corroborated("voices"),
        "independent": independent("voices"),
        "lastSeen": _greatest("end_earliest"),
    }


def _distinct_voices(claims: str) -> str:
    each = f"[claim IN {claims} | claim.voice]"
    return f"reduce(seen = [], voice IN {each} | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END)"


def _least(bound: str) -> str:
    """The earliest value of a bound; null if no claim has it."""
    return _extreme(bound, "<")


def _greatest(bound: str) -> str:
    return _extreme(bound, ">")


def _extreme(bound: str, better: str) -> str:
    days = f"[claim IN over WHERE claim.{bound} IS NOT NULL | claim.{bound}]"
    return f"reduce(best = null, day IN {days} | CASE WHEN best IS NULL OR day {better} best THEN day ELSE best END)"


def _unless_open(bound: str, extreme: str) -> str:
    """`extreme`, or null if a claim has no such bound."""
    return f"CASE WHEN all(claim IN over WHERE claim.{bound} IS NOT NULL) THEN {extreme} END"


def _anchors(bound: str) -> str:
    """A bound of each claim that has both of the bounds that force an overlap; as text, like the stored ones."""
    both = "claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL"
    return f"[claim IN over WHERE {both} | toString(claim.{bound})]"


def _origin(claim: str) -> str:
    """`graphapi.model.relation.origin_of` in Cypher, for the last claim in the chain of repeated claims, or the claim itself."""
    return (
        f"head(COLLECT {{ MATCH ({claim})-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS {{ (first)-[:REPEATS]->() }} "
        f"MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher) "
        f"OPTIONAL MATCH (first)-[:CLAIMANT]->(claimant:Actor) RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }})"
    )


def _kinds(relation: str, forms: str) -> str:
    """`graphapi.model.relation.backing_kinds` in Cypher, for a list of forms."""
    political = f"any(form IN {forms} WHERE form IN {literal(POLITICAL_FORMS)})"
    material = f"any(form IN {forms} WHERE form IN {literal(MATERIAL_FORMS)}) OR (type({relation}) = 'AIDS' AND NOT {political})"
    return (
        f"CASE WHEN {material} THEN ['MATERIAL'] ELSE [] END "
        f"+ CASE WHEN {political} OR type({relation}) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END"
    )
