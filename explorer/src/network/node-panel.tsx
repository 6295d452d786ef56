// The actions for one actor of the network, and its neighbours with the most relations.
import { NEIGHBOURS } from "../api/documents";
import { networkVariables } from "../api/questions";
import { useAnswer } from "../api/use-answer";
import { about, type State } from "../state";
import type { Store } from "../store";
import { useSpeech } from "../words/speech";
import type { NodeDrawn } from "./elements";

const MOST = 8;

interface NodePanelProps {
  readonly store: Store;
  readonly state: State;
  readonly node: NodeDrawn;
}

export function NodePanel({ store, state, node }: NodePanelProps) {
  const { say, label, list } = useSpeech();
  const { filter, language } = networkVariables(state);
  const asked = useAnswer(NEIGHBOURS, { of: { id: node.id }, filter, first: MOST, after: null, language });
  const opened = node.id === state.actor || state.around.includes(node.id);
  const pinned = state.pinned.includes(node.id);
  const neighbours = asked.answered?.data.neighbours?.nodes ?? [];
  return (
    <section className="node-panel" aria-label={node.name}>
      <h2>
        <bdi>{node.name}</bdi> <span className="quiet">{label("actorKinds", node.kind)}</span>
      </h2>
      <div className="node-actions">
        <button
          type="button"
          disabled={opened}
          onClick={() => store.set({ around: [...state.around, node.id] })}
        >
          {say(opened ? "opened" : "open")}
        </button>
        <button
          type="button"
          aria-pressed={pinned}
          onClick={() =>
            store.set({
              pinned: pinned ? state.pinned.filter((id) => id !== node.id) : [...state.pinned, node.id],
            })
          }
        >
          {say(pinned ? "unpin" : "pin")}
        </button>
        {node.id !== state.actor && (
          <>
            <button
              type="button"
              onClick={() =>
                store.set({
                  hidden: [...state.hidden, node.id],
                  around: state.around.filter((id) => id !== node.id),
                  chosen: null,
                })
              }
            >
              {say("hide")}
            </button>
            <button type="button" onClick={() => store.set(about(state, node.id))}>
              {say("centre")}
            </button>
          </>
        )}
      </div>
      {node.hiddenNeighbours > 0 && (
        <p className="quiet">{say("hiddenNeighbours", { count: node.hiddenNeighbours })}</p>
      )}
      {neighbours.length > 0 && (
        <>
          <h3>{say("neighbours")}</h3>
          <ul className="neighbours">
            {neighbours.map(({ actor, predicates, relations }) => (
              <li key={actor.id}>
                <bdi>{actor.caption}</bdi>:{" "}
                {list(
                  predicates.map(({ predicate, count }) => `${label("predicates", predicate)} (${count})`),
                )}
                {spanOf(relations) && (
                  <>
                    {" · "}
                    <bdi dir="ltr">{spanOf(relations)}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface Dated {
  readonly period?: { readonly startEarliest?: string | null; readonly endLatest?: string | null } | null;
}

/** The first and the last year of these relations, as in 2014–2019. */
function spanOf(relations: readonly Dated[]): string {
  const years = relations
    .flatMap(({ period }) => [period?.startEarliest, period?.endLatest])
    .filter((day) => typeof day === "string")
    .map((day) => day.slice(0, 4))
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || first === last ? (first ?? "") : `${first}–${last}`;
}
