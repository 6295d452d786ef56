// Which variables a state asks with.
import type * as made from "../made/operations";
import type { State } from "../state";
import { today } from "../time/day";

// Asked for twice where a source is left out, and then still within what a request may cost.
const MOST_BACKERS = 150;
const MOST_RELATIONS = 100;
/** Evidence is asked for relations between so many actors at most. */
export const MOST_BETWEEN = 12;
const MOST_TOLD = 50;
// What can be read at once; opening an actor brings more.
const MOST_NODES = 36;
const MOST_MORE = 12;

function claimsOf(state: State) {
  return {
    knownAt: state.known,
    withoutSources: state.without.length > 0 ? [...state.without] : null,
  };
}

export function backingFilter(state: State): made.BackingFilter {
  return {
    ...claimsOf(state),
    during: state.during,
    certainty: state.certainty,
    standing: state.standing === null ? null : [state.standing],
    forms: state.form === null ? null : [state.form as made.SupportForm],
  };
}

/** `showsFallen`: whether what is shown says what falls without the sources that are left out. */
export function backersVariables(
  state: State,
  showsFallen = state.view !== "compare",
): made.ExplorerBackersQueryVariables {
  const filter = backingFilter(state);
  const falls = showsFallen && state.without.length > 0;
  return {
    of: { id: state.actor },
    by: state.by,
    filter,
    denials: { during: state.during, knownAt: state.known, certainty: "UNDATED" },
    agents: state.agents,
    without: falls,
    whole: falls ? { ...filter, withoutSources: null } : null,
    // What is left out for want of a date is only where a period is asked for.
    counts: state.during !== null || state.view === "table",
    facets: state.view === "table",
    first: MOST_BACKERS,
    language: state.lang,
    ...sinceVariables(state),
  };
}

/** What one could know on the day that a link was saved, and what one can know now.
 *
 * Both sides have a day, so that sources without one appear on neither. */
function sinceVariables(state: State) {
  const byState = state.by === "STATE";
  if (state.saved === null) return { since: false, byState, saved: {}, now: {}, compared: null, known: null };
  const now = state.known ?? today();
  const [saved = now] = [state.saved, now].sort();
  return {
    since: true,
    byState,
    saved: { during: state.during, knownAt: saved },
    now: { during: state.during, knownAt: now },
    compared: comparedFilter(state),
    known: { ...backingFilter(state), knownAt: now },
  };
}

/** What both sides of a comparison have in common. */
function comparedFilter(state: State): made.BackingFilter {
  const { during: _, knownAt: __, ...filter } = backingFilter(state);
  return filter;
}

export function networkVariables(state: State): made.ExplorerNetworkQueryVariables {
  return {
    of: { id: state.actor },
    around: [state.actor, ...state.around].map((id) => ({ id })),
    filter: {
      ...claimsOf(state),
      during: state.during,
      certainty: state.certainty,
      forms: state.form === null ? null : [state.form as made.SupportForm],
    },
    agents: state.agents,
    limit: MOST_NODES + state.around.length * MOST_MORE,
    language: state.lang,
    ...sinceVariables(state),
  };
}

/** Of relations between these actors: always of as many, since Neo4j plans anew for another number. */
export function evidenceVariables(
  state: State,
  actors: readonly string[],
): made.ExplorerEvidenceQueryVariables {
  const [first = state.actor] = actors;
  const between = Array.from({ length: MOST_BETWEEN }, (_, index) => ({ id: actors[index] ?? first }));
  return {
    between,
    knownAt: state.known,
    without: claimsOf(state).withoutSources,
    first: MOST_RELATIONS,
    language: state.lang,
  };
}

/** Whether an id is that of a source or an event, which search finds beside actors. */
export function isFound(id: string | null): id is string {
  return id !== null && /^(source|event):/.test(id);
}

export function foundVariables(id: string, language: string): made.ExplorerFoundQueryVariables {
  return { id, first: MOST_TOLD, language };
}

/** Null where a side is not chosen yet. */
export function compareVariables(state: State): made.ExplorerCompareQueryVariables | null {
  if (state.left === null || state.right === null) return null;
  return {
    of: { id: state.actor },
    left: sideOf(state.left),
    right: sideOf(state.right),
    filter: comparedFilter(state),
    agents: state.agents,
    byState: state.by === "STATE",
    language: state.lang,
  };
}

function sideOf(text: string): made.AsOf {
  return text.startsWith("known:") ? { knownAt: text.slice(6) } : { during: text };
}
