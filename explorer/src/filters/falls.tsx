// Which backers fall without what was left out.
import type { Frame } from "../frame";
import type { Row } from "../rows";
import type { State } from "../state";
import { useSpeech } from "../words/speech";

interface FallsProps {
  readonly state: State;
  readonly frame: Frame | null;
  readonly rows: readonly Row[];
  readonly waiting: boolean;
}

export function Falls({ state, frame, rows, waiting }: FallsProps) {
  const { say, list } = useSpeech();
  if (state.without.length === 0 || waiting || state.view === "compare" || state.view === "network")
    return null;
  const titles = new Map(frame?.sources?.nodes.map(({ id, title }) => [id, title]));
  const names = list(state.without.map((id) => `\u2068${titles.get(id) ?? id}\u2069`));
  const fallen = rows.filter((row) => row.fallen);
  return (
    <p className="falls" role="status">
      {say("falls", { names, count: fallen.length })}{" "}
      {fallen.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && " · "}
          <s>
            <bdi>{name}</bdi>
          </s>
        </span>
      ))}
    </p>
  );
}
