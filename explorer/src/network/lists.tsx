// The network as two lists, for the keyboard and for screen readers.
import { useSpeech } from "../words/speech";
import type { Bundle, NodeDrawn } from "./elements";

interface ListsProps {
  readonly nodes: readonly NodeDrawn[];
  readonly bundles: readonly Bundle[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

export function Lists({ nodes, bundles, chosen, onChoose }: ListsProps) {
  const { say, label } = useSpeech();
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return (
    <details className="lists">
      <summary>{say("networkList")}</summary>
      <div className="list-columns">
        <div>
          <h2>{say("actors")}</h2>
          <ul>
            {nodes.map(({ id, name, kind }) => (
              <li key={id}>
                <button
                  type="button"
                  className="link"
                  aria-pressed={id === chosen}
                  onClick={() => onChoose(id)}
                >
                  <bdi>{name}</bdi>
                </button>{" "}
                <span className="quiet">{label("actorKinds", kind)}</span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h2>{say("relations")}</h2>
          <ul>
            {bundles.map((bundle) => (
              <li key={bundle.id}>
                <button
                  type="button"
                  className="link"
                  aria-pressed={chosen !== null && bundle.relations.includes(chosen)}
                  onClick={() => onChoose(bundle.relations[0] ?? bundle.source)}
                >
                  <bdi>{names.get(bundle.source)}</bdi> {bundle.label} <bdi>{names.get(bundle.target)}</bdi>
                </button>{" "}
                <span className="quiet">
                  {bundle.line === "DENIED" ? `× ${say("denialEdge")}` : label("standings", bundle.line)}
                  {bundle.relations.length > 1 && ` · ×${bundle.relations.length}`}
                  {bundle.periods.length > 0 && (
                    <>
                      {" · "}
                      <bdi dir="ltr">{bundle.periods.join(", ")}</bdi>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </details>
  );
}
