// The legend of the network's lines.
import { useSpeech } from "../words/speech";

const CLASSES = [
  ["MATERIAL_COOPERATION", "material-cooperation"],
  ["VERBAL_COOPERATION", "verbal-cooperation"],
  ["MATERIAL_CONFLICT", "material-conflict"],
  ["VERBAL_CONFLICT", "verbal-conflict"],
  ["STRUCTURAL", "structural"],
] as const;

export function NetworkLegend() {
  const { say, label } = useSpeech();
  return (
    <section className="legend" aria-label={say("legend")}>
      <dl>
        {CLASSES.map(([name, colour]) => (
          <Line key={name} text={label("predicateClasses", name)} colour={colour} />
        ))}
        <Line text={say("legendAsserted")} colour="line" />
        <Line text={say("legendAlleged")} colour="line" dashes="7 5" />
        <Line text={say("legendDisputed")} colour="denied" dashes="1.5 4" cross />
      </dl>
    </section>
  );
}

interface LineProps {
  readonly text: string;
  readonly colour: string;
  readonly dashes?: string;
  readonly cross?: boolean;
}

function Line({ text, colour, dashes, cross = false }: LineProps) {
  return (
    <div>
      <dt>
        <svg width={36} height={18} aria-hidden="true" className="sample" data-colour={colour}>
          <path d="M1 9h34" strokeDasharray={dashes} />
          {cross && <path d="M13 4l10 10m0 -10l-10 10" />}
        </svg>
      </dt>
      <dd>{text}</dd>
    </div>
  );
}
