// The legend of the timeline: each sign with its meaning.
import type { ReactNode } from "react";
import { useSpeech } from "../words/speech";

export function Legend() {
  const { say, direction } = useSpeech();
  return (
    <section className="legend" aria-label={say("legend")}>
      <dl>
        <Entry text={say("legendAsserted")}>
          <rect className="inner" x={2} y={3} width={32} height={12} rx={3} />
        </Entry>
        <Entry text={say("legendAlleged")} standing="ALLEGED">
          <rect className="outer" x={2} y={3} width={32} height={12} rx={3} />
          <rect className="inner" x={2} y={3} width={32} height={12} rx={3} />
          <rect className="stripes" x={2} y={3} width={32} height={12} rx={3} />
        </Entry>
        <Entry text={say("legendCertain")}>
          <rect className="outer" x={2} y={3} width={32} height={12} rx={3} />
          <rect className="inner" x={11} y={3} width={14} height={12} rx={3} />
        </Entry>
        <Entry text={say("legendPossible")}>
          <rect className="outer" x={2} y={3} width={32} height={12} rx={3} />
        </Entry>
        <Entry text={say("legendEnded")}>
          <path className="end" d="M18 2v14" />
        </Entry>
        <Entry text={say("legendSeen")}>
          <path
            className="end"
            d={direction === "rtl" ? "M26 2v14M26 9h-14m5 -4l-5 4l5 4" : "M10 2v14M10 9h14m-5 -4l5 4l-5 4"}
          />
        </Entry>
        <Entry text={say("legendUnknown")}>
          <text className="end-text" x={18} y={14}>
            ?
          </text>
        </Entry>
        <Entry text={say("legendDisputed")}>
          <path className="denied" d="M12 4l11 11m0 -11l-11 11" />
        </Entry>
        <Entry text={say("legendUndated")}>
          <circle className="inner" cx={18} cy={9} r={6} />
        </Entry>
      </dl>
    </section>
  );
}

interface EntryProps {
  readonly text: string;
  readonly standing?: string;
  readonly children: ReactNode;
}

function Entry({ text, standing = "ASSERTED", children }: EntryProps) {
  return (
    <div>
      <dt>
        <svg width={36} height={18} aria-hidden="true" className="mark" data-standing={standing}>
          {children}
        </svg>
      </dt>
      <dd>{text}</dd>
    </div>
  );
}

/** The patterns that marks refer to. A page has them once. */
export function Patterns() {
  return (
    <svg width={0} height={0} aria-hidden="true" className="patterns">
      <defs>
        <pattern
          id="stripes"
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={3} height={6} className="stripe" />
        </pattern>
        <pattern
          id="stripes-quiet"
          width={4}
          height={4}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={2} height={4} className="stripe-quiet" />
        </pattern>
      </defs>
    </svg>
  );
}
