import { expect, it } from "vitest";
import type { Said } from "./claims";
import { originsOf } from "./origins";

const said = (id: string, publisher: string, more: Partial<Said> = {}): Said =>
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

it("follows what is repeated to its end, and puts it first", () => {
  const all = [
    said("third", "mirror", { repeats: { id: "second" } }),
    said("second", "herald", { repeats: { id: "first" } }),
    said("first", "gazette"),
    said("other", "post"),
  ];
  expect(names(all)).toEqual([
    ["gazette", ["first", "third", "second"]],
    ["post", ["other"]],
  ]);
});

it("takes whoever is quoted by several as one voice, but not those without a name", () => {
  const minister = { id: "minister", caption: "The minister" };
  const unnamed = { id: "unnamed", caption: "Unnamed" };
  expect(
    names([
      said("a", "herald", { claimant: minister }),
      said("b", "gazette", { claimant: minister }),
      said("c", "post", { claimant: unnamed, basis: "ANONYMOUS_SOURCE" }),
    ]),
  ).toEqual([
    ["The minister", ["a", "b"]],
    ["post", ["c"]],
  ]);
});

it("keeps those together that repeat one that is not here, and comes to an end in a circle", () => {
  const away = [
    said("a", "herald", { repeats: { id: "gone" } }),
    said("b", "post", { repeats: { id: "gone" } }),
  ];
  expect(names(away)).toEqual([["herald", ["a", "b"]]]);
  const circle = [said("a", "herald", { repeats: { id: "b" } }), said("b", "post", { repeats: { id: "a" } })];
  expect(names(circle).flatMap(([, ids]) => ids)).toEqual(["a", "b"]);
});
