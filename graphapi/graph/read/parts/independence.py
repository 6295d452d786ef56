"""How many sources are independent, in Cypher: `graphapi.model.independence` over a list of voices.

A maximum matching of origins and publishers. Who has one partner only is matched first, again and again, which is
always right and mostly all; what is left is matched by the smallest set that covers it (König).
"""

from __future__ import annotations

from typing import Final

_MOST: Final = 10  # ends of what is left that are tried in each combination; beyond it the number may be too large


def independent(voices: str) -> str:
    """The number, of an expression with distinct voices as they are stored: origin, tab, publisher."""
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


def _alone(end: str, side: int) -> str:
    """Whether one pair only has this end."""
    return f"single(other IN state.left WHERE other[{side}] = {end})"


def _cover(pairs: str) -> str:
    """The least number of ends that all pairs have one of."""
    chosen = f"reduce(sets = [[]], end IN ends[side][..{_MOST}] | sets + [one IN sets | one + [end]])"
    others = f"[pair IN {pairs} WHERE NOT pair[side] IN some | pair[1 - side]]"
    cost = f"size(some) + size({_distinct(others)})"
    best = f"reduce(best = size(ends[side]), some IN {chosen} | CASE WHEN {cost} < best THEN {cost} ELSE best END)"
    ends = ", ".join(_distinct(f"[pair IN {pairs} | pair[{side}]]") for side in (0, 1))
    side = "CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END"
    return f"head([ends IN [[{ends}]] | head([side IN [{side}] | {best}])])"


def _distinct(values: str) -> str:
    return f"reduce(seen = [], value IN {values} | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)"
