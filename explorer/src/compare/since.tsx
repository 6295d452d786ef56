// A saved link: how sources published since then changed its answer, and what was loaded since then.
import type { Frame } from "../frame";
import type { State } from "../state";
import type { Store } from "../store";
import { useSpeech } from "../words/speech";
import { Changes, type Comparison, countOf } from "./changes";

interface SinceProps {
  readonly store: Store;
  readonly state: State;
  readonly frame: Frame | null;
  readonly changes: Comparison | null;
  /** How many backings neither side has, because the publication date of their sources is unknown. */
  readonly unpublished: number;
}

export function Since({ store, state, frame, changes, unpublished }: SinceProps) {
  const { say, list } = useSpeech();
  if (state.saved === null || changes === null) return null;
  const day = state.saved;
  const loads = (frame?.loads?.nodes ?? []).filter(
    ({ finishedAt }) => finishedAt && finishedAt.slice(0, 10) >= day,
  );
  const inputs = [...new Set(loads.map(({ input }) => input))];
  const count = countOf(changes);
  return (
    <section className="since" aria-label={say("since", { day })}>
      <p>
        <strong>{say("since", { day })}</strong>{" "}
        {say(count === 0 ? "sinceNothing" : "sinceChanges", {
          appeared: changes.appeared.length,
          vanished: changes.disappeared.length,
          changed: changes.changed.length,
        })}{" "}
        <button type="button" className="link" onClick={() => store.set({ saved: null })}>
          {say("sinceForget")}
        </button>
      </p>
      {count > 0 && (
        <details>
          <summary>{say("sinceShow")}</summary>
          <Changes changes={changes} />
        </details>
      )}
      {unpublished > 0 && <p className="quiet">{say("sinceUnpublished", { count: unpublished })}</p>}
      {loads.length > 0 && (
        <p className="quiet">
          {say("sinceLoads", {
            count: inputs.length,
            inputs: list(inputs.map((each) => `\u2068${each}\u2069`)),
          })}
        </p>
      )}
    </section>
  );
}
