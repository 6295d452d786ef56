// Sends one question to the API. Returns its answer, or throws the reason for having none.
import type { TypedDocument } from "./document";

export const ENDPOINT = "./graphql";

export interface Near {
  readonly id: string;
  readonly caption: string;
}

/** One error of an answer. `near` are actors that may have been meant. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly near: readonly Near[];
}

export interface Answered<Answer> {
  readonly data: Answer;
  readonly problems: readonly Problem[];
}

/** Why there is no answer: no connection, a server that is busy or not ready, or a question that it refuses. */
export class NoAnswer extends Error {
  constructor(
    readonly kind: "offline" | "busy" | "refused",
    message: string,
  ) {
    super(message);
  }
}

interface Body<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
  readonly detail?: string;
}

// A server that has just started, or is still planning, says when to try again.
const TRIES = 5;
const BUSY: ReadonlySet<string> = new Set(["TIMED_OUT", "UNAVAILABLE"]);
const LONGEST_WAIT_SECONDS = 5;

/** Asks, and asks again while the server is busy. Throws NoAnswer, or the signal's reason if it is aborted. */
export async function ask<Answer, Variables>(
  document: TypedDocument<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Answered<Answer>> {
  for (let left = TRIES; ; left -= 1) {
    const response = await send(document.text, variables, signal);
    const received = await body<Answer>(response);
    if (response.status === 503 || response.status === 504) {
      if (left <= 1) throw new NoAnswer("busy", received.detail ?? response.statusText);
      await pause(Number(response.headers.get("Retry-After")) || 1, signal);
      continue;
    }
    const answered = read(received);
    // Neo4j continues to plan a question after its timeout, so the next try may have an answer.
    if (!answered.problems.some(({ code }) => BUSY.has(code))) return answered;
    if (left <= 1) throw new NoAnswer("busy", answered.problems[0]?.message ?? "");
  }
}

async function send(query: string, variables: unknown, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(ENDPOINT, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json" },
      body: JSON.stringify({ query, variables }),
      signal,
    });
  } catch (error) {
    signal.throwIfAborted();
    throw new NoAnswer("offline", error instanceof Error ? error.message : String(error));
  }
}

async function body<Answer>(response: Response): Promise<Body<Answer>> {
  try {
    return await response.json();
  } catch {
    throw new NoAnswer("refused", `${response.status} ${response.statusText}`);
  }
}

function read<Answer>({ data, errors = [] }: Body<Answer>): Answered<Answer> {
  const problems = errors.map(({ message, extensions = {} }) => ({
    code: String(extensions.code ?? ""),
    message,
    near: nearOf(extensions.near ?? extensions.candidates),
  }));
  if (!data) throw new NoAnswer("refused", problems[0]?.message ?? "");
  return { data, problems };
}

function nearOf(given: unknown): readonly Near[] {
  return Array.isArray(given) ? given.filter((each) => typeof each?.id === "string") : [];
}

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, stopped) => {
    const timer = setTimeout(done, Math.min(seconds, LONGEST_WAIT_SECONDS) * 1000);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      stopped(signal.reason);
    });
  });
}
