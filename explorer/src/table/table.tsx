// The same facts as a table: sorted, counted, and downloaded as they are on screen.
import type { AnswerOf } from "../api/document";
import type { BACKERS } from "../api/documents";
import { chosenOf, type Row, sorted } from "../rows";
import type { Sort, State } from "../state";
import type { Store } from "../store";
import type { Word } from "../words/catalogue";
import { useSpeech } from "../words/speech";
import { csv } from "./csv";
import { Facets } from "./facets";

const COLUMNS: readonly { readonly word: Word; readonly sort: Sort | null; readonly isNumber?: true }[] = [
  { word: "colBacker", sort: "name" },
  { word: "colStanding", sort: null },
  { word: "colForms", sort: null },
  { word: "colFirst", sort: "first" },
  { word: "colLast", sort: "last" },
  { word: "colSources", sort: "sources", isNumber: true },
  { word: "colClaims", sort: "claims", isNumber: true },
];

interface TableProps {
  readonly store: Store;
  readonly state: State;
  readonly rows: readonly Row[];
  readonly answer: AnswerOf<typeof BACKERS>;
}

export function Table({ store, state, rows, answer }: TableProps) {
  const { say, label, list, number } = useSpeech();
  const shown = sorted(rows, state.sort);
  const chosen = chosenOf(rows, state.chosen);
  const standings = (row: Row) => [
    ...row.standings.map((each) => label("standings", each)),
    ...(row.disputed ? [say("disputed")] : []),
  ];
  const forms = (row: Row) => row.forms.map((form) => label("supportForms", form));
  const download = () => {
    const standing = shown.filter(({ fallen }) => !fallen);
    const lines = standing.map((row) => [
      row.name,
      standings(row).join("; "),
      forms(row).join("; "),
      row.first ?? "",
      row.last ?? "",
      row.sources,
      row.claims,
    ]);
    save(csv([COLUMNS.map(({ word }) => say(word)), ...lines]), `${state.actor}.csv`);
  };
  return (
    <section aria-label={say("table")}>
      <div className="table-actions">
        <button type="button" onClick={download}>
          ↓ {say("download")}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll it */}
      <section className="scroll" tabIndex={0} aria-label={say("table")}>
        <table className="facts">
          <thead>
            <tr>
              {COLUMNS.map(({ word, sort, isNumber }) => (
                <th
                  key={word}
                  scope="col"
                  className={isNumber && "number"}
                  aria-sort={
                    sort === state.sort
                      ? isNumber || sort === "last"
                        ? "descending"
                        : "ascending"
                      : undefined
                  }
                >
                  {sort === null ? (
                    say(word)
                  ) : (
                    <button
                      type="button"
                      className="sort"
                      aria-label={say("sortBy", { column: say(word) })}
                      onClick={() => store.set({ sort })}
                    >
                      {say(word)}
                      {sort === state.sort && <span aria-hidden="true"> ▾</span>}
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id} data-fallen={row.fallen} data-chosen={chosen?.row.id === row.id}>
                <th scope="row">
                  <button type="button" className="link" onClick={() => store.set({ chosen: row.id })}>
                    <bdi>{row.name}</bdi>
                  </button>
                </th>
                <td>{list(standings(row))}</td>
                <td>
                  {forms(row).length > 0 ? list(forms(row)) : <span className="quiet">{say("noForms")}</span>}
                </td>
                <td>
                  <bdi dir="ltr">{row.first ?? "–"}</bdi>
                </td>
                <td>
                  <bdi dir="ltr">{row.last ?? "–"}</bdi>
                </td>
                <td className="number">{number(row.sources)}</td>
                <td className="number">{number(row.claims)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Facets store={store} state={state} answer={answer} />
    </section>
  );
}

function save(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
