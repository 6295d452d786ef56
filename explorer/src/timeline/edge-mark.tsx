// A bar that lies before the window: its period at the window's edge, which can be chosen like a bar.
import { BAR_HEIGHT } from "./bar-mark";
import { pressed } from "./walk";

interface EdgeMarkProps {
  readonly period: string;
  readonly at: number;
  readonly top: number;
  readonly chosen: boolean;
  readonly name: string;
  readonly onChoose: () => void;
}

export function EdgeMark({ period, at, top, chosen, name, onChoose }: EdgeMarkProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      role="button"
      data-stop
      tabIndex={-1}
      className="mark edge"
      data-chosen={chosen}
      aria-pressed={chosen}
      aria-label={name}
      transform={`translate(${at} ${top})`}
      onClick={onChoose}
      onKeyDown={pressed(onChoose)}
    >
      <title>{name}</title>
      {/* Isolated, because 1991~/2011 would be reversed in Arabic. */}
      <text y={BAR_HEIGHT - 4}>{`‹ \u2066${period}\u2069`}</text>
    </g>
  );
}
