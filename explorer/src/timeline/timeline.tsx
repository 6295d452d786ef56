// The timeline: a row for each backer, a bar for each spell, full where it certainly held, pale where it possibly did.
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { AnswerOf } from "../api/document";
import type { BACKERS } from "../api/documents";
import type { Frame } from "../frame";
import { chosenOf, periodOf, type Row } from "../rows";
import type { State } from "../state";
import type { Store } from "../store";
import { axisOf } from "../time/axis";
import { yearOf } from "../time/day";
import type { Period } from "../time/geometry";
import { firstYear, windowOf } from "../time/window";
import { useSpeech } from "../words/speech";
import { Denials } from "./denials";
import { TimelineRow } from "./row";
import { Silence } from "./silence";
import { walk } from "./walk";

// The room that the label of a year needs on each side, in pixels.
const MARGIN = 14;

interface TimelineProps {
  readonly store: Store;
  readonly state: State;
  readonly rows: readonly Row[];
  readonly answer: AnswerOf<typeof BACKERS>;
  /** If given, the timeline also shows which publisher covers which month. */
  readonly frame?: Frame | null;
}

export function Timeline({ store, state, rows, answer, frame = null }: TimelineProps) {
  const { say, direction } = useSpeech();
  const [place, width] = useWidth();
  const denials = answer.denials?.nodes ?? [];
  const periods = useMemo(
    () => rows.flatMap(({ dated }) => dated.map(({ period }) => period)).filter(isPeriod),
    [rows],
  );
  const window = useMemo(() => {
    const denied = (answer.denials?.nodes ?? []).map(({ period }) => periodOf(period)).filter(isPeriod);
    return windowOf(state.during, periods, denied);
  }, [state.during, periods, answer]);
  const axis = useMemo(() => axisOf(window, width, direction), [window, width, direction]);
  const first = state.during === null ? firstYear(periods) : null;
  const chosen = chosenOf(rows, state.chosen);
  const choose = (id: string) => store.set({ chosen: id === state.chosen ? null : id });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => walk(event, direction);

  return (
    <section className="timeline" aria-label={say("viewTimeline")}>
      <p className="hidden" id="timeline-help">
        {say("timelineHelp")}
      </p>
      <div className="row axis">
        <div className="who">
          {first !== null && first < yearOf(window[0]) && (
            <button
              type="button"
              className="link"
              onClick={() => store.set({ during: `${first}/${yearOf(window[1] - 1)}` })}
            >
              {say("allYears", { year: first })}
            </button>
          )}
        </div>
        <div className="track-area" ref={place}>
          <svg width={width} height={24} viewBox={`0 0 ${width} 24`} className="ticks" aria-hidden="true">
            {axis.ticks.map(({ at, text }) => (
              <g key={text} transform={`translate(${at} 0)`}>
                <line y1={17} y2={24} />
                <text y={13} textAnchor={anchorOf(at, width, direction)}>
                  {text}
                </text>
              </g>
            ))}
          </svg>
        </div>
        <div className="loose">{say("undated")}</div>
      </div>
      <ul className="rows" aria-describedby="timeline-help" onKeyDown={onKeyDown}>
        {rows.map((row, index) => (
          <TimelineRow
            key={`${row.id} ${row.fallen}`}
            row={row}
            axis={axis}
            window={window}
            width={width}
            chosen={chosen?.row.id === row.id ? chosen : null}
            isFirst={index === 0}
            onChoose={choose}
          />
        ))}
        <Denials
          claims={denials}
          axis={axis}
          window={window}
          width={width}
          chosen={state.chosen}
          onChoose={choose}
        />
      </ul>
      {frame && <Silence frame={frame} axis={axis} window={window} width={width} />}
    </section>
  );
}

/** The anchor of a label: in the middle, except where it would leave the picture. */
function anchorOf(at: number, width: number, direction: "ltr" | "rtl"): "start" | "middle" | "end" {
  if (at > MARGIN && at < width - MARGIN) return "middle";
  return at <= MARGIN === (direction === "ltr") ? "start" : "end";
}

function isPeriod(period: Period | null): period is Period {
  return period !== null;
}

function useWidth(): readonly [(element: HTMLElement | null) => void, number] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(600);
  const last = useRef(0);
  useLayoutEffect(() => {
    if (element === null) return;
    const measure = () => {
      const now = Math.floor(element.clientWidth);
      if (now > 0 && now !== last.current) {
        last.current = now;
        setWidth(now);
      }
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, width];
}
