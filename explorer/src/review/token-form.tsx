// Asks for the reader's name and the write token. Both stay in this page's memory, until it is closed.
import { type FormEvent, useState } from "react";
import { useSpeech } from "../words/speech";
import type { Trouble } from "./writing";

export interface Reviewer {
  readonly by: string;
  readonly token: string;
}

interface TokenFormProps {
  readonly waiting: boolean;
  readonly trouble: Trouble | null;
  readonly message: string;
  readonly onGiven: (reviewer: Reviewer) => void;
}

export function TokenForm({ waiting, trouble, message, onGiven }: TokenFormProps) {
  const { say } = useSpeech();
  const [by, setBy] = useState("");
  const [token, setToken] = useState("");
  const send = (event: FormEvent) => {
    event.preventDefault();
    onGiven({ by: by.trim(), token: token.trim() });
  };
  return (
    <form className="reviewer" onSubmit={send}>
      <p>{say("reviewToken")}</p>
      <label>
        {say("reviewBy")}
        <input
          value={by}
          onChange={(event) => setBy(event.target.value)}
          required
          maxLength={100}
          autoComplete="name"
        />
      </label>
      <label>
        {say("reviewTokenField")}
        <input
          type="password"
          value={token}
          onChange={(event) => setToken(event.target.value)}
          required
          autoComplete="off"
          dir="ltr"
        />
      </label>
      <button type="submit" disabled={waiting}>
        {say("reviewStart")}
      </button>
      {trouble !== null && (
        <p role="alert" className="wrong">
          {say(TROUBLE_WORDS[trouble], { message })}
        </p>
      )}
    </form>
  );
}

export const TROUBLE_WORDS = {
  noToken: "reviewNoToken",
  wrongToken: "reviewWrongToken",
  conflict: "reviewConflict",
  gone: "reviewGone",
  offline: "reviewOffline",
  busy: "reviewBusy",
  refused: "reviewRefused",
} as const satisfies { readonly [T in Trouble]: string };
