// The rows of an answer: each backer with the bars of all its backings.
import type { ExplorerBackersQuery } from "./made/operations";
import type { Sort } from "./state";
import type { Period } from "./time/geometry";

type Group = NonNullable<ExplorerBackersQuery["backerGroups" | "whole"]>["nodes"][number];
type Answered = NonNullable<ExplorerBackersQuery["backerGroups"]>["nodes"][number]["backings"][number];
type Backing = Group["backings"][number];
type Spell = Backing["spells"][number];

/** One spell: a run of relations of one backer, recipient and standing. */
export interface Bar {
  readonly id: string;
  readonly relations: readonly string[];
  /** The subjects and objects of these relations. */
  readonly actors: readonly string[];
  readonly period: Period | null;
  readonly standing: string;
  readonly disputed: boolean;
  readonly forms: readonly string[];
  readonly claims: number;
  readonly sources: number;
  readonly recipient: { readonly id: string; readonly caption: string };
  /** The relations that lead from the actor of the question to the recipient. */
  readonly reached: Answered["reachedThrough"];
  /** Whether only the answer without anything left out has it. */
  readonly fallen: boolean;
}

export interface Row {
  /** The backer's id. */
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly standings: readonly string[];
  readonly disputed: boolean;
  readonly forms: readonly string[];
  readonly claims: number;
  readonly sources: number;
  /** The first and the last possible day of its dated bars. */
  readonly first: string | null;
  readonly last: string | null;
  readonly dated: readonly Bar[];
  readonly undated: readonly Bar[];
  /** Whether only the answer without anything left out has it. */
  readonly fallen: boolean;
}

export function rowsOf(groups: readonly Group[]): readonly Row[] {
  return groups.map(rowOf);
}

/** The remaining rows, with bars that only `whole` has (the answer with nothing left out), then other rows of `whole`. */
export function withFallen(rows: readonly Row[], whole: readonly Row[]): readonly Row[] {
  const before = new Map(whole.map((row) => [row.id, row]));
  const remaining = rows.map((row) => {
    const relations = new Set(barsOf(row).flatMap((bar) => bar.relations));
    const fallen = barsOf(before.get(row.id)).filter((bar) => !bar.relations.some((id) => relations.has(id)));
    return { ...row, ...byDate([...barsOf(row), ...fallen.map((bar) => ({ ...bar, fallen: true }))]) };
  });
  for (const { id } of rows) before.delete(id);
  return [...remaining, ...[...before.values()].map((row) => ({ ...row, fallen: true }))];
}

/** All bars of a row, the undated ones last. */
export function barsOf(row: Row | undefined): readonly Bar[] {
  return row === undefined ? [] : [...row.dated, ...row.undated];
}

function byDate(bars: readonly Bar[]): Pick<Row, "dated" | "undated"> {
  return {
    dated: bars.filter(({ period }) => period !== null),
    undated: bars.filter(({ period }) => period === null),
  };
}

const BY: { readonly [S in Sort]: (one: Row, other: Row) => number } = {
  name: (one, other) => one.name.localeCompare(other.name),
  first: (one, other) => (one.first ?? "9").localeCompare(other.first ?? "9"),
  last: (one, other) => (other.last ?? "0").localeCompare(one.last ?? "0"),
  sources: (one, other) => other.sources - one.sources,
  claims: (one, other) => other.claims - one.claims,
};

export function sorted(rows: readonly Row[], sort: Sort): readonly Row[] {
  const order = (one: Row, other: Row) => BY[sort](one, other) || BY.name(one, other);
  return rows.toSorted((one, other) => Number(one.fallen) - Number(other.fallen) || order(one, other));
}

export interface Chosen {
  readonly row: Row;
  readonly bars: readonly Bar[];
}

/** The row of the backer with this id, or the bar that has the relation with this id. */
export function chosenOf(rows: readonly Row[], chosen: string | null): Chosen | null {
  if (chosen === null) return null;
  for (const row of rows) {
    const bars = barsOf(row);
    if (row.id === chosen) return { row, bars };
    const bar = bars.find(({ relations }) => relations.includes(chosen));
    if (bar !== undefined) return { row, bars: [bar] };
  }
  return null;
}

function rowOf(group: Group): Row {
  const bars = group.backings.flatMap((backing) => backing.spells.map((spell) => barOf(spell, backing)));
  const { dated, undated } = byDate(bars);
  return {
    id: group.backer.id,
    name: group.backer.caption,
    kind: group.backer.kind,
    standings: group.standings,
    disputed: group.disputed,
    forms: group.forms,
    claims: group.claimCount,
    sources: group.independentSourceCount,
    first: least(dated.map(({ period }) => period?.startEarliest ?? period?.startLatest)),
    last: most(dated.map(({ period }) => period?.endLatest ?? period?.endEarliest)),
    dated,
    undated,
    fallen: false,
  };
}

type Day = string | null | undefined;

function least(days: readonly Day[]): string | null {
  return days.filter((day) => typeof day === "string").sort()[0] ?? null;
}

function most(days: readonly Day[]): string | null {
  const known = days.filter((day) => typeof day === "string").sort();
  return known.at(-1) ?? null;
}

function barOf(spell: Spell, backing: Backing): Bar {
  return {
    id: spell.id,
    relations: spell.relations.map(({ relation }) => relation.id),
    actors: spell.relations.flatMap(({ relation }) =>
      "subject" in relation ? [relation.subject.id, relation.object.id] : [],
    ),
    period: periodOf(spell.period),
    standing: spell.standing,
    disputed: spell.disputed,
    forms: spell.forms,
    claims: spell.claimCount,
    sources: spell.independentSourceCount,
    recipient: backing.recipient,
    reached: "reachedThrough" in backing ? backing.reachedThrough : [],
    fallen: false,
  };
}

type Given = Spell["period"];

export function periodOf(given: Given): Period | null {
  if (given === null || given === undefined) return null;
  return {
    ...given,
    startEarliest: given.startEarliest ?? null,
    startLatest: given.startLatest ?? null,
    endEarliest: given.endEarliest ?? null,
    endLatest: given.endLatest ?? null,
  };
}
