// What is drawn of a period's four bounds: where it certainly held, where it possibly held, and what ends it has.
import { dayEnd, dayStart } from "./day";

export interface Period {
  readonly text: string;
  readonly startEarliest: string | null;
  readonly startLatest: string | null;
  readonly endEarliest: string | null;
  readonly endLatest: string | null;
  readonly ongoing: boolean;
  readonly endUnknown: boolean;
}

/** Milliseconds; the first is before the second. */
export type Span = readonly [number, number];

export interface Drawn {
  /** All that the dates allow, within the window. */
  readonly possible: Span;
  /** What they force: from the last day it can have begun to the first it can have ended. Null if they force no day. */
  readonly certain: Span | null;
  /** Whether its beginning is known, open, or lies before the window. */
  readonly start: "known" | "open" | "before";
  /** Whether it ended, was still going on when last reported, has an unknown end, or ends after the window. */
  readonly end: "ended" | "seen" | "unknown" | "after";
}

/** What a window shows of a period. Null if they have no day in common. */
export function drawn(period: Period, window: Span): Drawn | null {
  const [from, to] = window;
  const earliest = period.startEarliest === null ? from : dayStart(period.startEarliest);
  const latest = period.endLatest === null ? to : dayEnd(period.endLatest);
  const possible = within([earliest, latest], window);
  if (possible === null) return null;
  return {
    possible,
    certain: certainSpan(period, window),
    start: period.startEarliest === null ? "open" : earliest < from ? "before" : "known",
    end: endOf(period, latest, to),
  };
}

/** From the first to the last of all bounds. Null if no period has one. */
export function extent(periods: Iterable<Period>): Span | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { startEarliest, startLatest, endEarliest, endLatest } of periods) {
    for (const day of [startEarliest, startLatest, endEarliest, endLatest]) {
      if (day === null) continue;
      from = Math.min(from, dayStart(day));
      to = Math.max(to, dayEnd(day));
    }
  }
  return from < to ? [from, to] : null;
}

function certainSpan({ startLatest, endEarliest }: Period, window: Span): Span | null {
  if (startLatest === null || endEarliest === null || startLatest > endEarliest) return null;
  return within([dayStart(startLatest), dayEnd(endEarliest)], window);
}

function endOf(period: Period, latest: number, to: number): Drawn["end"] {
  if (period.ongoing) return "seen";
  if (period.endLatest === null) return "unknown";
  return latest > to ? "after" : "ended";
}

function within([from, to]: Span, [first, last]: Span): Span | null {
  const span: Span = [Math.max(from, first), Math.min(to, last)];
  return span[0] < span[1] ? span : null;
}
