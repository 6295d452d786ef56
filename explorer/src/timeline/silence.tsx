// Which publisher covers which month, on the timeline's axis. Where no publisher does, an empty timeline proves nothing.
import type { Frame } from "../frame";
import type { Axis } from "../time/axis";
import type { Span } from "../time/geometry";
import { useSpeech } from "../words/speech";
import { BAR_HEIGHT } from "./bar-mark";
import { type Covered, coverageOf } from "./coverage";
import { Track, topOf } from "./track";

const SHADES = 4;
const LEAST = 2;
const MOST_NAMED = 40;

interface SilenceProps {
  readonly frame: Frame | null;
  readonly axis: Axis;
  readonly window: Span;
  readonly width: number;
}

export function Silence({ frame, axis, window, width }: SilenceProps) {
  const { say, list } = useSpeech();
  const publishers = coverageOf(frame?.stats?.coverage ?? [], window);
  if (publishers.length === 0) return null;
  const most = Math.max(1, ...publishers.flatMap(({ covered }) => covered.map(({ claims }) => claims)));
  const named = ({ period, claims }: Covered) => say("silenceCell", { period, count: claims });
  return (
    <section className="silence" aria-label={say("silence")}>
      <h2>{say("silence")}</h2>
      <p className="quiet">{say("silenceHelp")}</p>
      <ul className="rows">
        {publishers.map(({ id, title, covered, inside, outside }) => (
          <li key={id} className="row">
            <div className="who">
              <bdi>{title}</bdi>
              <span className="hidden">
                {inside === 0 ? say("silenceNothing") : list(covered.slice(0, MOST_NAMED).map(named))}
              </span>
            </div>
            <Track axis={axis} width={width} lanes={[0]}>
              {covered.map((each) => (
                <Cell key={each.period} covered={each} axis={axis} most={most} name={named(each)} />
              ))}
            </Track>
            <div className="loose quiet" title={say("silenceCounts", { inside, outside })}>
              <bdi dir="ltr">
                {inside}
                {outside > 0 && ` +${outside}`}
              </bdi>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CellProps {
  readonly covered: Covered;
  readonly axis: Axis;
  readonly most: number;
  readonly name: string;
}

/** A month is full. A year is striped and lower, since its claims name no month. */
function Cell({ covered: { span, isMonth, claims }, axis, most, name }: CellProps) {
  const [one, other] = [axis.at(span[0]), axis.at(span[1])];
  const [x, width] = [Math.min(one, other), Math.max(LEAST, Math.abs(other - one))];
  const height = isMonth ? BAR_HEIGHT : BAR_HEIGHT / 2;
  return (
    <g className="cell" data-shade={Math.ceil((claims / most) * SHADES)} data-month={isMonth}>
      <title>{name}</title>
      <rect x={x} y={topOf(0) + BAR_HEIGHT - height} width={width} height={height} />
    </g>
  );
}
