// The pairs that a person goes through: which is next, and what became of those before it.
import type { Judged, Pair, Trouble, Verdict } from "./writing";

export interface Queue {
  readonly pairs: readonly Pair[];
  /** What became of the last one. */
  readonly last: Outcome | null;
}

export type Outcome =
  | { readonly kind: "decided"; readonly pair: Pair; readonly verdict: Verdict }
  | { readonly kind: "before"; readonly pair: Pair; readonly verdict: Verdict; readonly by: string }
  | { readonly kind: "later"; readonly pair: Pair }
  | { readonly kind: "failed"; readonly pair: Pair; readonly trouble: Trouble; readonly message: string };

// With these the pair is somebody else's by now: the next one comes.
const SETTLED: ReadonlySet<Trouble> = new Set(["conflict", "gone"]);

export function begun(pairs: readonly Pair[]): Queue {
  return { pairs, last: null };
}

/** Somebody decided: this reader, or another one who was there before, which the service says by whose judgement it is. */
export function decided(queue: Queue, pair: Pair, wanted: Verdict, judged: Judged, by: string): Queue {
  const last: Outcome =
    judged.by === by
      ? { kind: "decided", pair, verdict: wanted }
      : { kind: "before", pair, verdict: judged.verdict, by: judged.by };
  // Of two that are one now, pairs with the second are pairs with the first: they are read anew when the list is.
  const gone = judged.verdict === "SAME" ? (each: Pair) => touches(each, pair.other) : () => false;
  return { pairs: queue.pairs.filter((each) => !same(each, pair) && !gone(each)), last };
}

/** Asked again after all others. */
export function later(queue: Queue, pair: Pair): Queue {
  return { pairs: [...queue.pairs.filter((each) => !same(each, pair)), pair], last: { kind: "later", pair } };
}

export function failed(queue: Queue, pair: Pair, trouble: Trouble, message: string): Queue {
  const pairs = SETTLED.has(trouble) ? queue.pairs.filter((each) => !same(each, pair)) : queue.pairs;
  return { pairs, last: { kind: "failed", pair, trouble, message } };
}

/** One decision is one key, so that a button pressed twice decides once. */
export function keyOf(session: string, pair: Pair, verdict: Verdict): string {
  return `${session}:${pair.keep}:${pair.other}:${verdict}`.slice(0, 900);
}

function touches(pair: Pair, id: string): boolean {
  return pair.keep === id || pair.other === id;
}

function same(one: Pair, other: Pair): boolean {
  return touches(one, other.keep) && touches(one, other.other);
}
