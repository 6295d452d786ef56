import { describe, expect, it } from "vitest";
import { begun, decided, failed, keyOf, later } from "./queue";
import { type Pair, troubleOf } from "./writing";

const pair = (keep: string, other: string): Pair => ({
  keep,
  other,
  score: 0.9,
  certain: false,
  reasons: [],
});
const [ONE, TWO, THREE] = [pair("haftar", "ucdp-1"), pair("nato", "otan"), pair("ucdp-1", "gen-haftar")];
const QUEUE = begun([ONE, TWO, THREE]);

describe("the queue of pairs to decide about", () => {
  it("goes on to the next pair, and leaves out other pairs of the merged actor", () => {
    const after = decided(QUEUE, ONE, "SAME", { by: "ed", verdict: "SAME" }, "ed");
    expect(after.pairs).toEqual([TWO]);
    expect(after.last).toEqual({ kind: "decided", pair: ONE, verdict: "SAME" });
  });

  it("keeps the other pairs of two different actors", () => {
    expect(decided(QUEUE, ONE, "DIFFERENT", { by: "ed", verdict: "DIFFERENT" }, "ed").pairs).toEqual([
      TWO,
      THREE,
    ]);
  });

  it("says who decided before", () => {
    const after = decided(QUEUE, ONE, "SAME", { by: "ann", verdict: "SAME" }, "ed");
    expect(after.last).toEqual({ kind: "before", pair: ONE, verdict: "SAME", by: "ann" });
  });

  it("moves a postponed pair to the end", () => {
    expect(later(QUEUE, ONE).pairs).toEqual([TWO, THREE, ONE]);
  });

  it("goes on after a conflict, and stays if the request can be tried again", () => {
    expect(failed(QUEUE, ONE, "conflict", "").pairs).toEqual([TWO, THREE]);
    expect(failed(QUEUE, ONE, "offline", "").pairs).toEqual([ONE, TWO, THREE]);
    expect(failed(QUEUE, ONE, "wrongToken", "").pairs).toEqual([ONE, TWO, THREE]);
  });

  it("has one key for each decision", () => {
    expect(keyOf("s", ONE, "SAME")).toBe(keyOf("s", ONE, "SAME"));
    expect(keyOf("s", ONE, "SAME")).not.toBe(keyOf("s", ONE, "DIFFERENT"));
    expect(keyOf("s", ONE, "SAME")).not.toBe(keyOf("t", ONE, "SAME"));
  });
});

it.each([
  [200, { data: { identityQueue: [] } }, null],
  [200, { data: null, errors: [{ message: "no", extensions: { code: "UNAUTHENTICATED" } }] }, "wrongToken"],
  [401, {}, "wrongToken"],
  [400, { errors: [{ message: "Cannot query field 'identityQueue' on type 'Query'." }] }, "noToken"],
  [400, { errors: [{ message: "This API answers queries only." }] }, "noToken"],
  [200, { data: null, errors: [{ message: "no", extensions: { code: "CONFLICT" } }] }, "conflict"],
  [200, { data: null, errors: [{ message: "no", extensions: { code: "UNKNOWN_ACTOR" } }] }, "gone"],
  [503, {}, "busy"],
  [400, { errors: [{ message: "Some other problem." }] }, "refused"],
  [200, {}, "refused"],
])("reports what is wrong: %s %j", (status, body, trouble) => {
  expect(troubleOf(status, body)).toBe(trouble);
});
