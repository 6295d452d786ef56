// Tests that the adapters in docs/frontends.md work with their libraries as it says.
import { readFileSync } from "node:fs";
import cytoscape, { type ElementDefinition } from "cytoscape";
import { MultiDirectedGraph } from "graphology";
import { expect, it } from "vitest";

const GUIDE = readFileSync(new URL("../../docs/frontends.md", import.meta.url), "utf8");

/** The value of the guide's code with this name. */
function shown<T>(name: string): T {
  const code = new RegExp(`\`\`\`js\\nexport const ${name} = ([\\s\\S]*?)\`\`\``).exec(GUIDE)?.[1];
  return new Function(`return ${code}`)();
}

const relation = (id: string) => ({ id, predicate: "SUPPORTS", label: "supports" });
const NETWORK = {
  nodes: ["france", "haftar"].map((id) => ({ actor: { id, caption: id }, depth: 1 })),
  edges: ["relation:1", "relation:2"].map((id) => ({
    source: "france",
    target: "haftar",
    finding: { status: "REPORTED", relation: relation(id) },
  })),
};

it("Cytoscape draws what the adapter makes of a network", () => {
  const adapt = shown<(network: unknown) => ElementDefinition[]>("toCytoscape");
  const drawn = cytoscape({ headless: true, elements: adapt(NETWORK) });
  expect(drawn.nodes().map((node) => node.id())).toEqual(["france", "haftar"]);
  expect(drawn.edges().map((edge) => [edge.id(), edge.source().id(), edge.data("status")])).toEqual([
    ["relation:1", "france", "REPORTED"],
    ["relation:2", "france", "REPORTED"],
  ]);
});

it("graphology takes one network after another into the same graph", () => {
  const adapt = shown<(graph: MultiDirectedGraph, network: unknown) => MultiDirectedGraph>("intoGraphology");
  const graph = adapt(adapt(new MultiDirectedGraph(), NETWORK), NETWORK);
  expect([graph.order, graph.size]).toEqual([2, 2]);
  expect(graph.getEdgeAttribute("relation:2", "label")).toBe("supports");
});
