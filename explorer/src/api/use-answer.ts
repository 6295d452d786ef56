// The question of a view: sent when it changes, aborted when no longer needed. Answers are cached.
import { useCallback, useEffect, useState } from "react";
import { type Answered, ask, NoAnswer } from "./ask";
import type { TypedDocument } from "./document";

export interface Asked<Answer> {
  /** The answer to this question. Until it arrives, the answer to the previous question. */
  readonly answered: Answered<Answer> | null;
  readonly waiting: boolean;
  readonly failure: NoAnswer | null;
  readonly again: () => void;
}

interface Kept<Answer> {
  readonly key: string;
  readonly answered: Answered<Answer> | null;
  readonly failure: NoAnswer | null;
}

const MOST_KEPT = 60;
const kept = new Map<string, Answered<unknown>>();

/** Asks nothing if `variables` is null. */
export function useAnswer<Answer, Variables>(
  document: TypedDocument<Answer, Variables>,
  variables: Variables | null,
): Asked<Answer> {
  const key = variables === null ? "" : `${document.name} ${JSON.stringify(variables)}`;
  const [last, setLast] = useState<Kept<Answer>>({ key: "", answered: null, failure: null });
  const [tries, setTries] = useState(0);
  const known = (kept.get(key) as Answered<Answer> | undefined) ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the variables, `tries` for another try
  useEffect(() => {
    if (variables === null || kept.has(key)) return;
    const aborting = new AbortController();
    ask(document, variables, aborting.signal)
      .then((answered) => {
        keep(key, answered);
        setLast({ key, answered, failure: null });
      })
      .catch((error: unknown) => {
        if (aborting.signal.aborted) return;
        const failure = error instanceof NoAnswer ? error : new NoAnswer("refused", String(error));
        setLast((before) => ({ ...before, key, failure }));
      });
    return () => aborting.abort();
  }, [key, tries]);

  useEffect(() => {
    if (known !== null) setLast({ key, answered: known, failure: null });
  }, [key, known]);

  const again = useCallback(() => {
    kept.clear();
    setLast((before) => ({ ...before, key: "", failure: null }));
    setTries((before) => before + 1);
  }, []);

  if (variables === null) return { answered: null, waiting: false, failure: null, again };
  if (known !== null) return { answered: known, waiting: false, failure: null, again };
  const settled = last.key === key;
  return { answered: last.answered, waiting: !settled, failure: settled ? last.failure : null, again };
}

function keep(key: string, answered: Answered<unknown>): void {
  kept.set(key, answered);
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
