// The filters that narrow the answer, in words: for frames and paper, where there are no controls.
import type { Frame } from "../frame";
import { FIRST, type State } from "../state";
import { useSpeech } from "../words/speech";

interface NarrowedProps {
  readonly state: State;
  readonly frame: Frame | null;
}

export function Narrowed({ state, frame }: NarrowedProps) {
  const { say, label, list } = useSpeech();
  const titles = new Map(frame?.sources?.nodes.map(({ id, title }) => [id, title]));
  const certainties = {
    CERTAIN: "certaintyCertain",
    POSSIBLE: "certaintyPossible",
    UNDATED: "certaintyUndated",
  } as const;
  const filters: readonly (readonly [boolean, string, string])[] = [
    [state.during !== null, say("during"), state.during ?? ""],
    [state.known !== null, say("known"), state.known ?? ""],
    [state.certainty !== FIRST.certainty, say("certainty"), say(certainties[state.certainty])],
    [state.standing !== null, say("standing"), label("standings", state.standing ?? "")],
    [state.form !== null, say("form"), label("supportForms", state.form ?? "")],
    [state.by !== FIRST.by, say("by"), say("byState")],
    [!state.agents, say("agents"), say("no")],
    [state.without.length > 0, say("without"), list(state.without.map((id) => titles.get(id) ?? id))],
  ];
  const narrowing = filters.filter(([isNarrowing]) => isNarrowing);
  if (narrowing.length === 0) return null;
  return (
    <p className="narrowed quiet">
      {narrowing.map(([, name, value], index) => (
        <span key={name}>
          {index > 0 && " · "}
          {name}: <bdi>{value}</bdi>
        </span>
      ))}
    </p>
  );
}
