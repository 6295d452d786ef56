import { expect, it } from "vitest";
import { csv } from "./csv";

it("marks the text as UTF-8, and ends lines as RFC 4180 requires", () => {
  expect(csv([["حفتر", 3]])).toBe("\uFEFFحفتر,3\r\n");
});

it("quotes cells with commas, quotes and line ends", () => {
  expect(csv([["a,b", 'say "x"', "one\ntwo"]])).toBe('\uFEFF"a,b","say ""x""","one\ntwo"\r\n');
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
  "prevents that a spreadsheet reads %j as a formula",
  (text) => {
    expect(csv([[text]])).toContain(`'${text}`);
  },
);

it("leaves numbers as they are", () => {
  expect(csv([[-3]])).toBe("\uFEFF-3\r\n");
});
