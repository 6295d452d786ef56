// Reads what the page needs from the answer to the document `frame`.

import type { ExplorerFrameQuery } from "./made/operations";
import { lastDayOf } from "./time/day";
import type { Labels } from "./words/speech";

export type Frame = ExplorerFrameQuery;
export type Source = NonNullable<Frame["sources"]>["nodes"][number];

export function labelsOf(frame: Frame | undefined): Labels {
  const labels = new Map<string, string>();
  for (const [list, terms] of Object.entries(frame?.vocabulary ?? {})) {
    if (!Array.isArray(terms)) continue;
    for (const { value, label } of terms) labels.set(`${list}.${value}`, label);
  }
  return labels;
}

/** Publishers with their sources, those with the most sources first. */
export function bySource(
  frame: Frame | null,
): readonly { id: string; title: string; sources: readonly Source[] }[] {
  const found = new Map<string, { id: string; title: string; sources: Source[] }>();
  for (const source of frame?.sources?.nodes ?? []) {
    const { id, title } = source.publisher;
    const publisher = found.get(id) ?? { id, title, sources: [] };
    publisher.sources.push(source);
    found.set(id, publisher);
  }
  return [...found.values()].sort((one, other) => other.sources.length - one.sources.length);
}

/** The days on which sources were published (at the latest), in order. */
export function daysOfKnowledge(frame: Frame | null): readonly string[] {
  const days = (frame?.sources?.nodes ?? []).map(({ published }) =>
    published ? lastDayOf(published) : null,
  );
  return [...new Set(days.filter((day) => day !== null))].sort();
}
