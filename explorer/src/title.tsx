// What a view answers, as its heading and as the page's title.
import { useEffect } from "react";
import type { State } from "./state";
import { useSpeech } from "./words/speech";

export interface NamedProps {
  readonly state: State;
  readonly name: string | null;
}

export function Title({ state, name }: NamedProps) {
  const { say } = useSpeech();
  const word = {
    timeline: "title",
    table: "title",
    network: "titleNetwork",
    compare: "titleCompare",
    review: "title",
  } as const;
  const title = name === null ? say("titleNobody") : say(word[state.view], { name });
  useEffect(() => {
    document.title = `${title} · graphapi`;
  }, [title]);
  return <h1>{title}</h1>;
}
