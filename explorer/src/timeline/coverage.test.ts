import { expect, it } from "vitest";
import { yearStart } from "../time/day";
import { coverageOf } from "./coverage";

const herald = { id: "publisher:herald", title: "The Herald" };
const gazette = { id: "publisher:gazette", title: "The Gazette" };
const GIVEN = [
  { year: 2011, month: null, claims: 7, publisher: herald },
  { year: 2018, month: 12, claims: 2, publisher: herald },
  { year: 2018, month: null, claims: 1, publisher: herald },
  { year: 2016, month: null, claims: 9, publisher: gazette },
];

it("separates named months, years without a month, and claims outside the window", () => {
  const [first, second] = coverageOf(GIVEN, [yearStart(2017), yearStart(2020)]);
  expect(first?.covered.map(({ period, isMonth, claims }) => [period, isMonth, claims])).toEqual([
    ["2018", false, 1],
    ["2018-12", true, 2],
  ]);
  expect(first?.covered[1]?.span).toEqual([Date.UTC(2018, 11, 1), Date.UTC(2019, 0, 1)]);
  expect([first?.title, first?.inside, first?.outside]).toEqual(["The Herald", 3, 7]);
  expect([second?.title, second?.inside, second?.outside]).toEqual(["The Gazette", 0, 9]);
});
