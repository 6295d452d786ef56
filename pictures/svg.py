"""Boxes, arrows and words as SVG."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

LINE: Final = 15
"""Pixels from one line of small text to the next."""
_STYLE: Final = """<style>
text { font: 12px system-ui, sans-serif; fill: #1f2933; text-anchor: middle }
.title { font-weight: 600; font-size: 15px }
.code { font-family: ui-monospace, monospace; font-size: 11px; fill: #1d4f91 }
.box { fill: #f3f6fa; stroke: #51677f }
.line { fill: none; stroke: #51677f; marker-end: url(#tip) }
.under { fill: #fff }
</style>
<marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">
<path d="M0 0L8 4L0 8z" fill="#51677f"/></marker>"""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle around its middle; in pixels."""

    x: float
    y: float
    width: float
    height: float

    def edge_towards(self, other: Box) -> tuple[float, float]:
        """Where a line from its middle to another's leaves it."""
        across, down = other.x - self.x, other.y - self.y
        share = min(
            self.width / 2 / abs(across) if across else 1,
            self.height / 2 / abs(down) if down else 1,
        )
        return self.x + across * share, self.y + down * share

    def drawn(self) -> str:
        left, top = self.x - self.width / 2, self.y - self.height / 2
        return f'<rect class="box" x="{left:g}" y="{top:g}" width="{self.width:g}" height="{self.height:g}" rx="8"/>'


def words(x: float, y: float, lines: Sequence[str], kind: str = "") -> str:
    """Lines of text, centred, the first with its middle at y. `kind` is a class of the style."""
    named = f' class="{kind}"' if kind else ""
    return "\n".join(
        f'<text{named} x="{x:g}" y="{y + 4 + LINE * number:g}">{escape(line)}</text>'
        for number, line in enumerate(lines)
    )


def arrow(start: Box, end: Box, lines: Sequence[str] = ()) -> str:
    """A line from box to box; in its middle the words, on white."""
    (x1, y1), (x2, y2) = start.edge_towards(end), end.edge_towards(start)
    line = f'<path class="line" d="M{x1:.0f} {y1:.0f}L{x2:.0f} {y2:.0f}"/>'
    return f"{line}\n{label((x1 + x2) / 2, (y1 + y2) / 2, lines)}" if lines else line


def loop(box: Box, lines: Sequence[str]) -> str:
    """A line from a box to itself, over its top, with the words above."""
    top = box.y - box.height / 2
    line = f"M{box.x - 28:g} {top:g}C{box.x - 44:g} {top - 46:g} {box.x + 44:g} {top - 46:g} {box.x + 28:g} {top:g}"
    return f'<path class="line" d="{line}"/>\n{label(box.x, top - 36 - LINE * (len(lines) - 1) / 2, lines)}'


def label(x: float, y: float, lines: Sequence[str]) -> str:
    """Words around a middle, on white."""
    width, height = 6.9 * max(map(len, lines)) + 8, LINE * len(lines)
    under = (
        f'<rect class="under" x="{x - width / 2:.0f}" y="{y - height / 2:.0f}" width="{width:.0f}" height="{height}"/>'
    )
    return f"{under}\n{words(round(x), round(y - LINE * (len(lines) - 1) / 2), lines, 'code')}"


def drawing(width: int, height: int, title: str, parts: Iterable[str]) -> str:
    """The whole file."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">'
    paper = f'<rect width="{width}" height="{height}" fill="#fff"/>'
    return "\n".join([head, f"<title>{escape(title)}</title>", _STYLE, paper, *parts, "</svg>"]) + "\n"
