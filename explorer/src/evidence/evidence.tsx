// What a chosen line rests on: its claims, the oldest source first, and who denies them.
import { useEffect, useRef } from "react";
import { EVIDENCE } from "../api/documents";
import { evidenceVariables } from "../api/questions";
import { useAnswer } from "../api/use-answer";
import { Status } from "../notices";
import type { Chosen } from "../rows";
import type { State } from "../state";
import type { Store } from "../store";
import { useSpeech } from "../words/speech";
import { ClaimCard } from "./claim-card";
import { relationsOf, sidesOf } from "./claims";

// What can be chosen that is no backing: an edge of the network, or a denial.
const OTHER = /^(relation|claim):/;
const MOST_RELATIONS = 60;

interface EvidenceProps {
  readonly store: Store;
  readonly state: State;
  readonly chosen: Chosen | null;
  /** Relations that are chosen in the network as one line. */
  readonly bundled: readonly string[];
  readonly settled: boolean;
}

export function Evidence({ store, state, chosen, bundled, settled }: EvidenceProps) {
  const { say, label } = useSpeech();
  const alone = state.chosen !== null && OTHER.test(state.chosen) ? [state.chosen] : [];
  const others = bundled.length > 0 ? bundled : alone;
  const ids = [...new Set(chosen?.bars.flatMap(({ relations }) => relations) ?? others)].slice(
    0,
    MOST_RELATIONS,
  );
  const asked = useAnswer(EVIDENCE, ids.length > 0 ? evidenceVariables(state, ids) : null);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the panel is below the picture: whoever chooses a line is taken there.
    if (state.chosen !== null && matchMedia("(width < 60rem)").matches) {
      panel.current?.scrollIntoView({ block: "start" });
    }
  }, [state.chosen]);

  const relations = relationsOf(asked.answered?.data);
  const [affirming, denying] = sidesOf(asked.answered?.data);
  const answered = asked.answered !== null && !asked.waiting;
  const nothing =
    ids.length === 0
      ? settled && state.view !== "network"
      : answered && affirming.length + denying.length === 0;
  const gone = state.chosen !== null && nothing;
  const reached = chosen?.bars.flatMap((bar) => bar.reached) ?? [];
  const shownReached = [...new Map(reached.map(({ relation }) => [relation.id, relation])).values()];

  return (
    <aside className="evidence" aria-label={say("evidence")} ref={panel} tabIndex={-1}>
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
      {(ids.length === 0 || gone) && <p className="quiet">{say(gone ? "evidenceGone" : "evidenceNone")}</p>}
      {ids.length > 0 && (
        <>
          <ul className="statements">
            {relations.map((relation) => (
              <li key={relation.id}>
                <bdi>{relation.subject.caption}</bdi> <em>{relation.label}</em>{" "}
                <bdi>{relation.object.caption}</bdi>
                {relation.period && (
                  <>
                    {" · "}
                    <bdi dir="ltr">{relation.period.text}</bdi>
                  </>
                )}
                {relation.facts && (
                  <span className="badges">
                    <span className="badge" data-status={relation.facts.status}>
                      {label("relationStatuses", relation.facts.status)}
                    </span>
                    {relation.facts.disputed && (
                      <span className="badge" data-status="DENIED">
                        × {say("barDisputed")}
                      </span>
                    )}
                    {relation.facts.forms.map((form) => (
                      <span className="badge" key={form}>
                        {label("supportForms", form)}
                      </span>
                    ))}
                  </span>
                )}
              </li>
            ))}
          </ul>
          {shownReached.length > 0 && (
            <p className="reached quiet">
              {say("reached")}{" "}
              {shownReached.map((relation, index) => (
                <span key={relation.id}>
                  {index > 0 && "; "}
                  <bdi>{relation.subject.caption}</bdi> {relation.label} <bdi>{relation.object.caption}</bdi>
                  {relation.period && <bdi dir="ltr"> ({relation.period.text})</bdi>}
                </span>
              ))}
            </p>
          )}
          <Status asked={asked} />
          {affirming.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} all={[...affirming, ...denying]} />
          ))}
          {denying.length > 0 && <h3>{say("denials")}</h3>}
          {denying.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} all={[...affirming, ...denying]} />
          ))}
        </>
      )}
    </aside>
  );
}
