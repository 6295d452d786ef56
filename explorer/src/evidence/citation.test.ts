import { expect, it } from "vitest";
import { citation, webAddress } from "./citation";

const SOURCE = {
  id: "source:1",
  title: "حفتر يلتقي ماكرون",
  url: "https://news.example/1",
  published: "2019-05-13",
  language: "ar",
  author: null,
  publisher: { id: "publisher:1", title: "Al-Araby Al-Jadeed", reliability: "F" as const },
};
const QUOTE = {
  text: "الحكومة",
  language: "ar",
  direction: "RTL" as const,
  prefix: null,
  suffix: null,
  translation: null,
};

it("names publisher, title, day, claimant, quote and address", () => {
  const claim = { source: SOURCE, quote: QUOTE, record: null, claimant: { id: "a", caption: "A diplomat" } };
  expect(citation(claim, "quoting A diplomat")).toBe(
    "Al-Araby Al-Jadeed, “حفتر يلتقي ماكرون”, 2019-05-13, quoting A diplomat: “الحكومة” (https://news.example/1).",
  );
});

it("leaves out what is not known, and names the row of a data set", () => {
  const source = { ...SOURCE, url: null, published: null };
  expect(citation({ source, quote: null, record: "10164", claimant: null }, "")).toBe(
    "Al-Araby Al-Jadeed, “حفتر يلتقي ماكرون”, 10164.",
  );
});

it.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "", null])("opens no %j", (url) => {
  expect(webAddress(url)).toBeNull();
});
