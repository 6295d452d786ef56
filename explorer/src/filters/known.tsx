// The filter by what was known on a day: the other clock. It can play from one publication to the next.
import { useEffect, useState } from "react";
import { Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { daysOfKnowledge, type Frame } from "../frame";
import { useSpeech } from "../words/speech";

const STEP_MS = 1_400;
const MOST_NAMED = 8;

interface KnownProps {
  readonly value: string | null;
  readonly frame: Frame | null;
  /** Whether the answer for this day has not arrived yet. Playing continues once it is shown. */
  readonly waiting: boolean;
  readonly onChange: (known: string | null) => void;
}

export function Known({ value, frame, waiting, onChange }: KnownProps) {
  const { say } = useSpeech();
  const days = daysOfKnowledge(frame);
  const [playing, setPlaying] = useState(false);
  const place = value === null ? days.length : placeOf(days, value);
  const [moved, setMoved] = useState(place);
  useEffect(() => setMoved(place), [place]);

  const go = (next: number) => onChange(next >= days.length ? null : (days[next] ?? null));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step sets the next
  useEffect(() => {
    if (!playing || waiting) return;
    if (place >= days.length) return setPlaying(false);
    const timer = setTimeout(() => go(place + 1), STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, waiting, place]);

  return (
    <fieldset className="clock known">
      <legend>{say("known")}</legend>
      <div className="period">
        <input
          type="date"
          aria-label={say("known")}
          title={say("knownHelp")}
          value={value ?? ""}
          onChange={(event) => onChange(event.target.value || null)}
        />
        {days.length > 0 && (
          <button
            type="button"
            onClick={() => {
              if (!playing && place >= days.length) go(0);
              setPlaying(!playing);
            }}
          >
            <span aria-hidden="true" className="forward">
              {playing ? "❚❚" : "▶"}
            </span>{" "}
            {say(playing ? "pause" : "play")}
          </button>
        )}
        {value !== null && (
          <button type="button" className="link" onClick={() => onChange(null)}>
            {say("clear")}
          </button>
        )}
      </div>
      <Slider
        className="days"
        aria-label={say("known")}
        value={moved}
        minValue={0}
        maxValue={Math.max(days.length, 1)}
        onChange={(next) => setMoved(next as number)}
        onChangeEnd={(next) => go(next as number)}
      >
        <SliderTrack className="track">
          {days.map((day, index) => (
            <i key={day} className="day" style={{ insetInlineStart: `${(index / days.length) * 100}%` }}>
              {days.length <= MOST_NAMED && <span dir="ltr">{day.slice(0, 7)}</span>}
            </i>
          ))}
          <SliderThumb className="thumb diamond" aria-label={say("known")} />
        </SliderTrack>
      </Slider>
    </fieldset>
  );
}

/** The index of the last day that is not after this one, or 0. */
function placeOf(days: readonly string[], value: string): number {
  const after = days.findIndex((day) => day > value);
  return Math.max(0, (after === -1 ? days.length : after) - 1);
}
