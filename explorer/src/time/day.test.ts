import { expect, it } from "vitest";
import { lastDayOf, yearsOf } from "./day";

it.each([
  ["2019", "2019-12-31"],
  ["2019-04", "2019-04-30"],
  ["2020-02", "2020-02-29"],
  ["2019-05-13", "2019-05-13"],
  ["2018?", "2018-12-31"],
  ["201X", null],
  ["2014/2019", null],
  ["2019-22", null],
])("the last day of %s is %s", (date, day) => {
  expect(lastDayOf(date)).toBe(day);
});

it.each([
  ["2016", [2016, 2016]],
  ["2014-05/2019", [2014, 2019]],
  ["2014/..", [2014, null]],
  ["../2018", [null, 2018]],
  ["201X", [null, null]],
])("the years of %s", (period, years) => {
  expect(yearsOf(period)).toEqual(years);
});
