// Turns days into positions: from the left or, in languages read from the right, from the right.
import { scaleUtc } from "d3-scale";
import type { Span } from "./geometry";

export interface Axis {
  readonly at: (ms: number) => number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

const PIXELS_A_TICK = 76;

export function axisOf(window: Span, width: number, direction: "ltr" | "rtl"): Axis {
  const scale = scaleUtc()
    .domain(window)
    .range(direction === "rtl" ? [width, 0] : [0, width]);
  const format = formatOf(window);
  const ticks = scale.ticks(Math.max(2, Math.floor(width / PIXELS_A_TICK)));
  // A wide axis has more than one tick a year: only the first is kept.
  const named = ticks
    .map((tick) => ({ at: scale(tick), text: format(tick) }))
    .filter(({ text }, index, all) => text !== all[index - 1]?.text);
  return { at: (ms) => scale(ms), ticks: named };
}

// As periods are written, so that a label can be typed into the field.
function formatOf([from, to]: Span): (day: Date) => string {
  const years = (to - from) / (365 * 86_400_000);
  const letters = years > 3 ? 4 : years > 0.25 ? 7 : 10;
  return (day) => day.toISOString().slice(0, letters);
}
