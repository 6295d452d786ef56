// The page of one state: the question at the top, the answer in the middle, its evidence beside it.
import { lazy, Suspense } from "react";
import { writeAddress } from "./address";
import type { AnswerOf } from "./api/document";
import { BACKERS, COMPARE, NETWORK } from "./api/documents";
import { backersVariables, compareVariables, networkVariables } from "./api/questions";
import { type Asked, useAnswer } from "./api/use-answer";
import { CodePanel } from "./code/code-panel";
import { Compare } from "./compare/compare";
import { Since } from "./compare/since";
import { Evidence } from "./evidence/evidence";
import { subjectOf } from "./evidence/subject";
import type { Year } from "./filters/during";
import { Falls } from "./filters/falls";
import { Filters } from "./filters/filters";
import { Narrowed } from "./filters/narrowed";
import type { Frame } from "./frame";
import { Header } from "./header";
import { AddressProblems, Empty, Nobody, Status } from "./notices";
import { rowsOf, withFallen } from "./rows";
import { FIRST, isNarrowed, REVIEW, type State } from "./state";
import type { Store } from "./store";
import { Table } from "./table/table";
import { Legend, Patterns } from "./timeline/legend";
import { Timeline } from "./timeline/timeline";
import { Title } from "./title";
import { useSpeech } from "./words/speech";

const Network = lazy(() => import("./network/network"));

export interface PageProps {
  readonly store: Store;
  readonly state: State;
  readonly problems: readonly string[];
  readonly frame: Frame | null;
}

export function Page({ store, state, problems, frame }: PageProps) {
  const { say } = useSpeech();
  const isNetwork = state.view === "network";
  const sides = state.view === "compare" ? compareVariables(state) : null;
  // Only one of these is sent: each view has one question.
  const network = useAnswer(NETWORK, isNetwork ? networkVariables(state) : null);
  const compared = useAnswer(COMPARE, sides);
  const backers = useAnswer(BACKERS, isNetwork || sides !== null ? null : backersVariables(state));

  const asked = {
    timeline: backers,
    table: backers,
    network,
    compare: sides === null ? backers : compared,
    review: backers, // a page of its own: see whole.tsx
  }[state.view];
  const data = backers.answered?.data;
  const general = isNetwork ? network.answered?.data : data;
  const years = general?.overview?.years.years ?? [];
  const actor = (sides === null ? general?.actor : compared.answered?.data.actor) ?? null;
  const rows = data?.backerGroups
    ? withFallen(rowsOf(data.backerGroups.nodes), rowsOf(data.whole?.nodes ?? []))
    : [];
  const graph = network.answered?.data.network ?? null;
  const subject = subjectOf(state.chosen, rows, graph, data?.denials?.nodes ?? []);
  const noRows =
    data?.backerGroups && rows.length === 0 && (state.view === "timeline" || state.view === "table");
  const errors = asked.answered?.problems ?? [];
  const unknown = errors.find(({ code }) => code === "UNKNOWN_ACTOR" || code === "AMBIGUOUS_NAME");

  return (
    <>
      <a className="skip" href="#answer">
        {say("skip")}
      </a>
      <Header store={store} state={state} frame={frame} actor={actor} />
      <main id="answer" tabIndex={-1}>
        <AddressProblems problems={problems} />
        <Title state={state} name={actor?.caption ?? null} />
        {unknown === undefined ? (
          <>
            <Lead state={state} answer={backers} onUndated={() => store.set({ certainty: "UNDATED" })} />
            <div className="paper-only">
              <Narrowed state={state} frame={frame} />
            </div>
            <Filters store={store} state={state} frame={frame} years={years} waiting={asked.waiting} />
            <Falls
              state={state}
              frame={frame}
              rows={data?.backerGroups && data.whole && !backers.waiting ? rows : null}
            />
            <Since
              store={store}
              state={state}
              frame={frame}
              changes={general?.changes ?? null}
              unpublished={general?.unpublished?.unpublishedCount ?? 0}
            />
            <Status asked={asked} />
            <div className="answer" data-view={state.view} aria-busy={asked.waiting}>
              <div className="picture">
                {noRows && <Empty state={state} name={actor?.caption ?? null} />}
                {state.view === "timeline" && data?.backerGroups && !noRows && (
                  <>
                    <Legend />
                    <Timeline store={store} state={state} rows={rows} answer={data} frame={frame} />
                  </>
                )}
                {state.view === "table" && data?.backerGroups && !noRows && (
                  <Table store={store} state={state} rows={rows} answer={data} />
                )}
                {state.view === "network" && (
                  <Suspense
                    fallback={
                      <p className="quiet" aria-busy="true">
                        {say("networkDrawing")}
                      </p>
                    }
                  >
                    <Network store={store} state={state} answer={network.answered?.data ?? null} />
                  </Suspense>
                )}
                {state.view === "compare" && (
                  <Compare
                    store={store}
                    state={state}
                    years={backedIn(years)}
                    answer={compared.answered?.data ?? null}
                  />
                )}
              </div>
              {state.view !== "compare" && (
                <Evidence
                  store={store}
                  state={state}
                  subject={subject}
                  settled={!asked.waiting && asked.answered !== null}
                />
              )}
            </div>
          </>
        ) : (
          <Nobody store={store} state={state} near={unknown.near} frame={frame} />
        )}
        <CodePanel state={state} />
      </main>
      <Footer frame={frame} />
      <Patterns />
    </>
  );
}

/** The years in which a backing certainly or possibly held. */
function backedIn(years: readonly Year[]): readonly number[] {
  return years.filter(({ certain, possible }) => certain + possible > 0).map(({ year }) => year);
}

interface LeadProps {
  readonly state: State;
  readonly answer: Asked<AnswerOf<typeof BACKERS>>;
  readonly onUndated: () => void;
}

function Lead({ state, answer: { answered, waiting }, onUndated }: LeadProps) {
  const { say } = useSpeech();
  const answer = answered?.data;
  if (!answer?.backerGroups || state.view === "compare") return null;
  // The counts of the previous answer do not match these filters.
  if (waiting) return <p className="lead">…</p>;
  const total = answer.backerGroups.totalCount;
  const nodes = answer.backerGroups.nodes;
  const counts = { backers: total, backings: nodes.flatMap(({ backings }) => backings).length };
  const undated = answer.counts?.undatedCount ?? 0;
  return (
    <p className="lead">
      {say(isNarrowed(state) ? "leadFiltered" : "lead", counts)}{" "}
      {total > nodes.length && say("more", { shown: nodes.length, total })}{" "}
      {undated > 0 && (
        <>
          {say("undatedLeftOut", { count: undated })}{" "}
          <button type="button" className="link" onClick={onUndated}>
            {say("showUndated")}
          </button>
        </>
      )}
    </p>
  );
}

function Footer({ frame }: { readonly frame: Frame | null }) {
  const { say, language } = useSpeech();
  const stats = frame?.stats;
  return (
    <footer>
      {stats && say("footer", { claims: stats.claims, sources: stats.sources, publishers: stats.publishers })}{" "}
      <a href={writeAddress({ ...FIRST, lang: language, view: REVIEW })}>{say("reviewLink")}</a>
    </footer>
  );
}
