// What evidence is shown for: a row, a bar, a line of the network, or a denial.
import type { AnswerOf } from "../api/document";
import type { BACKERS } from "../api/documents";
import { MOST_BETWEEN } from "../api/questions";
import { bundledWith, type Graph, relationsOf } from "../network/elements";
import { type Bar, chosenOf, type Row } from "../rows";
import type { Said } from "./claims";

export interface Subject {
  readonly relations: readonly string[];
  readonly actors: readonly string[];
  /** The relations through which a recipient is reached. */
  readonly reached: Bar["reached"];
  /** Claims that the view already has. */
  readonly claims: readonly Said[];
}

type Denials = NonNullable<AnswerOf<typeof BACKERS>["denials"]>["nodes"];

/** Null if nothing of what is chosen is in the view. */
export function subjectOf(
  chosen: string | null,
  rows: readonly Row[],
  graph: Graph | null,
  denials: Denials,
): Subject | null {
  const inRows = chosenOf(rows, chosen);
  if (inRows !== null) {
    const { bars } = inRows;
    const reached = bars.flatMap((bar) => bar.reached);
    return {
      relations: bars.flatMap(({ relations }) => relations),
      actors: [...new Set(bars.flatMap(({ actors }) => actors))],
      reached: [...new Map(reached.map((each) => [each.relation.id, each])).values()],
      claims: [],
    };
  }
  const bundle = bundledWith(graph, chosen);
  if (bundle !== null) {
    return { relations: bundle.relations, actors: [bundle.source, bundle.target], reached: [], claims: [] };
  }
  const around = relationsOf(graph, chosen, MOST_BETWEEN);
  if (around !== null) return { ...around, reached: [], claims: [] };
  const claims = denials.filter(({ id, relation }) => id === chosen || relation?.id === chosen);
  const [denial] = claims;
  if (chosen === null || denial === undefined) return null;
  return { relations: [chosen], actors: [denial.subject.id, denial.object.id], reached: [], claims };
}
