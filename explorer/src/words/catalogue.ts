// The messages in every language, also for the command line. Words of the data (forms, predicates) come from the API.
import en from "../../../graphapi/messages/en.json";
import type { Language } from "../state";

export type Word = keyof typeof en;
/** Each message in ICU MessageFormat. */
export type Words = Readonly<Record<Word, string>>;

export const CATALOGUES: { readonly [L in Language]: () => Promise<Words> } = {
  en: async () => en,
  ar: async () => (await import("../../../graphapi/messages/ar.json")).default,
  fr: async () => (await import("../../../graphapi/messages/fr.json")).default,
};
