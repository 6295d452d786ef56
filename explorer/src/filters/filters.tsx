// The filters: first the two clocks, then certainty, standing, form, grouping, and which sources to leave out.
import type { Frame } from "../frame";
import { CERTAINTIES, GROUPINGS, isNarrowed, STANDINGS, type State, unfiltered } from "../state";
import type { Store } from "../store";
import { useSpeech } from "../words/speech";
import { During, type Year } from "./during";
import { Known } from "./known";
import { Without } from "./without";

const CERTAINTY_WORDS = {
  CERTAIN: "certaintyCertain",
  POSSIBLE: "certaintyPossible",
  UNDATED: "certaintyUndated",
} as const;
const BY_WORDS = { BACKER: "byBacker", STATE: "byState" } as const;

interface FiltersProps {
  readonly store: Store;
  readonly state: State;
  readonly frame: Frame | null;
  /** How many backings each year has. */
  readonly years: readonly Year[];
  /** Whether the answer with these filters has not arrived yet. */
  readonly waiting: boolean;
}

export function Filters({ store, state, frame, years, waiting }: FiltersProps) {
  const { say, label } = useSpeech();
  const forms = (frame?.vocabulary?.supportForms ?? []).map(({ value }) => value);
  return (
    <section className="filters" aria-label={say("filters")}>
      {state.view !== "compare" && (
        <div className="clocks">
          <During value={state.during} years={years} onChange={(during) => store.set({ during })} />
          <Known
            value={state.known}
            frame={frame}
            waiting={waiting}
            onChange={(known) => store.set({ known })}
          />
        </div>
      )}
      <div className="choices-row">
        <Choice
          label={say("certainty")}
          value={state.certainty}
          options={CERTAINTIES.map((each) => [each, say(CERTAINTY_WORDS[each])])}
          onChange={(certainty) => store.set({ certainty })}
        />
        {state.view !== "network" && (
          <Choice
            label={say("standing")}
            value={state.standing ?? ""}
            options={[
              ["", say("standingAll")],
              ...STANDINGS.map((each) => [each, label("standings", each)] as const),
            ]}
            onChange={(standing) => store.set({ standing: standing || null })}
          />
        )}
        <Choice
          label={say("form")}
          value={state.form ?? ""}
          options={[
            ["", say("formAll")],
            ...forms.map((each) => [each, label("supportForms", each)] as const),
          ]}
          onChange={(form) => store.set({ form: form || null })}
        />
        {state.view !== "network" && (
          <Choice
            label={say("by")}
            value={state.by}
            options={GROUPINGS.map((each) => [each, say(BY_WORDS[each])])}
            onChange={(by) => store.set({ by })}
          />
        )}
        <Without store={store} state={state} frame={frame} />
        <label className="check">
          <input
            type="checkbox"
            checked={state.agents}
            onChange={(event) => store.set({ agents: event.target.checked })}
          />
          {say("agents")}
        </label>
        {isNarrowed(state) && (
          <button type="button" className="link" onClick={() => store.set(unfiltered())}>
            {say("filtersReset")}
          </button>
        )}
      </div>
    </section>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
