import { expect, it } from "vitest";
import { lanes } from "./lanes";

it("puts spans that overlap into separate lanes, and uses a lane again once it is free", () => {
  expect(
    lanes([
      [5, 9],
      [0, 6],
      [6, 8],
      [9, 10],
    ]),
  ).toEqual([1, 0, 0, 0]);
  expect(lanes([])).toEqual([]);
});
