// Leaves out a source or a whole publisher, chosen from a list. Each source can be put back.
import { bySource, type Frame } from "../frame";
import type { State } from "../state";
import type { Store } from "../store";
import { useSpeech } from "../words/speech";

interface WithoutProps {
  readonly store: Store;
  readonly state: State;
  readonly frame: Frame | null;
}

export function Without({ store, state, frame }: WithoutProps) {
  const { say } = useSpeech();
  const publishers = bySource(frame);
  const titles = new Map(frame?.sources?.nodes.map(({ id, title }) => [id, title]));
  const leaveOut = (value: string) => {
    const whole = publishers.find(({ id }) => id === value);
    const ids = whole === undefined ? [value] : whole.sources.map(({ id }) => id);
    store.set({ without: [...new Set([...state.without, ...ids])] });
  };
  return (
    <div className="choice">
      <label>
        <span>{say("without")}</span>
        <select value="" onChange={(event) => event.target.value && leaveOut(event.target.value)}>
          <option value="">{state.without.length > 0 ? say("withoutAdd") : say("withoutNone")}</option>
          {publishers.map(({ id, title, sources }) => (
            <optgroup key={id} label={title}>
              {sources.length > 1 && <option value={id}>{say("withoutWhole", { name: title })}</option>}
              {sources.map((source) => (
                <option key={source.id} value={source.id} disabled={state.without.includes(source.id)}>
                  {source.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {state.without.length > 0 && (
        <ul className="chips">
          {state.without.map((id) => {
            const name = titles.get(id) ?? id;
            return (
              <li key={id}>
                <button
                  type="button"
                  className="chip"
                  aria-label={say("withoutBack", { name })}
                  onClick={() => store.set({ without: state.without.filter((each) => each !== id) })}
                >
                  <bdi>{name}</bdi> <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
