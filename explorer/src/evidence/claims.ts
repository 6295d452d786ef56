// The claims of some relations, each once, the oldest source first.
import type { AnswerOf } from "../api/document";
import type { EVIDENCE } from "../api/documents";

type Nodes = NonNullable<AnswerOf<typeof EVIDENCE>["nodes"]>;
export type EvidenceRelation = Extract<NonNullable<Nodes[number]>, { facts?: unknown }>;
type Facts = NonNullable<EvidenceRelation["facts"]>;
export type Said = Facts["claims"]["nodes"][number];

const AGAINST: ReadonlySet<string> = new Set(["DENIED", "DOUBTED"]);

export function relationsOf(answer: AnswerOf<typeof EVIDENCE> | undefined): readonly EvidenceRelation[] {
  return (answer?.nodes ?? []).filter((node) => node !== null).filter(isRelation);
}

/** Those that say so, and those that deny or doubt it. */
export function sidesOf(
  answer: AnswerOf<typeof EVIDENCE> | undefined,
): readonly [readonly Said[], readonly Said[]] {
  const found = new Map<string, Said>();
  for (const node of answer?.nodes ?? []) {
    for (const claim of claimsOf(node)) found.set(claim.id, claim);
  }
  const all = [...found.values()].sort(byPublication);
  return [all.filter(({ stance }) => !AGAINST.has(stance)), all.filter(({ stance }) => AGAINST.has(stance))];
}

function claimsOf(node: Nodes[number]): readonly Said[] {
  if (node === null) return [];
  if (isClaim(node)) return [node];
  return isRelation(node) ? [...(node.facts?.claims.nodes ?? []), ...(node.facts?.denials.nodes ?? [])] : [];
}

function isClaim(node: object): node is Said {
  return "stance" in node;
}

function isRelation(node: object): node is EvidenceRelation {
  return "facts" in node;
}

function byPublication(one: Said, other: Said): number {
  return (
    (one.source.published ?? "9").localeCompare(other.source.published ?? "9") ||
    one.id.localeCompare(other.id)
  );
}
