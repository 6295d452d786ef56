// Writes the state as the query of an address, and reads it. Reports what it cannot read, and uses the default.
import {
  CERTAINTIES,
  FIRST,
  GROUPINGS,
  LANGUAGES,
  type Language,
  REVIEW,
  SORTS,
  STANDINGS,
  type State,
  THEMES,
  VIEWS,
} from "./state";
import { plainDate } from "./time/day";

export interface Read {
  readonly state: State;
  /** What could not be read, as written in the address. */
  readonly problems: readonly string[];
}

// Rejects what cannot be a date. The API checks the rest.
const PERIOD = /^[[\]0-9X?~%./-]{1,40}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_LETTERS = 1_000;
const MOST_ITEMS = 25;

type Key = keyof State;
type Reader<T> = (text: string) => T | undefined;

const oneOf =
  <T extends string>(words: readonly T[]): Reader<T> =>
  (text) =>
    words.find((word) => word.toLowerCase() === text.toLowerCase());
const id: Reader<string> = (text) => (text.length > 0 && text.length <= MOST_LETTERS ? text : undefined);
const period: Reader<string> = (text) => matched(PERIOD, plainDate(text));
const day: Reader<string> = (text) => {
  const plain = matched(DAY, plainDate(text));
  return plain === undefined || Number.isNaN(Date.parse(plain)) ? undefined : plain;
};
const side: Reader<string> = (text) => {
  if (!text.startsWith("known:")) return period(text);
  const known = day(text.slice(6));
  return known && `known:${known}`;
};
const word: Reader<string> = (text) => (/^[a-z_]{1,40}$/i.test(text) ? text.toUpperCase() : undefined);
const yesOrNo: Reader<boolean> = (text) => ({ yes: true, no: false })[text];

function matched(pattern: RegExp, text: string): string | undefined {
  return pattern.test(text) ? text : undefined;
}

const READERS: { readonly [K in Key]: Reader<Item<K>> } = {
  actor: id,
  view: oneOf([...VIEWS, REVIEW]),
  during: period,
  known: day,
  certainty: oneOf(CERTAINTIES),
  standing: oneOf(STANDINGS),
  form: word,
  by: oneOf(GROUPINGS),
  agents: yesOrNo,
  without: id,
  left: side,
  right: side,
  chosen: id,
  around: id,
  hidden: id,
  pinned: id,
  sort: oneOf(SORTS),
  saved: day,
  lang: oneOf(LANGUAGES),
  theme: oneOf(THEMES),
};
type Item<K extends Key> = NonNullable<State[K]> extends readonly (infer T)[] ? T : NonNullable<State[K]>;

/** Reads the state from an address's query. `preferred` are the reader's own choices, for what it does not name. */
export function readAddress(query: string, preferred: Partial<State> = {}): Read {
  const given = new URLSearchParams(query);
  const problems: string[] = [];
  const read: Record<string, unknown> = { ...FIRST, ...preferred };
  for (const name of new Set(given.keys())) {
    const texts = given.getAll(name);
    if (!isKey(name)) {
      problems.push(...texts.map((text) => shown(name, text)));
      continue;
    }
    const many = Array.isArray(FIRST[name]);
    const values = texts.map((text) => {
      const value = READERS[name](text);
      if (value === undefined) problems.push(shown(name, text));
      return value;
    });
    const good = values.filter((value) => value !== undefined);
    if (many) {
      read[name] = good.slice(0, MOST_ITEMS);
      if (good.length > MOST_ITEMS) problems.push(`${name}: ${MOST_ITEMS} / ${good.length}`);
    }
    if (!many && good.length > 0) read[name] = good.at(-1);
  }
  return { state: read as unknown as State, problems };
}

/** The query of the address of a state: only what differs from the first view, in a fixed order. */
export function writeAddress(state: State): string {
  const written = new URLSearchParams();
  for (const name of Object.keys(FIRST) as Key[]) {
    const value = state[name];
    if (name !== "lang" && sameValue(value, FIRST[name])) continue;
    if (Array.isArray(value)) for (const each of value) written.append(name, each);
    else if (typeof value === "boolean") written.set(name, value ? "yes" : "no");
    else if (value !== null) written.set(name, String(value));
  }
  return `?${written}`;
}

/** The address of a saved view. Opened later, it shows what changed since `day`. */
export function linkTo(state: State, day: string | null, page: string): string {
  return new URL(writeAddress({ ...state, saved: day }), page).href;
}

/** The first of the languages that a browser prefers that the explorer has, else English. */
export function preferredLanguage(wanted: readonly string[]): Language {
  const found = wanted.map((tag) => LANGUAGES.find((ours) => ours === tag.slice(0, 2).toLowerCase()));
  return found.find((ours) => ours !== undefined) ?? "en";
}

function isKey(name: string): name is Key {
  return Object.hasOwn(FIRST, name);
}

function sameValue(one: unknown, other: unknown): boolean {
  return Array.isArray(one) && Array.isArray(other) ? one.length === 0 && other.length === 0 : one === other;
}

function shown(name: string, text: string): string {
  return `${name}=${text}`.slice(0, 80);
}
