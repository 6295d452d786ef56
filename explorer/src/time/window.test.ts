import { expect, it } from "vitest";
import { yearOf } from "./day";
import type { Period, Span } from "./geometry";
import { firstYear, windowOf } from "./window";

const of = (from: number, to = from): Period => ({
  text: `${from}/${to}`,
  startEarliest: `${from}-01-01`,
  startLatest: `${from}-12-31`,
  endEarliest: `${to}-01-01`,
  endLatest: `${to}-12-31`,
  ongoing: false,
  endUnknown: false,
});
const years = ([from, to]: Span) => [yearOf(from), yearOf(to)];
const MANY = Array.from({ length: 12 }, () => of(2014, 2019));

it("shows whole years around all periods", () => {
  expect(years(windowOf(null, [of(2012), of(2016, 2018)]))).toEqual([2012, 2019]);
});

it("leaves out a few that are much earlier than the rest, but none that must be seen", () => {
  expect(years(windowOf(null, [of(1978), ...MANY]))).toEqual([2014, 2020]);
  expect(years(windowOf(null, [of(1978), ...MANY], [of(1990)]))).toEqual([1990, 2020]);
  expect(firstYear([of(1978), ...MANY])).toBe(1978);
});

it("shows the years of the question", () => {
  expect(years(windowOf("1978/2019-05", MANY))).toEqual([1978, 2020]);
  expect(years(windowOf("2016-04", MANY))).toEqual([2016, 2017]);
  expect(years(windowOf("2014/..", MANY))).toEqual([2014, 2020]);
});

it("shows some years if there are no periods", () => {
  expect(years(windowOf(null, []))).toEqual([2011, 2020]);
});
