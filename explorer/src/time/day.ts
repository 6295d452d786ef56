// Days as numbers: milliseconds since 1970 in UTC, because dates of the API have no time of day.

const DAY_MS = 86_400_000;

/** Today's date in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The beginning of a day, YYYY-MM-DD. */
export function dayStart(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The end of a day: the beginning of the next. */
export function dayEnd(day: string): number {
  return dayStart(day) + DAY_MS;
}

export function yearOf(ms: number): number {
  return new Date(ms).getUTCFullYear();
}

export function yearStart(year: number): number {
  return Date.UTC(year, 0, 1);
}

/** The beginning of a month, 1 to 12. Month 13 is the first of the next year. */
export function monthStart(year: number, month: number): number {
  return Date.UTC(year, month - 1, 1);
}

/** A date or period as the API writes it: without white space around it, with ASCII digits instead of Arabic or Persian ones. */
export function plainDate(text: string): string {
  const folded = text.normalize("NFKC").trim();
  return folded.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** The years at the two ends of an EDTF period. Null for an end that is open or has no year of four digits. */
export function yearsOf(period: string): readonly [number | null, number | null] {
  const [from = "", to = from] = period.split("/");
  return [yearAt(from), yearAt(to)];
}

/** The last day that an EDTF date can mean: for 2019-04, the 30th. Null if it is not a day, month or year. */
export function lastDayOf(date: string): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/.exec(date);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (day !== undefined) return `${year}-${month}-${day}`;
  if (month === undefined) return `${year}-12-31`;
  if (Number(month) < 1 || Number(month) > 12) return null;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

function yearAt(date: string): number | null {
  const match = /^(\d{4})/.exec(date);
  return match === null ? null : Number(match[1]);
}
