// The queue of pairs to decide about: which is next, and the outcome of the last.
import type { Judged, Pair, Trouble, Verdict } from "./writing";

export interface Queue {
  readonly pairs: readonly Pair[];
  /** The outcome of the last pair. */
  readonly last: Outcome | null;
}

export type Outcome =
  | { readonly kind: "decided"; readonly pair: Pair; readonly verdict: Verdict }
  | { readonly kind: "before"; readonly pair: Pair; readonly verdict: Verdict; readonly by: string }
  | { readonly kind: "later"; readonly pair: Pair }
  | { readonly kind: "failed"; readonly pair: Pair; readonly trouble: Trouble; readonly message: string };

// After these errors the pair needs no decision any more, and the queue goes on to the next.
const SETTLED: ReadonlySet<Trouble> = new Set(["conflict", "gone"]);

export function begun(pairs: readonly Pair[]): Queue {
  return { pairs, last: null };
}

/** The pair is decided: by this reader, or by another person before, as `judged.by` says. */
export function decided(queue: Queue, pair: Pair, wanted: Verdict, judged: Judged, by: string): Queue {
  const last: Outcome =
    judged.by === by
      ? { kind: "decided", pair, verdict: wanted }
      : { kind: "before", pair, verdict: judged.verdict, by: judged.by };
  // The pairs of a merged actor are now pairs of the other one. They return when the list is read again.
  const gone = judged.verdict === "SAME" ? (each: Pair) => touches(each, pair.other) : () => false;
  return { pairs: queue.pairs.filter((each) => !same(each, pair) && !gone(each)), last };
}

/** Moves the pair to the end of the queue. */
export function later(queue: Queue, pair: Pair): Queue {
  return { pairs: [...queue.pairs.filter((each) => !same(each, pair)), pair], last: { kind: "later", pair } };
}

export function failed(queue: Queue, pair: Pair, trouble: Trouble, message: string): Queue {
  const pairs = SETTLED.has(trouble) ? queue.pairs.filter((each) => !same(each, pair)) : queue.pairs;
  return { pairs, last: { kind: "failed", pair, trouble, message } };
}

/** The same key for the same decision, so that a button pressed twice decides once. */
export function keyOf(session: string, pair: Pair, verdict: Verdict): string {
  return `${session}:${pair.keep}:${pair.other}:${verdict}`.slice(0, 900);
}

function touches(pair: Pair, id: string): boolean {
  return pair.keep === id || pair.other === id;
}

function same(one: Pair, other: Pair): boolean {
  return touches(one, other.keep) && touches(one, other.other);
}
