"""How well names are compared, also by other libraries: `python -m benchmarks.names` prints the tables of docs/names.md.

Needs the packages of requirements/names.txt.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from benchmarks.names.figures import Figures
from benchmarks.names.pairs import SHARED, Pair, cross_script_pairs, drawn_pairs, nomenklatura_pairs, own_pairs
from benchmarks.names.scorers import Scorer, scorers
from graphapi.model.likeness import NEAR, SAME

_SCHEMAS: Final = frozenset({"Person", "Company", "Organization", "LegalEntity", "Vessel"})


def main() -> None:
    """Prints a table for each set of pairs."""
    print(f"Ours calls two names the same from {SAME} on, and asks from {NEAR} on.\n")
    by_kind: dict[str, list[Pair]] = defaultdict(list)
    for pair in own_pairs():
        by_kind[pair.kind].append(pair)
    sets: dict[str, Sequence[Pair]] = {"All of our own": own_pairs(), **by_kind}
    if SHARED.exists():
        sets |= {
            "OpenSanctions' set": nomenklatura_pairs(),
            "Arabic and Latin, drawn": drawn_pairs(),
            "Eight scripts": cross_script_pairs(),
        }
    for name, pairs in sets.items():
        matching = sum(pair.same for pair in pairs)
        print(f"### {name}: {matching} pairs of one actor, {len(pairs) - matching} of two\n")
        print("| scorer | AUC | best F1 | from | recall at 1 % wrong | from |\n| --- | --- | --- | --- | --- | --- |")
        for scorer_name, scorer in scorers().items():
            print(
                f"| {scorer_name} | {Figures.of([(_score(scorer, pair), pair.same) for pair in pairs])} |", flush=True
            )
        ours = [(_score(scorers()["graphapi"], pair), pair.same) for pair in pairs]
        print(f"\nOurs, from {SAME} on: {Figures.at(ours, SAME)}.\n")


def _score(scorer: Scorer, pair: Pair) -> float:
    schema = pair.kind if pair.kind in _SCHEMAS else "Organization" if pair.kind in ("acronyms", "states") else "Person"
    return scorer(pair.one, pair.other, schema)


if __name__ == "__main__":
    main()
