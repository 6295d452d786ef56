// Messages in place of an answer or beside it: loading, offline, busy, refused, unknown actor, errors in the address.
import { useEffect, useState } from "react";
import type { Near } from "./api/ask";
import type { Asked } from "./api/use-answer";
import type { Frame } from "./frame";
import { about, isNarrowed, type State } from "./state";
import type { Store } from "./store";
import type { NamedProps } from "./title";
import { useSpeech } from "./words/speech";

// Progress is shown after the first of these, and explained after the second.
const SOON_MS = 400;
const SLOW_MS = 3_000;

export function Status({ asked }: { readonly asked: Asked<unknown> }) {
  const { say } = useSpeech();
  const waited = useWaited(asked.waiting);
  const problem = asked.answered?.problems[0];
  if (asked.failure) {
    const { kind, message } = asked.failure;
    return <Notice text={kind === "refused" ? say("refused", { message }) : say(kind)} again={asked.again} />;
  }
  if (asked.waiting) {
    return (
      <p role="status" className="status">
        {waited >= SOON_MS && <span className="spinner" aria-hidden="true" />}
        {waited >= SLOW_MS ? say("slow") : waited >= SOON_MS || !asked.answered ? say("loading") : ""}
      </p>
    );
  }
  if (problem) return <Notice text={say("refused", { message: problem.message })} again={asked.again} />;
  return <p role="status" className="status" />;
}

function Notice({ text, again }: { readonly text: string; readonly again: () => void }) {
  const { say } = useSpeech();
  return (
    <div role="alert" className="notice">
      <p>{text}</p>
      <button type="button" onClick={again}>
        {say("retry")}
      </button>
    </div>
  );
}

export function AddressProblems({ problems }: { readonly problems: readonly string[] }) {
  const { say, list } = useSpeech();
  if (problems.length === 0) return null;
  return (
    <p role="alert" className="notice">
      {say("addressProblems", { problems: list(problems) })}
    </p>
  );
}

export function Empty({ state, name }: NamedProps) {
  const { say } = useSpeech();
  return <p className="empty">{isNarrowed(state) ? say("empty") : say("emptyAll", { name: name ?? "" })}</p>;
}

interface NobodyProps {
  readonly store: Store;
  readonly state: State;
  readonly near: readonly Near[];
  readonly frame: Frame | null;
}

export function Nobody({ store, state, near, frame }: NobodyProps) {
  const { say } = useSpeech();
  const others = near.length > 0 ? near : (frame?.actors?.nodes ?? []);
  return (
    <div role="alert" className="notice">
      <p>{say("unknownActor", { id: state.actor })}</p>
      {others.length > 0 && <p>{say(near.length > 0 ? "meant" : "pickOne")}</p>}
      <ul className="choices">
        {others.map(({ id, caption }) => (
          <li key={id}>
            <button type="button" onClick={() => store.set(about(state, id))}>
              <bdi>{caption}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How long the answer has taken so far: 0, SOON_MS or SLOW_MS. */
function useWaited(waiting: boolean): number {
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    setWaited(0);
    if (!waiting) return;
    const timers = [SOON_MS, SLOW_MS].map((ms) => setTimeout(() => setWaited(ms), ms));
    return () => timers.forEach(clearTimeout);
  }, [waiting]);
  return waited;
}
