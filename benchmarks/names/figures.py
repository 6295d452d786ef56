"""How well a score separates pairs of one actor from pairs of two."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_WRONG: Final = 0.01
Scored = Sequence[tuple[float, bool]]


@dataclass(frozen=True, slots=True)
class Figures:
    """The area under the curve; the best F1, and recall with 1 % false positives, each with its minimum score."""

    area: float
    f1: float
    f1_from: float
    recall: float
    recall_from: float

    def __str__(self) -> str:
        return f"{self.area:.3f} | {self.f1:.3f} | {self.f1_from:.2f} | {self.recall:.3f} | {self.recall_from:.2f}"

    @classmethod
    def of(cls, scored: Scored) -> Figures:
        """The figures for pairs, each given by its score and whether it is of one actor."""
        yes, no = (sorted(score for score, same in scored if same is wanted) for wanted in (True, False))
        area = sum(bisect_left(no, each) + bisect_right(no, each) for each in yes) / (2 * len(yes) * len(no))
        best, most = (0.0, 1.0), (0.0, 1.01)
        for threshold in sorted({score for score, _ in scored if score > 0}, reverse=True):
            right, wrong = (len(each) - bisect_left(each, threshold) for each in (yes, no))
            best = max(best, (2 * right / (right + wrong + len(yes)), threshold))
            if wrong <= _WRONG * len(no):
                most = max(most, (right / len(yes), threshold), key=lambda each: each[0])
        return cls(area, *best, *most)

    @staticmethod
    def at(scored: Scored, threshold: float) -> str:
        """Recall, false positives and F1 at this threshold, in words."""
        yes, no = ([score for score, same in scored if same is wanted] for wanted in (True, False))
        right, wrong = (sum(score >= threshold for score in each) for each in (yes, no))
        f1 = 2 * right / (right + wrong + len(yes))
        return f"recall {right / len(yes):.3f}, {wrong / len(no):.4f} called the same wrongly, F1 {f1:.3f}"
