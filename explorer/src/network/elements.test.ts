import { expect, it } from "vitest";
import { bundledWith, bundlesOf, type Graph, nodesOf, relationsOf } from "./elements";

type Edge = Graph["edges"][number];

function edge(id: string, finding: Partial<Edge["finding"]> = {}): Edge {
  return {
    source: "france",
    target: "haftar",
    finding: {
      certainty: null,
      status: "REPORTED",
      standing: "ASSERTED",
      disputed: false,
      claimCount: 1,
      independentSourceCount: 1,
      period: { text: "2016" },
      relation: {
        id,
        predicate: "SUPPORTS",
        class: "VERBAL_COOPERATION",
        symmetric: false,
        label: "supports",
      },
      ...finding,
    },
  };
}

const actor = (id: string) => ({ id, kind: "STATE" as const, country: null, caption: id });
const NODES = ["haftar", "france"].map((id) => ({ depth: 0, hiddenNeighbours: 0, actor: actor(id) }));
const graph = (...edges: Edge[]): Graph => ({
  relationCount: edges.length,
  truncated: false,
  nodes: NODES,
  edges,
});

it("draws relations that look alike as one line, with all periods and the most sources", () => {
  const [bundle, ...others] = bundlesOf(
    graph(edge("relation:1"), edge("relation:2", { independentSourceCount: 3 })),
    [],
  );
  expect(others).toEqual([]);
  expect(bundle).toMatchObject({
    relations: ["relation:1", "relation:2"],
    periods: ["2016", "2016"],
    sources: 3,
  });
});

it("draws a denial as a line of its own, beside what it denies", () => {
  const lines = bundlesOf(graph(edge("relation:1", { disputed: true })), []).map(({ line }) => line);
  expect(lines).toEqual(["ASSERTED", "DENIED"]);
  const denied = edge("relation:2", { status: "DENIED", standing: null });
  expect(bundlesOf(graph(denied), []).map(({ line }) => line)).toEqual(["DENIED"]);
});

it("never joins alleged relations with asserted ones", () => {
  const both = graph(edge("relation:1"), edge("relation:2", { standing: "ALLEGED", status: "ALLEGED" }));
  expect(bundlesOf(both, []).map(({ line }) => line)).toEqual(["ASSERTED", "ALLEGED"]);
});

it("leaves out hidden actors, with all their lines", () => {
  expect(nodesOf(graph(edge("relation:1")), ["france"]).map(({ id }) => id)).toEqual(["haftar"]);
  expect(bundlesOf(graph(edge("relation:1")), ["france"])).toEqual([]);
});

it("finds the line that a relation is part of", () => {
  const both = graph(edge("relation:1"), edge("relation:2"));
  expect(bundledWith(both, "relation:2")?.relations).toEqual(["relation:1", "relation:2"]);
  expect(bundledWith(both, "relation:3")).toBeNull();
  expect(bundledWith(null, "relation:2")).toBeNull();
});

it("finds an actor's lines, and only those to the middle if there are too many", () => {
  const others = ["egypt", "russia"].map((id) => ({
    ...edge(`relation:${id}`),
    source: "france",
    target: id,
  }));
  const around = graph(edge("relation:haftar"), ...others, { ...edge("relation:4"), source: "egypt" });
  const deep = {
    ...around,
    nodes: [...NODES.slice(0, 1), { ...NODES[1], depth: 1 } as (typeof NODES)[number]],
  };
  expect(relationsOf(deep, "france", 4)).toEqual({
    relations: ["relation:haftar", "relation:egypt", "relation:russia"],
    actors: ["france", "haftar", "egypt", "russia"],
  });
  expect(relationsOf(deep, "france", 3)).toEqual({
    relations: ["relation:haftar"],
    actors: ["france", "haftar"],
  });
  expect(relationsOf(deep, "elsewhere", 4)).toBeNull();
});
