// Which backers, and which spells of other backers, fall without the sources that are left out.
import type { Frame } from "../frame";
import { barsOf, type Row } from "../rows";
import type { State } from "../state";
import { useSpeech } from "../words/speech";

interface FallsProps {
  readonly state: State;
  readonly frame: Frame | null;
  /** Null if there is no answer to compare with, so that it is unknown what falls. */
  readonly rows: readonly Row[] | null;
}

export function Falls({ state, frame, rows }: FallsProps) {
  const { say, list } = useSpeech();
  if (state.without.length === 0 || rows === null) return null;
  const titles = new Map(frame?.sources?.nodes.map(({ id, title }) => [id, title]));
  const names = list(state.without.map((id) => `\u2068${titles.get(id) ?? id}\u2069`));
  const fallen = rows.filter((row) => row.fallen);
  const spells = rows.flatMap((row) => (row.fallen ? [] : barsOf(row))).filter((bar) => bar.fallen);
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
      {spells.length > 0 && ` ${say("fallsSpells", { count: spells.length })}`}
    </p>
  );
}
