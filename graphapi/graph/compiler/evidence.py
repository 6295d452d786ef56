"""Which claims count for an answer, and what a relation's facts are when only those count."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from graphapi.graph.compiler.condition import known_by
from graphapi.graph.compiler.draft import Arguments, Draft, as_input
from graphapi.model.relation import MATERIAL_FORMS, POLITICAL_FORMS
from graphapi.model.vocabulary import SupportForm

AFFIRMING = "['ASSERTED', 'ALLEGED']"
DENYING = "['DENIED', 'DOUBTED']"


def literal(words: Iterable[SupportForm]) -> str:
    """A list of forms of support as Cypher text, in the vocabulary's order."""
    given = frozenset(words)
    return "[" + ", ".join(f"'{word}'" for word in SupportForm if word in given) + "]"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Filters on claims: known by a day, according to somebody, without some sources. Parameters, not values."""

    known: str | None = None
    without: str | None = None
    claimant: str | None = None
    publisher: str | None = None
    publisher_country: str | None = None

    @classmethod
    def read(cls, draft: Draft, filters: Arguments) -> Evidence:
        according = as_input(filters.get("accordingTo") or {})
        without = filters.get("withoutSources")
        return cls(
            known=known_by(draft, filters),
            without=None if without is None else draft.value(without),
            claimant=draft.actor(as_input(according["claimant"])) if "claimant" in according else None,
            publisher=draft.value(according["publisher"]) if "publisher" in according else None,
            publisher_country=draft.value(according["publisherCountry"]) if "publisherCountry" in according else None,
        )

    @property
    def restricts(self) -> bool:
        """Whether some claims do not count, so that what is stored on relations cannot be used as it is."""
        return self != Evidence()

    def conditions(self, claim: str, source: str) -> list[str]:
        """What a claim and its source must meet."""
        wanted = [f"{claim}.retracted_at IS NULL"]
        if self.known:
            wanted.append(f"{source}.published_latest <= {self.known}")
        if self.without:
            wanted.append(f"NOT {source}.id IN {self.without}")
        if self.claimant:
            wanted.append(f"EXISTS {{ ({claim})-[:CLAIMANT]->({self.claimant}) }}")
        if self.publisher:
            wanted.append(f"EXISTS {{ ({source})-[:PUBLISHED_BY]->(:Publisher {{id: {self.publisher}}}) }}")
        if self.publisher_country:
            wanted.append(
                f"EXISTS {{ ({source})-[:PUBLISHED_BY]->(:Publisher {{country: {self.publisher_country}}}) }}"
            )
        return wanted

    def facts(self, draft: Draft, relation: str, facts: str) -> str:
        """Clauses that bind `facts` to a relation's facts from the claims that count (graphapi.model.relation.summarize).

        Where all count, they are what is stored. A relation without a claim that counts has no row.
        """
        if not self.restricts:
            return f"WITH *, {relation} AS {facts}"
        claim, source, item, items = (draft.name(noun) for noun in ("claim", "source", "item", "items"))
        conditions = " AND ".join(self.conditions(claim, source))
        affirming = f"[{item} IN {items} WHERE {item}.stance IN {AFFIRMING}]"
        forms = f"[form IN {literal(SupportForm)} WHERE any({item} IN {affirming} WHERE form IN {item}.forms)]"
        return (
            f"CALL ({relation}) {{ MATCH ({claim}:Claim {{relation: {relation}.key}})-[:FROM]->({source}:Source) "
            f"WHERE {conditions} WITH {relation}, {claim}, {source} ORDER BY {source}.published_earliest, {claim}.id "
            f"WITH {relation}, collect({claim} {{.stance, .forms, .end_earliest, origin: {_origin(claim)}, published: {source}.published}}) "
            f"AS {items} WHERE size({items}) > 0 "
            f"WITH {relation}, {items}, {forms} AS forms, "
            f"COLLECT {{ UNWIND {affirming} AS {item} RETURN DISTINCT {item}.origin }} AS origins, "
            f"COUNT {{ UNWIND [{item} IN {items} WHERE {item}.stance = 'ASSERTED'] AS {item} RETURN DISTINCT {item}.origin }} AS asserting, "
            f"head(COLLECT {{ UNWIND {items} AS {item} RETURN max({item}.end_earliest) }}) AS seen, "
            f"[{item} IN {items} WHERE {item}.published IS NOT NULL | {item}.published] AS published "
            f"RETURN {relation} {{.key, .period, .precision, .start_earliest, .start_latest, .end_latest, "
            f".start_text, .end_text, .extent_start, end_earliest: seen, "
            f"extent_end: coalesce({relation}.end_latest, CASE WHEN seen > {relation}.start_latest THEN seen END, {relation}.start_latest, seen), "
            f"claims: size({items}), origins: origins, independent_sources: size(origins), forms: forms, "
            f"kinds: {_kinds(relation)}, "
            f"asserted: size([{item} IN {items} WHERE {item}.stance = 'ASSERTED']), "
            f"alleged: size([{item} IN {items} WHERE {item}.stance = 'ALLEGED']), "
            f"denied: size([{item} IN {items} WHERE {item}.stance = 'DENIED']), "
            f"doubted: size([{item} IN {items} WHERE {item}.stance = 'DOUBTED']), "
            f"first_published: head(published), last_published: last(published), "
            f"standing: CASE WHEN asserting > 0 THEN 'ASSERTED' WHEN size({affirming}) > 0 THEN 'ALLEGED' END, "
            f"status: CASE WHEN asserting > 1 THEN 'CORROBORATED' WHEN asserting = 1 THEN 'REPORTED' "
            f"WHEN size({affirming}) > 0 THEN 'ALLEGED' ELSE 'DENIED' END}} AS {facts} }}"
        )


def _origin(claim: str) -> str:
    """graphapi.model.relation.origin_of the claim that this one repeats, followed to the end, or of itself."""
    return (
        f"head(COLLECT {{ MATCH ({claim})-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS {{ (first)-[:REPEATS]->() }} "
        f"MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher) "
        f"OPTIONAL MATCH (first)-[:CLAIMANT]->(claimant:Actor) RETURN coalesce('actor:' + claimant.id, publisher.id) LIMIT 1 }})"
    )


def _kinds(relation: str) -> str:
    """graphapi.model.relation.backing_kinds over the list `forms`."""
    material = (
        f"any(form IN forms WHERE form IN {literal(MATERIAL_FORMS)}) OR (type({relation}) = 'AIDS' AND size(forms) = 0)"
    )
    political = f"any(form IN forms WHERE form IN {literal(POLITICAL_FORMS)}) OR type({relation}) = 'RECOGNIZES'"
    return f"CASE WHEN {material} THEN ['MATERIAL'] ELSE [] END + CASE WHEN {political} THEN ['POLITICAL'] ELSE [] END"
