// Makes the variables of each question from the state.
import type * as made from "../made/operations";
import type { State } from "../state";
import { today } from "../time/day";

// With sources left out, the request asks for twice as many, and must still be within the cost limit.
const MOST_BACKERS = 150;
const MOST_RELATIONS = 100;
/** The most actors of one question for evidence. */
export const MOST_BETWEEN = 12;
const MOST_CLAIMS = 50;
// As many as a person can read at once. Opening an actor adds more.
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

/** `showsFallen`: whether to show what falls without the sources that are left out. */
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
    // Undated backings are left out, and counted, only if the question has a period.
    counts: state.during !== null || state.view === "table",
    facets: state.view === "table",
    first: MOST_BACKERS,
    language: state.lang,
    ...sinceVariables(state),
  };
}

/** What was known on the day that a link was saved, and what is known now.
 *
 * Both sides have a day, so that sources without one count on neither. */
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

/** The filter that both sides of a comparison share. */
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

/** For relations between these actors. Always sends the same number of ids, since Neo4j plans each number separately. */
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

/** Whether an id is that of a source or an event, which search finds besides actors. */
export function isFound(id: string | null): id is string {
  return id !== null && /^(source|event):/.test(id);
}

export function foundVariables(id: string, language: string): made.ExplorerFoundQueryVariables {
  return { id, first: MOST_CLAIMS, language };
}

/** Null if a side is not chosen yet. */
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
