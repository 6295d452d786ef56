// Puts bars of one row that overlap into separate lanes.
import type { Span } from "./geometry";

/** The lane of each span, from 0. Spans of one lane do not overlap. */
export function lanes(spans: readonly Span[]): readonly number[] {
  const ends: number[] = [];
  const order = spans
    .map((span, index) => ({ span, index }))
    .sort((one, other) => one.span[0] - other.span[0]);
  const found = new Array<number>(spans.length).fill(0);
  for (const { span, index } of order) {
    const [from, to] = span;
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    found[index] = lane;
  }
  return found;
}
