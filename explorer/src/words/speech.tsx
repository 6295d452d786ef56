// Words in the reader's language: the page's own, those of the vocabulary, and numbers.
import { IntlMessageFormat } from "intl-messageformat";
import { createContext, useContext } from "react";
import type { Language } from "../state";
import { CATALOGUES, type Word, type Words } from "./catalogue";

/** The vocabulary's labels, by list and word. A word without a label is shown in lower case. */
export type Labels = ReadonlyMap<string, string>;

export interface Speech {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly say: (word: Word, values?: Record<string, string | number>) => string;
  /** The label of a word in one of the vocabulary's lists. */
  readonly label: (list: string, value: string) => string;
  readonly list: (texts: readonly string[]) => string;
  readonly number: (value: number) => string;
}

export async function loadSpeech(language: Language): Promise<Speech> {
  return speechOf(language, await CATALOGUES[language](), new Map());
}

export function speechOf(language: Language, words: Words, labels: Labels): Speech {
  // Latin digits, as in the data, so that a year looks the same on the page and in a quote.
  const locale = language === "ar" ? "ar-u-nu-latn" : language;
  const messages = new Map<Word, IntlMessageFormat>();
  const messageOf = (word: Word) => {
    const known =
      messages.get(word) ?? new IntlMessageFormat(words[word], locale, undefined, { ignoreTag: true });
    messages.set(word, known);
    return known;
  };
  const numbers = new Intl.NumberFormat(locale);
  return {
    language,
    direction: language === "ar" ? "rtl" : "ltr",
    say: (word, values = {}) => String(messageOf(word).format(values)),
    label: (list, value) => labels.get(`${list}.${value}`) ?? value.toLowerCase().replaceAll("_", " "),
    list: (texts) => texts.join(words.separator),
    number: (value) => numbers.format(value),
  };
}

/** The same speech, with labels of the vocabulary. */
export function withLabels(speech: Speech, labels: Labels): Speech {
  return {
    ...speech,
    label: (list, value) => labels.get(`${list}.${value}`) ?? speech.label(list, value),
  };
}

const Spoken = createContext<Speech | null>(null);
export const SpeechProvider = Spoken.Provider;

export function useSpeech(): Speech {
  const speech = useContext(Spoken);
  if (speech === null) throw new Error("no speech");
  return speech;
}
