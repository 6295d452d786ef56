// The echo chain: which claims have one origin, and so are one voice however often it is heard.
import type { Said } from "./claims";

export interface Origin {
  readonly id: string;
  /** The person or body that is quoted, else the publisher. */
  readonly name: string;
  /** In the order given, those that repeat none of the others first. */
  readonly claims: readonly Said[];
}

type Voiced = Pick<Said, "id" | "basis" | "claimant" | "repeats" | "source">;

/** Claims by their origin, as graphapi.model.relation.origin_of has it, in the order of the first of each.
 *
 * `all` are those among which one that is repeated is looked for. */
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
  // No claim repeats itself; a chain is as long as there are claims at most.
  for (let left = known.size; left > 0 && first.repeats; left -= 1) {
    const next = known.get(first.repeats.id);
    // What is repeated is not here: all that repeat it are one voice still.
    if (next === undefined) return { id: first.repeats.id, name: first.source.publisher.title };
    first = next;
  }
  const { claimant, basis, source } = first;
  return claimant && basis !== "ANONYMOUS_SOURCE"
    ? { id: `actor:${claimant.id}`, name: claimant.caption }
    : { id: source.publisher.id, name: source.publisher.title };
}
