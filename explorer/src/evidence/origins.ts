// The echo chain: which claims have one origin, and so count as one source however often they are repeated.
import type { Said } from "./claims";

export interface Origin {
  readonly id: string;
  /** The person or body that is quoted, else the publisher. */
  readonly name: string;
  /** In the given order, those that repeat no claim first. */
  readonly claims: readonly Said[];
}

type Voiced = Pick<Said, "id" | "basis" | "claimant" | "repeats" | "source">;

/** Groups claims by origin, as graphapi.model.relation.origin_of does, in the order of their first claims.
 *
 * `all` are the claims in which to look for a repeated one. */
export function originsOf<C extends Voiced & Said>(
  claims: readonly C[],
  all: readonly Said[],
): readonly Origin[] {
  const known = new Map(all.map((claim) => [claim.id, claim]));
  const found = new Map<string, { name: string; claims: C[] }>();
  for (const claim of claims) {
    const { id, name } = originOf(claim, known);
    const origin = found.get(id) ?? { name, claims: [] };
    origin.claims.push(claim);
    found.set(id, origin);
  }
  return [...found].map(([id, { name, claims: its }]) => ({
    id,
    name,
    claims: its.toSorted((one, other) => Number(isEcho(one)) - Number(isEcho(other))),
  }));
}

export function isEcho({ repeats }: Voiced): boolean {
  return repeats !== null && repeats !== undefined;
}

function originOf(claim: Voiced, known: ReadonlyMap<string, Said>): { id: string; name: string } {
  let first = claim;
  // A chain cannot be longer than there are claims: the limit ends circles.
  for (let left = known.size; left > 0 && first.repeats; left -= 1) {
    const next = known.get(first.repeats.id);
    // The repeated claim is missing. All claims that repeat it still have one origin.
    if (next === undefined) return { id: first.repeats.id, name: first.source.publisher.title };
    first = next;
  }
  const { claimant, basis, source } = first;
  return claimant && basis !== "ANONYMOUS_SOURCE"
    ? { id: `actor:${claimant.id}`, name: claimant.caption }
    : { id: source.publisher.id, name: source.publisher.title };
}
