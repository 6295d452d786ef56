// Two periods, or two days of knowledge: what appeared, vanished and changed.
import { type FormEvent, useEffect, useState } from "react";
import type { AnswerOf } from "../api/document";
import type { COMPARE } from "../api/documents";
import type { State } from "../state";
import type { Store } from "../store";
import type { Word } from "../words/en";
import { useSpeech } from "../words/speech";

type Comparison = NonNullable<AnswerOf<typeof COMPARE>["compare"]>;
type Backing = Comparison["appeared"][number];

interface CompareProps {
  readonly store: Store;
  readonly state: State;
  /** Those of which there is anything, where that is known. */
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
  const nothing =
    compared && compared.appeared.length + compared.disappeared.length + compared.changed.length === 0;
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
      {compared && !nothing && (
        <div className="compared">
          <Column word="disappeared" sign="−" backings={compared.disappeared} />
          <section className="column changed" aria-label={say("changed")}>
            <h2>
              <span aria-hidden="true">±</span> {say("changed")}{" "}
              <span className="quiet">{compared.changed.length}</span>
            </h2>
            <ul>
              {compared.changed.map(({ before, after, reasons }) => (
                <li key={after.id}>
                  <Who backing={after} />
                  <p className="quiet">
                    {reasons.map((reason) => say(`reason${reason}` as Word)).join(" · ")}
                  </p>
                  {reasons.includes("FORMS") && (
                    <p>
                      <Forms backing={before} /> <Arrow /> <Forms backing={after} />
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
          <Column word="appeared" sign="+" backings={compared.appeared} />
        </div>
      )}
    </section>
  );
}

/** Points to where one reads on. */
function Arrow() {
  return (
    <span className="arrow" aria-hidden="true">
      →
    </span>
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
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </fieldset>
  );
}

interface ColumnProps {
  readonly word: "appeared" | "disappeared";
  readonly sign: string;
  readonly backings: readonly Backing[];
}

function Column({ word, sign, backings }: ColumnProps) {
  const { say } = useSpeech();
  return (
    <section className={`column ${word}`} aria-label={say(word)}>
      <h2>
        <span aria-hidden="true">{sign}</span> {say(word)} <span className="quiet">{backings.length}</span>
      </h2>
      <ul>
        {backings.map((backing) => (
          <li key={backing.id}>
            <Who backing={backing} />
            <p>
              <Forms backing={backing} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Who({ backing }: { readonly backing: Backing }) {
  const { label } = useSpeech();
  return (
    <p>
      <strong>
        <bdi>{backing.backer.caption}</bdi>
      </strong>{" "}
      <span className="badge" data-status={backing.standing}>
        {label("standings", backing.standing)}
      </span>{" "}
      <span className="quiet">
        <Arrow /> <bdi>{backing.recipient.caption}</bdi>
      </span>
    </p>
  );
}

function Forms({ backing }: { readonly backing: Backing }) {
  const { say, label, list } = useSpeech();
  if (backing.forms.length === 0) return <span className="quiet">{say("noForms")}</span>;
  return <>{list(backing.forms.map((form) => label("supportForms", form)))}</>;
}
