// The filter by period: years to choose from, with the number of backings of each, and a field for finer periods.
import { type FormEvent, useEffect, useState } from "react";
import { Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { plainDate, yearsOf } from "../time/day";
import { useSpeech } from "../words/speech";

export interface Year {
  readonly year: number;
  readonly certain: number;
  readonly possible: number;
}

interface DuringProps {
  readonly value: string | null;
  readonly years: readonly Year[];
  readonly onChange: (during: string | null) => void;
}

const HEIGHT = 34;
// The most years that can all be labelled, and the most of which every fifth can be.
const MOST_NAMED = 15;
const MOST_BY_FIVE = 70;

export function During({ value, years, onChange }: DuringProps) {
  const { say } = useSpeech();
  const counted = years.filter(({ certain, possible }) => certain + possible > 0);
  const [from, to] = yearsOf(value ?? "");
  const first = Math.min(counted[0]?.year ?? 2011, from ?? 9999);
  const last = Math.max(counted.at(-1)?.year ?? 2020, to ?? 0);
  const chosen: [number, number] = [from ?? first, to ?? last];
  const [brushed, setBrushed] = useState(chosen);
  const [text, setText] = useState(value ?? "");
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the period changes
  useEffect(() => {
    setBrushed(chosen);
    setText(value ?? "");
  }, [value, first, last]);

  const commit = ([one, other]: readonly number[]) => {
    if (one === undefined || other === undefined) return;
    if (one === first && other === last) onChange(null);
    else onChange(one === other ? String(one) : `${one}/${other}`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange(plainDate(text) || null);
  };
  return (
    <fieldset className="clock during">
      <legend>{say("during")}</legend>
      <form onSubmit={submit} className="period">
        <input
          type="text"
          dir="ltr"
          aria-label={say("duringHelp")}
          title={say("duringHelp")}
          placeholder={say("duringAny")}
          value={text}
          maxLength={40}
          onChange={(event) => setText(event.target.value)}
        />
        {text !== (value ?? "") && <button type="submit">{say("apply")}</button>}
        {value !== null && (
          <button type="button" className="link" onClick={() => onChange(null)}>
            {say("clear")}
          </button>
        )}
      </form>
      <Slider
        className="years"
        style={{ ["--years" as string]: last - first + 1 }}
        aria-label={say("during")}
        value={brushed}
        minValue={first}
        maxValue={Math.max(last, first + 1)}
        step={1}
        formatOptions={{ useGrouping: false }}
        onChange={(next) => setBrushed(next as [number, number])}
        onChangeEnd={(next) => commit(next as number[])}
      >
        <Histogram years={counted} first={first} last={last} brushed={brushed} />
        <SliderTrack className="track">
          <SliderThumb index={0} className="thumb" aria-label={say("duringFrom")} />
          <SliderThumb index={1} className="thumb" aria-label={say("duringTo")} />
        </SliderTrack>
      </Slider>
    </fieldset>
  );
}

interface HistogramProps {
  readonly years: readonly Year[];
  readonly first: number;
  readonly last: number;
  readonly brushed: readonly [number, number];
}

function Histogram({ years, first, last, brushed }: HistogramProps) {
  const { say } = useSpeech();
  const most = Math.max(1, ...years.map(({ certain, possible }) => certain + possible));
  const counts = new Map(years.map((each) => [each.year, each]));
  const step = last - first > MOST_BY_FIVE ? 20 : last - first > MOST_NAMED ? 5 : 1;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <div className="histogram" role="img" aria-label={say("years")}>
      {all.map((year) => {
        const { certain = 0, possible = 0 } = counts.get(year) ?? {};
        const inside = year >= brushed[0] && year <= brushed[1];
        return (
          <div key={year} className="year" data-inside={inside} title={`${year}: ${certain} ● ${possible} ○`}>
            <div className="possible" style={{ height: (possible / most) * HEIGHT }} />
            <div className="certain" style={{ height: (certain / most) * HEIGHT }} />
            <span className="year-name">{year % step === 0 ? year : ""}</span>
          </div>
        );
      })}
    </div>
  );
}
