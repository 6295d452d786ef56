// The evidence of a chosen line: its claims, the oldest source first, and those that deny it.
import { useEffect, useRef } from "react";
import { EVIDENCE } from "../api/documents";
import { evidenceVariables, isFound } from "../api/questions";
import { useAnswer } from "../api/use-answer";
import { Status } from "../notices";
import type { State } from "../state";
import type { Store } from "../store";
import { useSpeech } from "../words/speech";
import { Chains } from "./chains";
import { affirming, denialsOf, foundOf } from "./claims";
import { Found } from "./found";
import { Statement } from "./statement";
import type { Subject } from "./subject";

interface EvidenceProps {
  readonly store: Store;
  readonly state: State;
  readonly subject: Subject | null;
  /** Whether the view has its answer. Only then can something be missing from it. */
  readonly settled: boolean;
}

export function Evidence({ store, state, subject, settled }: EvidenceProps) {
  const { say } = useSpeech();
  const asked = useAnswer(EVIDENCE, subject && evidenceVariables(state, subject.actors));
  const panel = useRef<HTMLElement>(null);
  const shownFor = useRef<string | null>(null);
  useEffect(() => {
    // On a phone the panel is below the picture, whose height is only known with the view's answer: scroll only then.
    if (!settled || shownFor.current === state.chosen) return;
    shownFor.current = state.chosen;
    if (state.chosen !== null && matchMedia("(width < 60rem)").matches) {
      panel.current?.scrollIntoView({ block: "start" });
    }
  }, [state.chosen, settled]);

  const found = subject && !asked.waiting ? foundOf(asked.answered?.data, subject.relations) : [];
  const denying = denialsOf(found, subject?.claims ?? []);
  const claims = [...found.flatMap(affirming), ...denying];
  const wanted = isFound(state.chosen) ? state.chosen : null;
  const gone = state.chosen !== null && subject === null && settled && state.view !== "network";

  return (
    <aside
      className="evidence"
      aria-label={say("evidence")}
      aria-busy={asked.waiting}
      ref={panel}
      tabIndex={-1}
    >
      <div className="evidence-top">
        <h2>{say("evidence")}</h2>
        {state.chosen !== null && (
          <button
            type="button"
            className="icon"
            aria-label={say("close")}
            onClick={() => store.set({ chosen: null })}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
      {wanted !== null && <Found store={store} state={state} id={wanted} />}
      {subject === null && wanted === null && (
        <p className="quiet">{say(gone ? "evidenceGone" : "evidenceNone")}</p>
      )}
      {subject !== null && (
        <>
          {subject.reached.length > 0 && (
            <p className="reached quiet">
              {say("reached")}{" "}
              {subject.reached.map(({ relation }, index) => (
                <span key={relation.id}>
                  {index > 0 && say("clauseSeparator")}
                  <bdi>{relation.subject.caption}</bdi> {relation.label} <bdi>{relation.object.caption}</bdi>
                  {relation.period && (
                    <>
                      {" "}
                      <bdi dir="ltr">({relation.period.text})</bdi>
                    </>
                  )}
                </span>
              ))}
            </p>
          )}
          <Status asked={asked} />
          {found.map((each) => (
            <section key={each.relation.id} className="statement">
              <Statement found={each} />
              <Chains claims={affirming(each)} all={claims} />
            </section>
          ))}
          {denying.length > 0 && <h3>{say("denials")}</h3>}
          <Chains claims={denying} all={claims} />
        </>
      )}
    </aside>
  );
}
