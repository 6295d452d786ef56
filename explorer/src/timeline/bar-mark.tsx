// One bar. Without colour too it shows whether it is asserted (solid) or alleged (striped, dashed), and its ends.
import type { Bar } from "../rows";
import type { Axis } from "../time/axis";
import type { Drawn, Span } from "../time/geometry";
import { pressed } from "./walk";

export const BAR_HEIGHT = 16;
export const LANE_HEIGHT = 23;
const LEAST = 5;
const END = 6;

interface BarMarkProps {
  readonly bar: Bar;
  readonly seen: Drawn;
  readonly axis: Axis;
  readonly top: number;
  readonly chosen: boolean;
  readonly name: string;
  readonly onChoose: () => void;
}

export function BarMark({ bar, seen, axis, top, chosen, name, onChoose }: BarMarkProps) {
  const outer = box(seen.possible, axis);
  const inner = seen.certain === null ? null : box(seen.certain, axis);
  const middle = outer.x + outer.width / 2;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      role="button"
      data-stop
      tabIndex={-1}
      className="mark"
      data-standing={bar.standing}
      data-fallen={bar.fallen}
      data-chosen={chosen}
      aria-pressed={chosen}
      aria-label={name}
      transform={`translate(0 ${top})`}
      onClick={onChoose}
      onKeyDown={pressed(onChoose)}
    >
      <title>{name}</title>
      <rect className="outer" x={outer.x} width={outer.width} height={BAR_HEIGHT} rx={3} />
      {inner && <rect className="inner" x={inner.x} width={inner.width} height={BAR_HEIGHT} rx={3} />}
      {inner && bar.standing === "ALLEGED" && (
        <rect className="stripes" x={inner.x} width={inner.width} height={BAR_HEIGHT} rx={3} />
      )}
      <StartMark seen={seen} axis={axis} />
      <EndMark seen={seen} axis={axis} />
      {bar.disputed && (
        <path className="denied" d={`M${middle - 5} ${BAR_HEIGHT / 2 - 5}l10 10m0 -10l-10 10`} />
      )}
      <rect
        className="ring"
        x={outer.x - 2.5}
        y={-2.5}
        width={outer.width + 5}
        height={BAR_HEIGHT + 5}
        rx={5}
      />
    </g>
  );
}

/** Begun before the window: an arrow back. Open: dots. */
function StartMark({ seen, axis }: { readonly seen: Drawn; readonly axis: Axis }) {
  const way = axis.at(1) >= axis.at(0) ? 1 : -1;
  const from = axis.at(seen.possible[0]);
  const half = BAR_HEIGHT / 2;
  if (seen.start === "known") return null;
  if (seen.start === "before")
    return <path className="end after" d={`M${from + way * 8} ${half - 4}l${-way * 4} 4l${way * 4} 4`} />;
  return (
    <text className="end-text" x={from + way * 10} y={half + 1}>
      …
    </text>
  );
}

/** Ended: a line. Last seen going on: an arrow from the day it was seen. Not known: a question mark. */
function EndMark({ seen, axis }: { readonly seen: Drawn; readonly axis: Axis }) {
  const way = axis.at(1) >= axis.at(0) ? 1 : -1;
  const last = axis.at(seen.possible[1]);
  const half = BAR_HEIGHT / 2;
  if (seen.end === "ended") {
    return <path className="end" d={`M${last} 0v${BAR_HEIGHT}`} />;
  }
  if (seen.end === "seen") {
    const at = axis.at(seen.certain?.[1] ?? seen.possible[1]);
    return (
      <path
        className="end"
        d={`M${at} 0v${BAR_HEIGHT}M${at} ${half}h${way * 9}m${-way * 4} -4l${way * 4} 4l${-way * 4} 4`}
      />
    );
  }
  if (seen.end === "unknown") {
    return (
      <text className="end-text" x={last - way * END} y={half + 4}>
        ?
      </text>
    );
  }
  return <path className="end after" d={`M${last - way * 5} ${half - 4}l${way * 4} 4l${-way * 4} 4`} />;
}

function box([from, to]: Span, axis: Axis): { x: number; width: number } {
  const one = axis.at(from);
  const other = axis.at(to);
  const width = Math.max(LEAST, Math.abs(other - one));
  return { x: Math.min(one, other), width };
}
