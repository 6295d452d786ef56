import { expect, it } from "vitest";
import { axisOf } from "./axis";
import { dayStart } from "./day";

it("runs from the left, or from the right in languages read from the right", () => {
  const window = [dayStart("2010-01-01"), dayStart("2020-01-01")] as const;
  const left = axisOf(window, 1_000, "ltr");
  const right = axisOf(window, 1_000, "rtl");
  expect([left.at(window[0]), left.at(window[1])]).toEqual([0, 1_000]);
  expect([right.at(window[0]), right.at(window[1])]).toEqual([1_000, 0]);
  expect(left.ticks.map(({ text }) => text)).toContain("2014");
});

it("names each year once, however wide the axis is", () => {
  const texts = axisOf([Date.UTC(2014, 0), Date.UTC(2020, 0)], 1_600, "ltr").ticks.map(({ text }) => text);
  expect(texts).toEqual(["2014", "2015", "2016", "2017", "2018", "2019", "2020"]);
});
