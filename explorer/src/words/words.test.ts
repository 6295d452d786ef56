import { describe, expect, it } from "vitest";
import ar from "../../../graphapi/messages/ar.json";
import en from "../../../graphapi/messages/en.json";
import fr from "../../../graphapi/messages/fr.json";
import type { Word } from "./catalogue";
import { speechOf } from "./speech";

// Not the texts of a plural, which follow a selector.
const NAMES = /(?<!(?:zero|one|two|few|many|other|=\d) )\{(\w+)/g;
const WORDS = Object.keys(en) as Word[];
const CATALOGUES = { en, ar, fr };

describe.each(["en", "ar", "fr"] as const)("the words in %s", (language) => {
  const speech = speechOf(language, CATALOGUES[language], new Map());

  it.each(WORDS)("%s is complete with the values of the English message", (word) => {
    const named = (text: string) => [...new Set([...text.matchAll(NAMES)].map(([, name]) => name))];
    const wanted = named(en[word]);
    for (const count of [0, 1, 2, 3, 11, 100]) {
      const values = Object.fromEntries(wanted.map((name) => [name ?? "", count]));
      const message = speech.say(word, values);
      expect(message).not.toBe("");
      expect(message).not.toMatch(/[{}#]/);
    }
  });
});

it("counts in Arabic as Arabic does", () => {
  const { say } = speechOf("ar", ar, new Map());
  const count = (claims: number) => say("footer", { claims, sources: 1, publishers: 1 }).split(" من ")[0];
  expect([1, 2, 3, 11, 100].map(count)).toEqual(["قول واحد", "قولان", "3 أقوال", "11 قولًا", "100 قول"]);
});

it("shows a word without a label in lower case", () => {
  const { label } = speechOf("en", en, new Map([["supportForms.WEAPONS", "weapons"]]));
  expect(label("supportForms", "WEAPONS")).toBe("weapons");
  expect(label("supportForms", "NEW_FORM")).toBe("new form");
});
