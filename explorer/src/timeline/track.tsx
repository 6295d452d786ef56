// Where a row's marks are drawn: as high as its lanes, with the grid of the axis.
import type { ReactNode } from "react";
import type { Axis } from "../time/axis";
import { BAR_HEIGHT, LANE_HEIGHT } from "./bar-mark";

interface TrackProps {
  readonly axis: Axis;
  readonly width: number;
  /** The lane of each mark. */
  readonly lanes: readonly number[];
  readonly children: ReactNode;
}

export function Track({ axis, width, lanes, children }: TrackProps) {
  const height = topOf(Math.max(0, ...lanes)) + LANE_HEIGHT;
  return (
    <div className="track-area">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: each mark in it has its own name */}
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="bars">
        {axis.ticks.map(({ at }) => (
          <line key={at} x1={at} x2={at} y1={0} y2={height} className="grid" />
        ))}
        {children}
      </svg>
    </div>
  );
}

/** The top of the marks in a lane. */
export function topOf(lane: number | undefined): number {
  return (lane ?? 0) * LANE_HEIGHT + (LANE_HEIGHT - BAR_HEIGHT);
}
