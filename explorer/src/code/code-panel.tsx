// The GraphQL behind the view: to read, to run in a terminal, and to change in GraphiQL.
import { linkTo } from "../address";
import { ENDPOINT } from "../api/ask";
import { BACKERS, COMPARE, NETWORK } from "../api/documents";
import { backersVariables, compareVariables, networkVariables } from "../api/questions";
import type { State } from "../state";
import { today } from "../time/day";
import { useSpeech } from "../words/speech";
import { Copy } from "./copy";
import { curl, graphiqlAddress } from "./curl";
import { embedCode } from "./embed";

const EMBEDDED: ReadonlySet<string> = new Set(["timeline", "network"]);

export function CodePanel({ state }: { readonly state: State }) {
  const { say } = useSpeech();
  const { text, variables } = questionOf(state);
  const address = new URL(ENDPOINT, location.href).href;
  const command = curl(address, text, variables);
  return (
    <details className="code">
      <summary>{say("code")}</summary>
      <div className="code-actions">
        <a className="button" href={graphiqlAddress(text, variables)} target="_blank" rel="noreferrer">
          {say("codeOpen")}
        </a>
        <Copy text={command} word="codeCurl" done="copied" />
        <Copy text={linkTo(state, today(), location.href)} word="copyLink" done="copied" />
        {EMBEDDED.has(state.view) && (
          <Copy
            text={embedCode(linkTo(state, null, location.href), document.title)}
            word="embed"
            done="copied"
          />
        )}
      </div>
      <div className="code-columns">
        <section aria-label={say("codeQuery")}>
          <h3>{say("codeQuery")}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll it */}
          <pre dir="ltr" tabIndex={0}>
            {text}
          </pre>
        </section>
        <section aria-label={say("codeVariables")}>
          <h3>{say("codeVariables")}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll it */}
          <pre dir="ltr" tabIndex={0}>
            {JSON.stringify(variables, null, 2)}
          </pre>
        </section>
      </div>
    </details>
  );
}

function questionOf(state: State): { text: string; variables: unknown } {
  if (state.view === "network") return { text: NETWORK.text, variables: networkVariables(state) };
  if (state.view === "compare") return { text: COMPARE.text, variables: compareVariables(state) };
  return { text: BACKERS.text, variables: backersVariables(state) };
}
