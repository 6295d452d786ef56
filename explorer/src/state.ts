// What the page shows: one value, all of it in the address.

export const LANGUAGES = ["en", "ar", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

export const VIEWS = ["timeline", "network", "table", "compare"] as const;
/** What the address may name beside them: a page of its own, for those who decide which actors are one. */
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
  /** When it held: an EDTF date or interval. */
  readonly during: string | null;
  /** What one could know by that day. */
  readonly known: string | null;
  readonly certainty: (typeof CERTAINTIES)[number];
  readonly standing: (typeof STANDINGS)[number] | null;
  readonly form: string | null;
  readonly by: (typeof GROUPINGS)[number];
  /** Whether what those did who act for somebody counts too. */
  readonly agents: boolean;
  /** Ids of sources that are left out. */
  readonly without: readonly string[];
  /** The two sides of a comparison: each a period, or a day of knowledge as `known:2019-06-01`. */
  readonly left: string | null;
  readonly right: string | null;
  /** A backer's id, or a relation's: whose evidence is shown. */
  readonly chosen: string | null;
  /** Actors in the network beside the one in the middle; those hidden from it, and those that stay in place. */
  readonly around: readonly string[];
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  readonly sort: Sort;
  /** The day on which a link was saved: what changed since is shown. */
  readonly saved: string | null;
  readonly lang: Language;
  readonly theme: (typeof THEMES)[number];
}

/** The first view of all: the question that the bundled data were gathered for. */
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

/** The same view of another actor: what belonged to the one before is gone. */
export function about(state: State, actor: string): State {
  return { ...state, actor, chosen: null, around: [], hidden: [], pinned: [], form: null };
}

const NARROWING = ["during", "known", "certainty", "standing", "form", "by", "agents"] as const;

/** What filters say at first. */
export function unfiltered(): Partial<State> {
  return Object.fromEntries([...NARROWING, "without" as const].map((name) => [name, FIRST[name]]));
}

/** Whether a filter says something else than at first. */
export function isNarrowed(state: State): boolean {
  return state.without.length > 0 || NARROWING.some((name) => state[name] !== FIRST[name]);
}
