// The network on a canvas. It is drawn once, then updated, so that what remains keeps its place.
import cytoscape, { type Core, type ElementDefinition, type LayoutOptions } from "cytoscape";
import type { Bundle, NodeDrawn } from "./elements";
import { styleOf } from "./style";

// A network that a person can read is laid out by forces. A larger one is laid out in rings, which is fast.
const MOST_FOR_FORCES = 150;
const WIDEST = 7;

export class Drawing {
  readonly #core: Core;
  readonly #container: HTMLElement;

  constructor(container: HTMLElement, onChoose: (id: string | null) => void) {
    this.#container = container;
    this.#core = cytoscape({
      container,
      style: styleOf(container),
      minZoom: 0.15,
      maxZoom: 4,
      autoungrabify: false,
      boxSelectionEnabled: false,
    });
    this.#core.on("tap", "node", ({ target }) => onChoose(target.id()));
    this.#core.on("tap", "edge", ({ target }) => onChoose(target.data("first")));
    this.#core.on("tap", ({ target }) => target === this.#core && onChoose(null));
  }

  /** Shows these nodes and lines. New ones are laid out around those already shown. */
  show(nodes: readonly NodeDrawn[], bundles: readonly Bundle[], pinned: readonly string[]): void {
    const core = this.#core;
    const elements = [...nodes.map(nodeOf), ...bundles.map(edgeOf)];
    const wanted = new Set(elements.map(({ data }) => data.id));
    const before = core.nodes().length;
    core.batch(() => {
      core.elements().forEach((element) => {
        if (!wanted.has(element.id())) element.remove();
      });
      for (const element of elements) {
        const known = core.getElementById(element.data.id ?? "");
        if (known.length > 0) known.data(element.data);
        else core.add(element);
      }
      core.nodes().forEach((node) => {
        const isPinned = pinned.includes(node.id());
        node.data("pinned", isPinned);
        if (isPinned) node.lock();
        else node.unlock();
      });
    });
    if (core.nodes().length !== before || before === 0) this.#layOut(before > 0);
  }

  /** Marks the chosen actor or relation, and dims what is not connected to it. */
  choose(id: string | null): void {
    const core = this.#core;
    core.batch(() => {
      core.elements().unselect().removeClass("dim");
      if (id === null) return;
      const chosen = core
        .elements()
        .filter((each) => each.id() === id || (each.data("relations") ?? []).includes(id));
      if (chosen.length === 0) return;
      chosen.select();
      const near = chosen.union(chosen.edges().connectedNodes()).union(chosen.nodes().closedNeighborhood());
      core.elements().difference(near).addClass("dim");
    });
  }

  restyle(): void {
    this.#core.style(styleOf(this.#container));
  }

  fit(): void {
    this.#core.fit(undefined, 36);
  }

  zoom(factor: number): void {
    const core = this.#core;
    core.zoom({
      level: core.zoom() * factor,
      renderedPosition: { x: core.width() / 2, y: core.height() / 2 },
    });
  }

  end(): void {
    this.#core.destroy();
  }

  /** Stretches the picture to the canvas's proportions, at the same density, so that letters are larger once it fits. */
  #fill(): void {
    const core = this.#core;
    const box = core.nodes().boundingBox({});
    const factor = Math.sqrt((core.width() * box.h) / (core.height() * box.w));
    if (!Number.isFinite(factor) || factor === 0) return;
    core.nodes().positions((node) => {
      const { x, y } = node.position();
      return { x: x * factor, y: y / factor };
    });
  }

  #layOut(again: boolean): void {
    const core = this.#core;
    const started = performance.now();
    const rings: LayoutOptions = {
      name: "concentric",
      concentric: (node) => 10 - 5 * Number(node.data("depth")) + Math.min(4, node.degree(false)),
      levelWidth: () => 2,
      minNodeSpacing: 34,
      animate: false,
      padding: 36,
    };
    if (!again) core.layout(rings).run();
    if (core.nodes().length <= MOST_FOR_FORCES) {
      core
        .layout({
          name: "cose",
          randomize: false,
          animate: false,
          nodeRepulsion: () => 900_000,
          idealEdgeLength: () => 95,
          edgeElasticity: () => 120,
          nodeOverlap: 24,
          gravity: 0.6,
          numIter: 900,
          padding: 36,
          nodeDimensionsIncludeLabels: true,
        })
        .run();
    }
    if (core.nodes(":locked").length === 0) this.#fill();
    this.fit();
    // For measurements in a browser.
    performance.measure("network-layout", { start: started });
  }
}

function nodeOf(node: NodeDrawn): ElementDefinition {
  return { group: "nodes", data: { ...node } };
}

function edgeOf(bundle: Bundle): ElementDefinition {
  const { relations, sources } = bundle;
  return {
    group: "edges",
    data: {
      ...bundle,
      first: relations[0],
      count: relations.length,
      times: `×${relations.length}`,
      denial: "×",
      width: Math.min(WIDEST, 1.2 + 1.4 * Math.max(0, sources - 1) + (sources > 0 ? 0.6 : 0)),
    },
  };
}
