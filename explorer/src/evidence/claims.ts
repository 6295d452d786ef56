// The claims of some relations, the oldest source first.
import type { AnswerOf } from "../api/document";
import type { EVIDENCE } from "../api/documents";

type Answer = AnswerOf<typeof EVIDENCE>;
export type Found = NonNullable<Answer["relations"]>["nodes"][number];
export type Said = Found["claims"]["nodes"][number];

const AGAINST: ReadonlySet<string> = new Set(["DENIED", "DOUBTED"]);

/** The findings of these relations. The answer also has other relations between the same actors. */
export function foundOf(answer: Answer | undefined, relations: readonly string[]): readonly Found[] {
  return (answer?.relations?.nodes ?? []).filter(({ relation }) => relations.includes(relation.id));
}

/** The claims that assert or allege the relation, the oldest source first. */
export function affirming({ claims }: Found): readonly Said[] {
  return claims.nodes.filter(({ stance }) => !AGAINST.has(stance)).sort(byPublication);
}

/** All claims that deny or doubt one of them, each once. `others` are claims that the view already has. */
export function denialsOf(found: readonly Found[], others: readonly Said[]): readonly Said[] {
  const claims = [...others, ...found.flatMap(({ claims, denials }) => [...claims.nodes, ...denials.nodes])];
  const against = claims.filter(({ stance }) => AGAINST.has(stance));
  return [...new Map(against.map((claim) => [claim.id, claim])).values()].sort(byPublication);
}

function byPublication(one: Said, other: Said): number {
  return (
    (one.source.published ?? "9").localeCompare(other.source.published ?? "9") ||
    one.id.localeCompare(other.id)
  );
}
