// The review page, where people with the write token decide, pair by pair, which actors are one.
import { useEffect, useState } from "react";
import { Header } from "../header";
import type { PageProps } from "../page";
import { useSpeech } from "../words/speech";
import { PairPanel } from "./pair-panel";
import { begun, decided, failed, keyOf, later, type Outcome, type Queue } from "./queue";
import { type Reviewer, TokenForm, TROUBLE_WORDS } from "./token-form";
import { judge, NotDone, type Pair, readQueue, type Trouble, type Verdict } from "./writing";

export default function Review({ store, state, frame }: PageProps) {
  const { say } = useSpeech();
  const [reviewer, setReviewer] = useState<Reviewer | null>(null);
  const [queue, setQueue] = useState<Queue | null>(null);
  const [trouble, setTrouble] = useState<{ readonly kind: Trouble; readonly message: string } | null>(null);
  const [waiting, setWaiting] = useState(false);
  const [session] = useState(() => crypto.randomUUID());

  useEffect(() => {
    document.title = `${say("reviewTitle")} · graphapi`;
  }, [say]);

  const open = async (given: Reviewer) => {
    setWaiting(true);
    try {
      setQueue(begun(await readQueue(given.token)));
      setReviewer(given);
      setTrouble(null);
    } catch (error) {
      setTrouble(troubleFrom(error));
    } finally {
      setWaiting(false);
    }
  };

  const decide = async (pair: Pair, verdict: Verdict) => {
    if (reviewer === null || queue === null || waiting) return;
    setWaiting(true);
    try {
      const judged = await judge(reviewer.token, pair, verdict, reviewer.by, keyOf(session, pair, verdict));
      setQueue(decided(queue, pair, verdict, judged, reviewer.by));
    } catch (error) {
      const { kind, message } = troubleFrom(error);
      setQueue(failed(queue, pair, kind, message));
    } finally {
      setWaiting(false);
    }
  };

  const pair = queue?.pairs[0] ?? null;
  return (
    <>
      <a className="skip" href="#answer">
        {say("skip")}
      </a>
      <Header store={store} state={state} frame={frame} actor={null} />
      <main id="answer" tabIndex={-1} className="review" aria-busy={waiting}>
        <h1>{say("reviewTitle")}</h1>
        <p className="lead">{say("reviewLead")}</p>
        {queue === null ? (
          <TokenForm
            waiting={waiting}
            trouble={trouble?.kind ?? null}
            message={trouble?.message ?? ""}
            onGiven={open}
          />
        ) : (
          <>
            <LastOutcome outcome={queue.last} />
            {pair === null ? (
              <p className="lead">{say("reviewNone")}</p>
            ) : (
              <PairPanel
                key={`${pair.keep} ${pair.other}`}
                pair={pair}
                left={queue.pairs.length}
                language={state.lang}
                waiting={waiting}
                onJudged={(verdict) => decide(pair, verdict)}
                onLater={() => setQueue(later(queue, pair))}
              />
            )}
          </>
        )}
      </main>
    </>
  );
}

/** The outcome of the last pair, which screen readers also announce. */
function LastOutcome({ outcome }: { readonly outcome: Outcome | null }) {
  const { say } = useSpeech();
  const names = outcome ? { one: outcome.pair.keep, other: outcome.pair.other } : { one: "", other: "" };
  const text = {
    decided: () => outcome?.kind === "decided" && say(VERDICT_WORDS[outcome.verdict], names),
    before: () => outcome?.kind === "before" && say("reviewBefore", { ...names, by: outcome.by }),
    later: () => say("reviewLater", names),
    failed: () =>
      outcome?.kind === "failed" && say(TROUBLE_WORDS[outcome.trouble], { message: outcome.message }),
  };
  const wrong = outcome?.kind === "failed" || outcome?.kind === "before";
  return (
    <p role={wrong ? "alert" : "status"} className={wrong ? "told wrong" : "told"}>
      {outcome && text[outcome.kind]()}
    </p>
  );
}

const VERDICT_WORDS = { SAME: "reviewWasSame", DIFFERENT: "reviewWasDifferent" } as const;

function troubleFrom(error: unknown): { readonly kind: Trouble; readonly message: string } {
  return error instanceof NotDone
    ? { kind: error.trouble, message: error.message }
    : { kind: "refused", message: String(error) };
}
