// What disappeared, changed and appeared, side by side.
import type { AnswerOf } from "../api/document";
import type { COMPARE } from "../api/documents";
import type { Word } from "../words/catalogue";
import { useSpeech } from "../words/speech";

export type Comparison = NonNullable<AnswerOf<typeof COMPARE>["compare"]>;
type Backing = Comparison["appeared"][number];

const REASON_WORDS: Readonly<Record<Comparison["changed"][number]["reasons"][number], Word>> = {
  CERTAINTY: "reasonCertainty",
  FORMS: "reasonForms",
  DISPUTED: "reasonDisputed",
  INDEPENDENT_SOURCES: "reasonSources",
  CLAIMS: "reasonClaims",
};

export function countOf({ appeared, disappeared, changed }: Comparison): number {
  return appeared.length + disappeared.length + changed.length;
}

export function Changes({ changes }: { readonly changes: Comparison }) {
  const { say } = useSpeech();
  return (
    <div className="compared">
      <Column word="disappeared" sign="−" backings={changes.disappeared} />
      <section className="column changed" aria-label={say("changed")}>
        <h2>
          <span aria-hidden="true">±</span> {say("changed")}{" "}
          <span className="quiet">{changes.changed.length}</span>
        </h2>
        <ul>
          {changes.changed.map(({ before, after, reasons }) => (
            <li key={after.id}>
              <Who backing={after} />
              <p className="quiet">{reasons.map((reason) => say(REASON_WORDS[reason])).join(" · ")}</p>
              {reasons.includes("FORMS") && (
                <p>
                  <Forms backing={before} /> <Arrow /> <Forms backing={after} />
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
      <Column word="appeared" sign="+" backings={changes.appeared} />
    </div>
  );
}

/** Points in the direction of reading. */
export function Arrow() {
  return (
    <span className="arrow" aria-hidden="true">
      →
    </span>
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
