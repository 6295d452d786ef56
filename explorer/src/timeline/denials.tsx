// What is denied or doubted about the actor, in a separate row: no filter by form or standing hides a denial.
import type { AnswerOf } from "../api/document";
import type { BACKERS } from "../api/documents";
import { periodOf } from "../rows";
import type { Axis } from "../time/axis";
import { drawn, type Span } from "../time/geometry";
import { lanes } from "../time/lanes";
import { useSpeech } from "../words/speech";
import { BAR_HEIGHT } from "./bar-mark";
import { Track, topOf } from "./track";
import { pressed } from "./walk";

interface DenialsProps {
  readonly claims: NonNullable<AnswerOf<typeof BACKERS>["denials"]>["nodes"];
  readonly axis: Axis;
  readonly window: Span;
  readonly width: number;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

export function Denials({ claims, axis, window, width, chosen, onChoose }: DenialsProps) {
  const { say, label } = useSpeech();
  if (claims.length === 0) return null;
  const named = (claim: DenialsProps["claims"][number]) =>
    say("deniedMark", {
      source: claim.claimant?.caption ?? claim.source.publisher.title,
      stance: label("stances", claim.stance),
      subject: claim.subject.caption,
      predicate: label("predicates", claim.predicate),
      object: claim.object.caption,
    });
  const dated = claims.flatMap((claim) => {
    const period = periodOf(claim.period);
    const seen = period === null ? null : drawn(period, window);
    return seen === null ? [] : [{ claim, seen }];
  });
  const undated = claims.filter(({ period }) => !period);
  const places = lanes(dated.map(({ seen }) => seen.possible));
  return (
    <li className="row denials">
      <div className="who">
        <span className="who-name">
          <span className="disputed-mark" aria-hidden="true">
            ×
          </span>{" "}
          {say("deniedRow")}
        </span>
      </div>
      <Track axis={axis} width={width} lanes={places}>
        {dated.map(({ claim, seen }, index) => {
          const one = axis.at(seen.possible[0]);
          const other = axis.at(seen.possible[1]);
          const top = topOf(places[index]);
          const length = Math.max(BAR_HEIGHT, Math.abs(other - one));
          const x = Math.max(0, Math.min(one, other, width - length));
          const id = claim.relation?.id ?? claim.id;
          return (
            // biome-ignore lint/a11y/useSemanticElements: SVG has no button
            <g
              key={claim.id}
              role="button"
              data-stop
              tabIndex={-1}
              className="mark denial"
              data-chosen={chosen === id}
              aria-pressed={chosen === id}
              aria-label={named(claim)}
              transform={`translate(${x} ${top})`}
              onClick={() => onChoose(id)}
              onKeyDown={pressed(() => onChoose(id))}
            >
              <title>{named(claim)}</title>
              <rect className="outer" width={length} height={BAR_HEIGHT} rx={3} />
              <path className="denied" d={`M${length / 2 - 5} ${BAR_HEIGHT / 2 - 5}l10 10m0 -10l-10 10`} />
              <rect className="ring" x={-2.5} y={-2.5} width={length + 5} height={BAR_HEIGHT + 5} rx={5} />
            </g>
          );
        })}
      </Track>
      <div className="loose">
        {undated.map((claim) => (
          <button
            key={claim.id}
            type="button"
            data-stop
            tabIndex={-1}
            className="dot"
            data-standing="DENIED"
            data-chosen={chosen === (claim.relation?.id ?? claim.id)}
            aria-label={named(claim)}
            title={named(claim)}
            onClick={() => onChoose(claim.relation?.id ?? claim.id)}
          >
            ×
          </button>
        ))}
      </div>
    </li>
  );
}
