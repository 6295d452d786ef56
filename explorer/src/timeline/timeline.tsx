// The timeline: a row a backer, a bar a spell, full where it certainly held and pale where it may have.
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { AnswerOf } from "../api/document";
import type { BACKERS } from "../api/documents";
import { chosenOf, periodOf, type Row } from "../rows";
import type { State } from "../state";
import type { Store } from "../store";
import { axisOf } from "../time/axis";
import { yearOf, yearStart } from "../time/day";
import { extent, type Period, type Span } from "../time/geometry";
import { useSpeech } from "../words/speech";
import { Denials } from "./denials";
import { TimelineRow } from "./row";
import { walk } from "./walk";

interface TimelineProps {
  readonly store: Store;
  readonly state: State;
  readonly rows: readonly Row[];
  readonly answer: AnswerOf<typeof BACKERS>;
}

export function Timeline({ store, state, rows, answer }: TimelineProps) {
  const { say, direction } = useSpeech();
  const [place, width] = useWidth();
  const denials = answer.denials?.nodes ?? [];
  const window = useMemo(() => windowOf(state.during, rows, denials), [state.during, rows, denials]);
  const axis = useMemo(() => axisOf(window, width, direction), [window, width, direction]);
  const chosen = chosenOf(rows, state.chosen);
  const choose = (id: string) => store.set({ chosen: id === state.chosen ? null : id });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => walk(event, direction);

  if (rows.length === 0) {
    return <p className="empty">{say("empty")}</p>;
  }
  return (
    <section className="timeline" aria-label={say("viewTimeline")}>
      <p className="hidden" id="timeline-help">
        {say("timelineHelp")}
      </p>
      <div className="row axis" aria-hidden="true">
        <div className="who">{say("backer")}</div>
        <div className="track-area" ref={place}>
          <svg width={width} height={24} className="ticks">
            <title>{say("during")}</title>
            {axis.ticks.map(({ at, text }) => (
              <g key={text} transform={`translate(${at} 0)`}>
                <line y1={17} y2={24} />
                <text y={13}>{text}</text>
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
    </section>
  );
}

type Denial = NonNullable<AnswerOf<typeof BACKERS>["denials"]>["nodes"][number];

/** Whole years around what there is to show, or around the period that was asked for. */
function windowOf(during: string | null, rows: readonly Row[], denials: readonly Denial[]): Span {
  const periods = rows.flatMap(({ dated }) => dated.map(({ period }) => period));
  const denied = denials.map(({ period }) => periodOf(period));
  const all = extent([...periods, ...denied].filter((period): period is Period => period !== null));
  const asked = during === null ? null : periodSpan(during);
  const [from, to] = asked ?? all ?? [yearStart(2011), yearStart(2020)];
  // The last moment is the first of the next year where a period ends with its year.
  return [yearStart(yearOf(from)), yearStart(yearOf(to - 1) + 1)];
}

function periodSpan(during: string): Span | null {
  const [from = "", to = from] = during.split("/");
  const years = [from, to].map((date) => Number(/^\d{4}/.exec(date)?.[0]));
  const [first, last] = years;
  if (!first || !last || first > last) return null;
  return [yearStart(first), yearStart(last + 1)];
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
