// One backer's row: its name, its bars on the axis, and its undated bars beside the axis.
import type { Bar, Chosen, Row } from "../rows";
import type { Axis } from "../time/axis";
import { type Drawn, drawn, type Span } from "../time/geometry";
import { lanes } from "../time/lanes";
import { useSpeech } from "../words/speech";
import { BarMark } from "./bar-mark";
import { EdgeMark } from "./edge-mark";
import { Track, topOf } from "./track";

interface RowProps {
  readonly row: Row;
  readonly axis: Axis;
  readonly window: Span;
  readonly width: number;
  readonly chosen: Chosen | null;
  readonly isFirst: boolean;
  readonly onChoose: (id: string) => void;
}

const SHOWN_FORMS = 3;
// The width of a period's text in pixels.
const EDGE = 110;

export function TimelineRow({ row, axis, window, width, chosen, isFirst, onChoose }: RowProps) {
  const { say, label, list } = useSpeech();
  const shown = row.dated.flatMap((bar) => {
    const seen = bar.period === null ? null : drawn(bar.period, window);
    return seen === null ? [] : [{ bar, seen }];
  });
  // Bars before the window are shown as text at its edge.
  const outside = row.dated.filter((bar) => !shown.some((each) => each.bar.id === bar.id));
  const edge: Span = [window[0], window[0] + ((window[1] - window[0]) * EDGE) / width];
  const places = lanes([...shown.map(({ seen }) => seen.possible), ...outside.map(() => edge)]);
  const forms = row.forms.slice(0, SHOWN_FORMS).map((form) => label("supportForms", form));
  const more = row.forms.length - forms.length;
  const all = row.dated.length + row.undated.length;
  const isWhole = chosen !== null && chosen.bars.length === all;
  const isChosen = (bar: Bar) =>
    (chosen?.bars.some(({ id }) => id === bar.id) && (!isWhole || all === 1)) ?? false;
  const described = (bar: Bar) => ({
    name: row.name,
    standing: list([
      label("standings", bar.standing),
      ...(bar.disputed ? [say("disputed")] : []),
      ...(bar.fallen ? [say("fallen")] : []),
    ]),
    forms: bar.forms.length > 0 ? list(bar.forms.map((form) => label("supportForms", form))) : say("noForms"),
    sources: bar.sources,
  });
  return (
    <li
      className="row"
      data-fallen={row.fallen}
      data-chosen={chosen !== null}
      data-dated={row.dated.length > 0}
    >
      <button
        type="button"
        className="who"
        data-stop
        tabIndex={isFirst ? 0 : -1}
        aria-pressed={isWhole}
        onClick={() => onChoose(row.id)}
      >
        <span className="who-name">
          <bdi>{row.name}</bdi>
          {row.disputed && (
            <span className="disputed-mark" title={say("legendDisputed")} aria-hidden="true">
              ×
            </span>
          )}
        </span>
        <span className="who-more">
          {row.fallen ? say("fallen") : list(forms)}
          {!row.fallen && more > 0 && ` +${more}`}
        </span>
      </button>
      <Track axis={axis} width={width} lanes={places}>
        {shown.map(({ bar, seen }, index) => (
          <BarMark
            key={bar.id}
            bar={bar}
            seen={seen as Drawn}
            axis={axis}
            top={topOf(places[index])}
            chosen={isChosen(bar)}
            name={say("bar", { ...described(bar), period: bar.period?.text ?? "" })}
            onChoose={() => onChoose(bar.relations[0] ?? row.id)}
          />
        ))}
        {outside.map((bar, index) => (
          <EdgeMark
            key={bar.id}
            period={bar.period?.text ?? ""}
            at={axis.at(window[0])}
            top={topOf(places[shown.length + index])}
            chosen={isChosen(bar)}
            name={say("bar", { ...described(bar), period: bar.period?.text ?? "" })}
            onChoose={() => onChoose(bar.relations[0] ?? row.id)}
          />
        ))}
      </Track>
      <div className="loose">
        {row.undated.map((bar) => (
          <button
            key={bar.id}
            type="button"
            data-stop
            tabIndex={-1}
            className="dot"
            data-standing={bar.standing}
            data-fallen={bar.fallen}
            data-chosen={isChosen(bar)}
            aria-label={say("undatedMark", described(bar))}
            title={say("undatedMark", described(bar))}
            onClick={() => onChoose(bar.relations[0] ?? row.id)}
          >
            {bar.disputed ? "×" : ""}
          </button>
        ))}
      </div>
    </li>
  );
}
