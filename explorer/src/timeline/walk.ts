// The arrow keys move through the marks: up and down between rows, along time within a row.
import type { KeyboardEvent } from "react";

const STOP = "[data-stop]";
const ROW = "li";

export function walk(event: KeyboardEvent<HTMLElement>, direction: "ltr" | "rtl"): void {
  const from = event.target instanceof Element ? event.target.closest<HTMLElement>(STOP) : null;
  const row = from?.closest(ROW);
  if (!from || !row) return;
  const rows = [...event.currentTarget.querySelectorAll(ROW)];
  const stops = [...row.querySelectorAll<HTMLElement>(STOP)];
  const forward = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const backward = direction === "rtl" ? "ArrowRight" : "ArrowLeft";
  const at = rows.indexOf(row);
  const places: ReadonlyMap<string, HTMLElement | undefined> = new Map([
    [forward, stops[stops.indexOf(from) + 1]],
    [backward, stops[stops.indexOf(from) - 1]],
    ["ArrowDown", firstOf(rows[at + 1])],
    ["ArrowUp", firstOf(rows[at - 1])],
    ["Home", firstOf(rows[0])],
    ["End", firstOf(rows.at(-1))],
  ]);
  const next = places.get(event.key);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Acts when Enter or the space bar is pressed on a mark, as on a button. */
export function pressed(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act();
  };
}

function firstOf(row: Element | undefined): HTMLElement | undefined {
  return row?.querySelector<HTMLElement>(STOP) ?? undefined;
}
