import { expect, it } from "vitest";
import { type Bar, type Row, withFallen } from "./rows";

const bar = (id: string, relations: readonly string[], dated = true): Bar => ({
  id,
  relations,
  actors: ["france", "haftar"],
  period: dated
    ? {
        text: "2016",
        startEarliest: "2016-01-01",
        startLatest: "2016-12-31",
        endEarliest: "2016-01-01",
        endLatest: "2016-12-31",
        ongoing: false,
        endUnknown: false,
      }
    : null,
  standing: "ASSERTED",
  disputed: false,
  forms: [],
  claims: 1,
  sources: 1,
  recipient: { id: "haftar", caption: "Khalifa Haftar" },
  reached: [],
  fallen: false,
});

const row = (id: string, ...bars: readonly Bar[]): Row => ({
  id,
  name: id,
  kind: "STATE",
  standings: ["ASSERTED"],
  disputed: false,
  forms: [],
  claims: bars.length,
  sources: 1,
  first: null,
  last: null,
  dated: bars.filter(({ period }) => period !== null),
  undated: bars.filter(({ period }) => period === null),
  fallen: false,
});

it("marks the backers that fall without a source, and the spells of those that remain", () => {
  const whole = [
    row("france", bar("spell:1", ["relation:1", "relation:2"]), bar("spell:2", ["relation:3"], false)),
    row("egypt", bar("spell:3", ["relation:4"])),
  ];
  const [france, egypt, ...others] = withFallen([row("france", bar("spell:9", ["relation:1"]))], whole);
  expect(others).toEqual([]);
  expect(france?.fallen).toBe(false);
  expect(france?.claims).toBe(1);
  // One of its relations remains: the spell is shorter, but it has not fallen.
  expect(france?.dated.map(({ id, fallen }) => [id, fallen])).toEqual([["spell:9", false]]);
  expect(france?.undated.map(({ id, fallen }) => [id, fallen])).toEqual([["spell:2", true]]);
  expect(egypt?.fallen).toBe(true);
});

it("marks nothing if nothing is left out", () => {
  const rows = [row("france", bar("spell:1", ["relation:1"]))];
  expect(withFallen(rows, [])).toEqual(rows);
});
