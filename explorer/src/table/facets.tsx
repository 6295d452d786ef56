// How many backings there are by form and by publisher; a form can be chosen.
import type { AnswerOf } from "../api/document";
import type { BACKERS } from "../api/documents";
import type { State } from "../state";
import type { Store } from "../store";
import { useSpeech } from "../words/speech";

interface FacetsProps {
  readonly store: Store;
  readonly state: State;
  readonly answer: AnswerOf<typeof BACKERS>;
}

export function Facets({ store, state, answer }: FacetsProps) {
  const { say, label, number } = useSpeech();
  const forms = answer.counts?.forms ?? [];
  const publishers = answer.counts?.publishers ?? [];
  const most = Math.max(1, ...forms.map(({ count }) => count), ...publishers.map(({ count }) => count));
  return (
    <section className="facets" aria-label={say("facets")}>
      <div>
        <h2>{say("colForms")}</h2>
        <ul>
          {forms.map(({ value, count }) => (
            <li key={value ?? ""}>
              {value ? (
                <button
                  type="button"
                  className="link"
                  aria-pressed={state.form === value}
                  onClick={() => store.set({ form: state.form === value ? null : value })}
                >
                  {label("supportForms", value)}
                </button>
              ) : (
                <span>{say("noForms")}</span>
              )}
              <meter min={0} max={most} value={count} aria-hidden="true" />
              <span className="number">{number(count)}</span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h2>{say("publishers")}</h2>
        <ul>
          {publishers.map(({ value, publisher, count }) => (
            <li key={value ?? ""}>
              <bdi>{publisher?.title ?? say("noneNamed")}</bdi>
              <meter min={0} max={most} value={count} aria-hidden="true" />
              <span className="number">{number(count)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
