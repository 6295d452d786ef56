// Which years a timeline shows.
import { dayStart, yearOf, yearStart } from "./day";
import { extent, type Period, type Span } from "./geometry";

const FEW_YEARS = 14;
// This share of the bars may lie before the window, so that a few early ones do not squeeze all others.
const LEFT_OUT = 0.15;
const YEAR_MS = 365.25 * 86_400_000;

/** Whole years: those of `during`, else those of the periods, except a few that are much earlier than the rest.
 *
 * `always` are never left out. */
export function windowOf(
  during: string | null,
  periods: readonly Period[],
  always: readonly Period[] = [],
): Span {
  const asked = during === null ? null : spanOf(during);
  const all = extent([...periods, ...always]) ?? [yearStart(2011), yearStart(2020)];
  const [from, to] = asked ?? [focused(all, periods, always), all[1]];
  // A period that ends with its year ends at the first moment of the next.
  return [yearStart(yearOf(from)), yearStart(yearOf(to - 1) + 1)];
}

/** The first year in which one of the periods can have begun. Null if no period has a bound. */
export function firstYear(periods: readonly Period[]): number | null {
  const all = extent(periods);
  return all === null ? null : yearOf(all[0]);
}

function focused([first, last]: Span, periods: readonly Period[], always: readonly Period[]): number {
  if (last - first < FEW_YEARS * YEAR_MS) return first;
  const starts = periods.map(startOf).sort((one, other) => one - other);
  const focus = starts[Math.floor(starts.length * LEFT_OUT)] ?? first;
  return Math.max(first, Math.min(focus, extent(always)?.[0] ?? focus));
}

function startOf({ startEarliest, startLatest, endEarliest }: Period): number {
  const day = startEarliest ?? startLatest ?? endEarliest;
  return day === null ? Number.NEGATIVE_INFINITY : dayStart(day);
}

function spanOf(during: string): Span | null {
  const [from = "", to = from] = during.split("/");
  const [first, last] = [from, to].map((date) => Number(/^\d{4}/.exec(date)?.[0]));
  if (!first || !last || first > last) return null;
  return [yearStart(first), yearStart(last + 1)];
}
