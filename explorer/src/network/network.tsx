// The network: a canvas, the actions for the chosen actor, and the same network as lists for the keyboard.
import { useEffect, useMemo, useRef, useState } from "react";
import type { AnswerOf } from "../api/document";
import type { NETWORK } from "../api/documents";
import type { State } from "../state";
import type { Store } from "../store";
import { useSpeech } from "../words/speech";
import { Drawing } from "./drawing";
import { bundlesOf, type NodeDrawn, nodesOf } from "./elements";
import { Lists } from "./lists";
import { NetworkLegend } from "./network-legend";
import { NodePanel } from "./node-panel";

interface NetworkProps {
  readonly store: Store;
  readonly state: State;
  readonly answer: AnswerOf<typeof NETWORK> | null;
}

const NEARER = 1.3;

export default function Network({ store, state, answer }: NetworkProps) {
  const { say } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const graph = answer?.network ?? null;
  const nodes = useMemo(() => (graph ? nodesOf(graph, state.hidden) : []), [graph, state.hidden]);
  const bundles = useMemo(() => (graph ? bundlesOf(graph, state.hidden) : []), [graph, state.hidden]);

  useEffect(() => {
    if (place.current === null) return;
    const made = new Drawing(place.current, (id) => store.set({ chosen: id }));
    setDrawing(made);
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const restyle = () => made.restyle();
    dark.addEventListener("change", restyle);
    document.fonts.ready.then(restyle, restyle);
    return () => {
      dark.removeEventListener("change", restyle);
      made.end();
    };
  }, [store]);
  useEffect(() => drawing?.show(nodes, bundles, state.pinned), [drawing, nodes, bundles, state.pinned]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: also when other nodes are shown
  useEffect(() => drawing?.choose(state.chosen), [drawing, nodes, state.chosen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme or language has other colours and fonts
  useEffect(() => drawing?.restyle(), [drawing, state.theme, state.lang]);

  const chosen: NodeDrawn | undefined = nodes.find(({ id }) => id === state.chosen);
  return (
    <section className="network" aria-label={say("network")}>
      <p className="quiet">
        {say("networkCounts", { nodes: nodes.length, edges: graph?.relationCount ?? 0 })}
        {graph?.truncated && ` · ${say("networkTruncated")}`}
        {" · "}
        {say("networkHelp")}
      </p>
      <div className="canvas-frame">
        <div
          className="canvas"
          ref={place}
          role="img"
          aria-label={say("networkLabel", { nodes: nodes.length })}
        />
        <div className="canvas-tools">
          <button
            type="button"
            className="icon"
            aria-label={say("zoomIn")}
            onClick={() => drawing?.zoom(NEARER)}
          >
            +
          </button>
          <button
            type="button"
            className="icon"
            aria-label={say("zoomOut")}
            onClick={() => drawing?.zoom(1 / NEARER)}
          >
            −
          </button>
          <button type="button" onClick={() => drawing?.fit()}>
            {say("fit")}
          </button>
          {state.hidden.length > 0 && (
            <button type="button" onClick={() => store.set({ hidden: [] })}>
              {say("showHidden", { count: state.hidden.length })}
            </button>
          )}
        </div>
      </div>
      <NetworkLegend />
      {chosen && <NodePanel store={store} state={state} node={chosen} />}
      <Lists
        nodes={nodes}
        bundles={bundles}
        chosen={state.chosen}
        onChoose={(id) => store.set({ chosen: id })}
      />
    </section>
  );
}
