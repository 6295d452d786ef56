// One pair: score and reasons, the two side by side, and the three answers.
import { useEffect, useRef } from "react";
import { ALIKE } from "../api/documents";
import { useAnswer } from "../api/use-answer";
import type { Language } from "../state";
import { useSpeech } from "../words/speech";
import { Side } from "./side";
import type { Pair, Verdict } from "./writing";

const CLAIMS = 4;

interface PairPanelProps {
  readonly pair: Pair;
  readonly left: number;
  readonly language: Language;
  readonly waiting: boolean;
  readonly onJudged: (verdict: Verdict) => void;
  readonly onLater: () => void;
}

export function PairPanel({ pair, left, language, waiting, onJudged, onLater }: PairPanelProps) {
  const { say, number } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useAnswer(ALIKE, {
    one: { id: pair.keep },
    other: { id: pair.other },
    first: CLAIMS,
    language,
  });
  // Moves the focus to the beginning of each pair, for the keyboard and for screen readers.
  useEffect(() => heading.current?.focus(), []);
  const { one, other } = asked.answered?.data ?? {};
  return (
    <article className="pair" aria-busy={asked.waiting}>
      <h2 ref={heading} tabIndex={-1}>
        {say("reviewQuestion", { left })}
      </h2>
      <p>
        {say("reviewScore", { score: number(pair.score) })}
        {pair.certain && ` ${say("reviewCertain")}`}
      </p>
      <ul className="reasons" lang="en" dir="ltr">
        {pair.reasons.map((reason) => (
          <li key={reason} dir="auto">
            {reason}
          </li>
        ))}
      </ul>
      {asked.failure && <p role="alert">{say("reviewBusy", { message: asked.failure.message })}</p>}
      <div className="pair-sides">
        {one && <Side actor={one} />}
        {other && <Side actor={other} />}
      </div>
      <p className="quiet">{say("reviewStays", { id: pair.keep })}</p>
      <div className="answers">
        <button type="button" className="same" disabled={waiting} onClick={() => onJudged("SAME")}>
          {say("reviewSame")}
        </button>
        <button type="button" className="different" disabled={waiting} onClick={() => onJudged("DIFFERENT")}>
          {say("reviewDifferent")}
        </button>
        <button type="button" disabled={waiting} onClick={onLater}>
          {say("reviewNotNow")}
        </button>
      </div>
    </article>
  );
}
