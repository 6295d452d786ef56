"""The number of independent sources, in Cypher: `graphapi.model.independence` for a list of voices.

It is the size of a maximum matching of origins and publishers. Nodes with only one partner are matched first, repeatedly.
That is always correct, and usually enough. The rest equals the size of its smallest vertex cover (König).
"""

from __future__ import annotations

from typing import Final

_MOST: Final = 10  # remaining ends that are tried in all combinations; with more, the result may be too large


def independent(voices: str) -> str:
    """The number, for an expression with distinct voices as stored: origin, tab, publisher."""
    leaf = f"head([one IN state.left WHERE {_alone('one[0]', 0)} OR {_alone('one[1]', 1)}])"
    without = "[one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]]"
    matched = (
        f"reduce(state = {{left: pairs, found: 0}}, pair IN pairs | head([leaf IN [{leaf}] | "
        f"CASE WHEN leaf IS NULL THEN state ELSE {{left: {without}, found: state.found + 1}} END]))"
    )
    return (
        f"head([pairs IN [[voice IN {voices} | split(voice, '\\t')]] | head([rest IN [{matched}] | "
        f"CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + {_cover('rest.left')} END])])"
    )


def corroborated(voices: str) -> str:
    """Whether at least two are independent: two of the pairs differ in both ends. Shorter than to count them."""
    other = "any(other IN pairs WHERE other[0] <> one[0] AND other[1] <> one[1])"
    return f"head([pairs IN [[voice IN {voices} | split(voice, '\\t')]] | any(one IN pairs WHERE {other})])"


def _alone(end: str, side: int) -> str:
    """Whether only one pair has this end."""
    return f"single(other IN state.left WHERE other[{side}] = {end})"


def _cover(pairs: str) -> str:
    """The smallest number of ends such that each pair has one of them."""
    chosen = f"reduce(sets = [[]], end IN ends[side][..{_MOST}] | sets + [one IN sets | one + [end]])"
    others = f"[pair IN {pairs} WHERE NOT pair[side] IN some | pair[1 - side]]"
    cost = f"size(some) + size({_distinct(others)})"
    best = f"reduce(best = size(ends[side]), some IN {chosen} | CASE WHEN {cost} < best THEN {cost} ELSE best END)"
    ends = ", ".join(_distinct(f"[pair IN {pairs} | pair[{side}]]") for side in (0, 1))
    side = "CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END"
    return f"head([ends IN [[{ends}]] | head([side IN [{side}] | {best}])])"


def _distinct(values: str) -> str:
    return f"reduce(seen = [], value IN {values} | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)"
