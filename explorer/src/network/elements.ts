// What is drawn of a network: actors and lines. Relations of a pair that look alike are one line with a count.
import type { AnswerOf } from "../api/document";
import type { NETWORK } from "../api/documents";

export type Graph = NonNullable<AnswerOf<typeof NETWORK>["network"]>;
type Edge = Graph["edges"][number];

export interface NodeDrawn {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly depth: number;
  readonly hiddenNeighbours: number;
}

/** How a line is drawn: asserted solid, alleged dashed, denied dotted with a cross. */
export type Line = "ASSERTED" | "ALLEGED" | "DENIED";

export interface Bundle {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly predicateClass: string;
  readonly line: Line;
  readonly symmetric: boolean;
  readonly disputed: boolean;
  /** The most independent sources that one of its relations has. */
  readonly sources: number;
  readonly relations: readonly string[];
  /** As written. Undated relations have none. */
  readonly periods: readonly string[];
}

export function nodesOf(graph: Graph, hidden: readonly string[]): readonly NodeDrawn[] {
  return graph.nodes
    .filter(({ actor }) => !hidden.includes(actor.id))
    .map(({ actor, depth, hiddenNeighbours }) => ({
      id: actor.id,
      name: actor.caption,
      kind: actor.kind,
      depth,
      hiddenNeighbours,
    }));
}

/** A denial is a separate line: the only one of a denied relation, or one beside the line of a disputed relation. */
export function bundlesOf(graph: Graph, hidden: readonly string[]): readonly Bundle[] {
  const found = new Map<string, Bundle>();
  for (const edge of graph.edges) {
    if (hidden.includes(edge.source) || hidden.includes(edge.target)) continue;
    for (const line of linesOf(edge)) {
      const { relation } = edge.finding;
      const id = [edge.source, edge.target, relation.predicate, line].join(" ");
      found.set(id, joined(found.get(id), edge, id, line));
    }
  }
  return [...found.values()];
}

/** The line that a relation is part of. */
export function bundledWith(graph: Graph | null, relation: string | null): Bundle | null {
  if (graph === null || relation === null) return null;
  return bundlesOf(graph, []).find(({ relations }) => relations.includes(relation)) ?? null;
}

/** An actor's relations in the picture, and their actors, this actor first. Null if it is not in the picture.
 *
 * If it has relations to more than `most - 1` others, only those to the actors in the middle.
 */
export function relationsOf(
  graph: Graph | null,
  actor: string | null,
  most: number,
): { readonly relations: readonly string[]; readonly actors: readonly string[] } | null {
  if (graph === null || actor === null || !graph.nodes.some((node) => node.actor.id === actor)) return null;
  const all = linesAt(graph.edges, actor);
  if (all.actors.length <= most) return all;
  return linesAt(
    graph.edges,
    actor,
    graph.nodes.filter(({ depth }) => depth === 0).map((node) => node.actor.id),
  );
}

function linesAt(edges: readonly Edge[], actor: string, others: readonly string[] | null = null) {
  const isOther = (id: string) => others === null || others.includes(id);
  const lines = edges.filter(
    ({ source, target }) => (source === actor && isOther(target)) || (target === actor && isOther(source)),
  );
  return {
    relations: lines.map(({ finding }) => finding.relation.id),
    actors: [...new Set([actor, ...lines.flatMap(({ source, target }) => [source, target])])],
  };
}

function linesOf({ finding }: Edge): readonly Line[] {
  const affirmed: readonly Line[] = finding.standing ? [finding.standing] : [];
  return finding.disputed || finding.status === "DENIED" ? [...affirmed, "DENIED"] : affirmed;
}

function joined(
  before: Bundle | undefined,
  { source, target, finding }: Edge,
  id: string,
  line: Line,
): Bundle {
  const { relation } = finding;
  const period = finding.period ? [finding.period.text] : [];
  return {
    id,
    source,
    target,
    label: relation.label,
    predicateClass: relation.class,
    line,
    symmetric: relation.symmetric,
    disputed: finding.disputed || (before?.disputed ?? false),
    sources: Math.max(finding.independentSourceCount, before?.sources ?? 0),
    relations: [...(before?.relations ?? []), relation.id],
    periods: [...(before?.periods ?? []), ...period],
  };
}
