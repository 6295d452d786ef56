import { describe, expect, it } from "vitest";
import { preferredLanguage, readAddress, writeAddress } from "./address";
import { FIRST, type State } from "./state";

const FULL: State = {
  ...FIRST,
  actor: "egypt & <script>",
  view: "network",
  during: "2014/2019",
  known: "2019-06-01",
  certainty: "UNDATED",
  standing: "ALLEGED",
  form: "WEAPONS",
  by: "STATE",
  agents: false,
  without: ["source:a", "source:ب"],
  left: "2014",
  right: "known:2019-06-01",
  chosen: "relation:SUPPORTS:1",
  around: ["france"],
  hidden: ["italy", "qatar"],
  pinned: ["france"],
  sort: "sources",
  lang: "ar",
  theme: "dark",
};

describe("the address", () => {
  it("reads the state that it wrote", () => {
    expect(readAddress(writeAddress(FULL))).toEqual({ state: FULL, problems: [] });
    expect(readAddress(writeAddress(FIRST))).toEqual({ state: FIRST, problems: [] });
  });

  it("names only what differs from the first view, and always the language", () => {
    expect(writeAddress(FIRST)).toBe("?lang=en");
    expect(writeAddress({ ...FIRST, view: "table", lang: "fr" })).toBe("?view=table&lang=fr");
  });

  it("reads words in any case", () => {
    const { state, problems } = readAddress("?view=Network&certainty=undated&form=weapons&lang=AR");
    expect(problems).toEqual([]);
    expect(state).toMatchObject({ view: "network", certainty: "UNDATED", form: "WEAPONS", lang: "ar" });
  });

  it("uses the defaults for what it cannot read, and reports it", () => {
    const { state, problems } = readAddress(
      "?view=banana&known=2019-13-99&during=<b>&certainty=&agents=maybe&nonsense=1",
    );
    expect(state).toEqual(FIRST);
    expect(problems).toEqual([
      "view=banana",
      "known=2019-13-99",
      "during=<b>",
      "certainty=",
      "agents=maybe",
      "nonsense=1",
    ]);
  });

  it("keeps what it can read", () => {
    const { state, problems } = readAddress("?during=2016&view=banana");
    expect(state.during).toBe("2016");
    expect(problems).toEqual(["view=banana"]);
  });

  it("reads dates in Arabic and Persian digits", () => {
    const query = "?during=٢٠١٤/٢٠١٩&known=۲۰۱۹-۰۶-۰۱&left=known:٢٠١٨-٠١-٠٢&right=+２０１６+";
    const { state, problems } = readAddress(query);
    expect(problems).toEqual([]);
    expect(state).toMatchObject({
      during: "2014/2019",
      known: "2019-06-01",
      left: "known:2018-01-02",
      right: "2016",
    });
  });

  it("reads one day of several", () => {
    const { state, problems } = readAddress("?during=[2019-05-10..2019-06-02]");
    expect([state.during, problems]).toEqual(["[2019-05-10..2019-06-02]", []]);
  });

  it("rejects the names of properties that every object has", () => {
    expect(readAddress("?constructor=1&__proto__=2").problems).toEqual(["constructor=1", "__proto__=2"]);
  });

  it("limits the length of its values, lists and problems", () => {
    const { state, problems } = readAddress(`?actor=${"x".repeat(5_000)}&${"hidden=a&".repeat(500)}`);
    expect(state.actor).toBe(FIRST.actor);
    expect(state.hidden).toHaveLength(25);
    expect(problems[0]).toHaveLength(80);
  });

  it("uses the reader's own choices for what it does not name", () => {
    expect(readAddress("", { lang: "ar" }).state.lang).toBe("ar");
    expect(readAddress("?lang=fr", { lang: "ar" }).state.lang).toBe("fr");
  });
});

it("uses the browser's first language that the explorer has", () => {
  expect(preferredLanguage(["de-DE", "ar-LY", "en"])).toBe("ar");
  expect(preferredLanguage(["zh"])).toBe("en");
});
