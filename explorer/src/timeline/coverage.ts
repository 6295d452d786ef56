// Which publisher has claims about which month, within a window.
import type { Frame } from "../frame";
import { monthStart, yearStart } from "../time/day";
import type { Span } from "../time/geometry";

type Given = NonNullable<Frame["stats"]>["coverage"];

/** Claims that begin in one month, or in a year without a named month. */
export interface Covered {
  readonly span: Span;
  /** As 2019-04, or 2019. */
  readonly period: string;
  readonly isMonth: boolean;
  readonly claims: number;
}

export interface Coverage {
  readonly id: string;
  readonly title: string;
  /** In order of time, within the window. */
  readonly covered: readonly Covered[];
  /** How many claims it has about the window, and about other times. */
  readonly inside: number;
  readonly outside: number;
}

/** Publishers with the most claims about the window first; those without any there last. */
export function coverageOf(given: Given, [from, to]: Span): readonly Coverage[] {
  const found = new Map<string, { title: string; covered: Covered[]; outside: number }>();
  for (const { publisher, year, month, claims } of given) {
    const { title, id } = publisher;
    const its = found.get(id) ?? { title, covered: [], outside: 0 };
    found.set(id, its);
    const entry = coveredBy(year, month ?? null, claims);
    if (entry.span[0] >= to || entry.span[1] <= from) its.outside += claims;
    else its.covered.push(entry);
  }
  return [...found]
    .map(([id, { title, covered, outside }]) => ({
      id,
      title,
      covered: covered.sort((one, other) => one.span[0] - other.span[0]),
      inside: covered.reduce((sum, { claims }) => sum + claims, 0),
      outside,
    }))
    .sort((one, other) => other.inside - one.inside || other.outside - one.outside);
}

function coveredBy(year: number, month: number | null, claims: number): Covered {
  if (month === null) {
    return { span: [yearStart(year), yearStart(year + 1)], period: String(year), isMonth: false, claims };
  }
  const period = `${year}-${String(month).padStart(2, "0")}`;
  return { span: [monthStart(year, month), monthStart(year, month + 1)], period, isMonth: true, claims };
}
