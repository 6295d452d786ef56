// Two periods, or two days of knowledge: what appeared, vanished and changed.
import { type FormEvent, useEffect, useState } from "react";
import type { AnswerOf } from "../api/document";
import type { COMPARE } from "../api/documents";
import type { State } from "../state";
import type { Store } from "../store";
import { plainDate } from "../time/day";
import { useSpeech } from "../words/speech";
import { Arrow, Changes, countOf } from "./changes";

interface CompareProps {
  readonly store: Store;
  readonly state: State;
  /** The years that have backings, if known. */
  readonly years: readonly number[];
  readonly answer: AnswerOf<typeof COMPARE> | null;
}

const KNOWN = "known:";

export function Compare({ store, state, years, answer }: CompareProps) {
  const { say } = useSpeech();
  const first = state.left ?? String(years.at(-2) ?? "");
  const second = state.right ?? String(years.at(-1) ?? "");
  const [left, setLeft] = useState(first);
  const [right, setRight] = useState(second);
  useEffect(() => {
    setLeft(first);
    setRight(second);
  }, [first, second]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    store.set({ left, right });
  };
  const compared = answer?.compare;
  const nothing = compared && countOf(compared) === 0;
  return (
    <section aria-label={say("viewCompare")}>
      <form className="sides" onSubmit={submit}>
        <Side word="left" value={left} onChange={setLeft} />
        <Arrow />
        <Side word="right" value={right} onChange={setRight} />
        <button type="submit">{say("viewCompare")}</button>
      </form>
      {state.left === null && <p className="quiet">{say("compareNone")}</p>}
      {nothing && <p className="empty">{say("compareSame")}</p>}
      {compared && !nothing && <Changes changes={compared} />}
    </section>
  );
}

interface SideProps {
  readonly word: "left" | "right";
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Side({ word, value, onChange }: SideProps) {
  const { say } = useSpeech();
  const isKnown = value.startsWith(KNOWN);
  return (
    <fieldset className={isKnown ? "clock known" : "clock during"}>
      <legend>{say(word)}</legend>
      <select
        aria-label={`${say(word)}: ${say("sidePeriod")} / ${say("sideKnown")}`}
        value={isKnown ? "known" : "during"}
        onChange={(event) => onChange(event.target.value === "known" ? `${KNOWN}2019-06-01` : "2016")}
      >
        <option value="during">{say("sidePeriod")}</option>
        <option value="known">{say("sideKnown")}</option>
      </select>
      {isKnown ? (
        <input
          type="date"
          required
          aria-label={`${say(word)}: ${say("sideKnown")}`}
          value={value.slice(KNOWN.length)}
          onChange={(event) => onChange(KNOWN + event.target.value)}
        />
      ) : (
        <input
          type="text"
          dir="ltr"
          required
          maxLength={40}
          aria-label={`${say(word)}: ${say("duringHelp")}`}
          value={value}
          onChange={(event) => onChange(plainDate(event.target.value))}
        />
      )}
    </fieldset>
  );
}
