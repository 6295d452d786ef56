// What the page shows: one value, all of it in the address.

export const LANGUAGES = ["en", "ar", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

export const VIEWS = ["timeline", "network", "table", "compare"] as const;
/** The address may name this instead of a view: a separate page for deciding which actors are one. */
export const REVIEW = "review";
export type View = (typeof VIEWS)[number] | typeof REVIEW;

export const CERTAINTIES = ["CERTAIN", "POSSIBLE", "UNDATED"] as const;
export const STANDINGS = ["ASSERTED", "ALLEGED"] as const;
export const GROUPINGS = ["BACKER", "STATE"] as const;
export const THEMES = ["auto", "light", "dark"] as const;
export const SORTS = ["name", "first", "last", "sources", "claims"] as const;
export type Sort = (typeof SORTS)[number];

export interface State {
  /** The actor in the middle, by its id. */
  readonly actor: string;
  readonly view: View;
  /** The period of the question: an EDTF date or interval. */
  readonly during: string | null;
  /** Only sources published by this day count. */
  readonly known: string | null;
  readonly certainty: (typeof CERTAINTIES)[number];
  readonly standing: (typeof STANDINGS)[number] | null;
  readonly form: string | null;
  readonly by: (typeof GROUPINGS)[number];
  /** Whether actions of actors that act for another count for the other too. */
  readonly agents: boolean;
  /** Ids of sources that are left out. */
  readonly without: readonly string[];
  /** The two sides of a comparison: each a period, or a day of knowledge as `known:2019-06-01`. */
  readonly left: string | null;
  readonly right: string | null;
  /** The id of what evidence is shown for, such as a backer or a relation. */
  readonly chosen: string | null;
  /** Ids of actors in the network: those opened besides the one in the middle, those hidden, those that stay in place. */
  readonly around: readonly string[];
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  readonly sort: Sort;
  /** The day on which a link was saved. What changed since then is shown. */
  readonly saved: string | null;
  readonly lang: Language;
  readonly theme: (typeof THEMES)[number];
}

/** The first view: the question that the bundled data were collected for. */
export const FIRST: State = {
  actor: "khalifa-haftar",
  view: "timeline",
  during: null,
  known: null,
  certainty: "POSSIBLE",
  standing: null,
  form: null,
  by: "BACKER",
  agents: true,
  without: [],
  left: null,
  right: null,
  chosen: null,
  around: [],
  hidden: [],
  pinned: [],
  sort: "first",
  saved: null,
  lang: "en",
  theme: "auto",
};

/** The same view of another actor, without what belongs to the previous one. */
export function about(state: State, actor: string): State {
  return { ...state, actor, chosen: null, around: [], hidden: [], pinned: [], form: null };
}

const NARROWING = ["during", "known", "certainty", "standing", "form", "by", "agents"] as const;

/** The filters of the first view. */
export function unfiltered(): Partial<State> {
  return Object.fromEntries([...NARROWING, "without" as const].map((name) => [name, FIRST[name]]));
}

/** Whether a filter differs from the first view. */
export function isNarrowed(state: State): boolean {
  return state.without.length > 0 || NARROWING.some((name) => state[name] !== FIRST[name]);
}
