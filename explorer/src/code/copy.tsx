// Copies a text, and says that it did.
import { useEffect, useState } from "react";
import type { Word } from "../words/catalogue";
import { useSpeech } from "../words/speech";

const SHOWN_MS = 2_000;

interface CopyProps {
  readonly text: string;
  readonly word: Word;
  readonly done: Word;
}

export function Copy({ text, word, done }: CopyProps) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    await write(text);
    setCopied(true);
  };
  return (
    <button type="button" className="copy" onClick={copy}>
      <span aria-live="polite">{copied ? say(done) : say(word)}</span>
    </button>
  );
}

/** Browsers have a clipboard only for pages from https or this machine. Other pages use the older command. */
async function write(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}
