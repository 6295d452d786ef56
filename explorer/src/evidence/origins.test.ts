import { expect, it } from "vitest";
import type { Said } from "./claims";
import { originsOf } from "./origins";

const claim = (id: string, publisher: string, more: Partial<Said> = {}): Said =>
  ({
    id,
    basis: "OWN_REPORTING",
    claimant: null,
    repeats: null,
    source: { publisher: { id: `publisher:${publisher}`, title: publisher } },
    ...more,
  }) as unknown as Said;

const names = (claims: readonly Said[], all = claims) =>
  originsOf(claims, all).map(({ name, claims: its }) => [name, its.map(({ id }) => id)]);

it("follows repetitions to the first claim, and puts it first", () => {
  const all = [
    claim("third", "mirror", { repeats: { id: "second" } }),
    claim("second", "herald", { repeats: { id: "first" } }),
    claim("first", "gazette"),
    claim("other", "post"),
  ];
  expect(names(all)).toEqual([
    ["gazette", ["first", "third", "second"]],
    ["post", ["other"]],
  ]);
});

it("takes a claimant that several sources quote as one origin, but not unnamed ones", () => {
  const minister = { id: "minister", caption: "The minister" };
  const unnamed = { id: "unnamed", caption: "Unnamed" };
  expect(
    names([
      claim("a", "herald", { claimant: minister }),
      claim("b", "gazette", { claimant: minister }),
      claim("c", "post", { claimant: unnamed, basis: "ANONYMOUS_SOURCE" }),
    ]),
  ).toEqual([
    ["The minister", ["a", "b"]],
    ["post", ["c"]],
  ]);
});

it("groups claims that repeat a missing claim, and ends in a circle", () => {
  const away = [
    claim("a", "herald", { repeats: { id: "gone" } }),
    claim("b", "post", { repeats: { id: "gone" } }),
  ];
  expect(names(away)).toEqual([["herald", ["a", "b"]]]);
  const circle = [
    claim("a", "herald", { repeats: { id: "b" } }),
    claim("b", "post", { repeats: { id: "a" } }),
  ];
  expect(names(circle).flatMap(([, ids]) => ids)).toEqual(["a", "b"]);
});
