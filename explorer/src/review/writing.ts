// Requests that need the write token: undecided pairs, and decisions. The public schema does not have these fields, so the
// documents have no generated types.
import JUDGE from "../../../graphapi/documents/review/judge.graphql";
import QUEUE from "../../../graphapi/documents/review/queue.graphql";
import { ENDPOINT } from "../api/ask";

export interface Pair {
  readonly keep: string;
  readonly other: string;
  readonly score: number;
  readonly certain: boolean;
  readonly reasons: readonly string[];
}

export type Verdict = "SAME" | "DIFFERENT";

export interface Judged {
  readonly by: string;
  readonly verdict: Verdict;
}

/** Why the service did not do it: see `troubleOf`. */
export type Trouble = "noToken" | "wrongToken" | "conflict" | "gone" | "offline" | "busy" | "refused";

export class NotDone extends Error {
  constructor(
    readonly trouble: Trouble,
    message: string,
  ) {
    super(message);
  }
}

const MOST = 100;

interface Body {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export async function readQueue(token: string): Promise<readonly Pair[]> {
  return (await send(token, QUEUE, { first: MOST })).identityQueue as readonly Pair[];
}

/** Decides about a pair. `key` makes that the same request is one decision, however often it is sent. */
export async function judge(
  token: string,
  pair: Pair,
  verdict: Verdict,
  by: string,
  key: string,
): Promise<Judged> {
  const why = pair.reasons.join("; ");
  const variables = { one: pair.keep, other: pair.other, verdict, by, why, score: pair.score, key };
  return (await send(token, JUDGE, variables)).judgePair as Judged;
}

/** What an answer says that it was not done for; null where it was. */
export function troubleOf(status: number, { data, errors = [] }: Body): Trouble | null {
  const codes = errors.map(({ extensions }) => extensions?.code ?? "");
  if (status === 401 || codes.includes("UNAUTHENTICATED")) return "wrongToken";
  // Without a write token configured there is no such field, and no mutation.
  const unknown = errors.some(({ message }) => /identityQueue|judgePair|queries only/.test(message));
  if (unknown && !data) return "noToken";
  if (codes.includes("CONFLICT")) return "conflict";
  if (codes.includes("UNKNOWN_ACTOR")) return "gone";
  if (
    status === 503 ||
    status === 504 ||
    codes.some((code) => code === "TIMED_OUT" || code === "UNAVAILABLE")
  )
    return "busy";
  return errors.length > 0 || !data ? "refused" : null;
}

async function send(token: string, query: string, variables: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(ENDPOINT, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Accept: "application/graphql-response+json",
      Authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query, variables }),
  }).catch((error: unknown) => {
    throw new NotDone("offline", String(error));
  });
  const said: Body = await response.json().catch(() => ({}));
  const trouble = troubleOf(response.status, said);
  if (trouble !== null) throw new NotDone(trouble, said.errors?.[0]?.message ?? response.statusText);
  return said.data ?? {};
}
