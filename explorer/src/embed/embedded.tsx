// A view embedded in another page: the picture, its question, the evidence of a chosen line, and a link to the explorer.
import { lazy, Suspense } from "react";
import { writeAddress } from "../address";
import { BACKERS, NETWORK } from "../api/documents";
import { backersVariables, networkVariables } from "../api/questions";
import { useAnswer } from "../api/use-answer";
import { Evidence } from "../evidence/evidence";
import { subjectOf } from "../evidence/subject";
import { Narrowed } from "../filters/narrowed";
import { AddressProblems, Empty, Nobody, Status } from "../notices";
import type { PageProps } from "../page";
import { rowsOf } from "../rows";
import { Legend, Patterns } from "../timeline/legend";
import { Timeline } from "../timeline/timeline";
import { Title } from "../title";
import { useSpeech } from "../words/speech";

const Network = lazy(() => import("../network/network"));

export function Embedded({ store, state: asked, problems, frame }: PageProps) {
  const { say } = useSpeech();
  // Other views need more room than a frame has.
  const isNetwork = asked.view === "network";
  const state = isNetwork ? asked : { ...asked, view: "timeline" as const };
  const unseen = state.view === asked.view ? [] : [`view=${asked.view}`];
  const backers = useAnswer(BACKERS, isNetwork ? null : backersVariables(state, false));
  const network = useAnswer(NETWORK, isNetwork ? networkVariables(state) : null);
  const data = backers.answered?.data;
  const graph = network.answered?.data.network ?? null;
  const rows = rowsOf(data?.backerGroups?.nodes ?? []);
  const shown = isNetwork ? network : backers;
  const unknown = shown.answered?.problems.find(({ code }) => code === "UNKNOWN_ACTOR");
  const name = (isNetwork ? network.answered?.data : data)?.actor?.caption ?? null;

  return (
    <main className="embedded" aria-busy={shown.waiting}>
      <AddressProblems problems={[...problems, ...unseen]} />
      <Title state={state} name={name} />
      <Narrowed state={state} frame={frame} />
      {unknown === undefined ? (
        <>
          <Status asked={shown} />
          {data?.backerGroups && rows.length === 0 && <Empty state={state} name={name} />}
          {data?.backerGroups && rows.length > 0 && (
            <>
              <Legend />
              <Timeline store={store} state={state} rows={rows} answer={data} />
            </>
          )}
          {isNetwork && (
            <Suspense fallback={<p className="quiet">{say("networkDrawing")}</p>}>
              <Network store={store} state={state} answer={network.answered?.data ?? null} />
            </Suspense>
          )}
          {state.chosen !== null && (
            <Evidence
              store={store}
              state={state}
              subject={subjectOf(state.chosen, rows, graph, data?.denials?.nodes ?? [])}
              settled={!shown.waiting && shown.answered !== null}
            />
          )}
        </>
      ) : (
        <Nobody store={store} state={state} near={unknown.near} frame={frame} />
      )}
      <p className="embedded-foot">
        <a href={`./${writeAddress(asked)}`} target="_blank" rel="noreferrer">
          {say("embedOpen")}
        </a>
      </p>
      <Patterns />
    </main>
  );
}
