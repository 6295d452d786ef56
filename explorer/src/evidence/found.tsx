// The claims of a source, or about an event, that the search found.
import type { AnswerOf } from "../api/document";
import { FOUND } from "../api/documents";
import { foundVariables } from "../api/questions";
import { useAnswer } from "../api/use-answer";
import { Status } from "../notices";
import { about, type State } from "../state";
import type { Store } from "../store";
import { useSpeech } from "../words/speech";
import { webAddress } from "./citation";
import { ClaimCard } from "./claim-card";

type Node = NonNullable<AnswerOf<typeof FOUND>["node"]>;
type Source = Extract<Node, { __typename: "Source" }>;
type Event = Extract<Node, { __typename: "Event" }>;

interface FoundProps {
  readonly store: Store;
  readonly state: State;
  readonly id: string;
}

export function Found({ store, state, id }: FoundProps) {
  const { say, label } = useSpeech();
  const asked = useAnswer(FOUND, foundVariables(id, state.lang));
  const node = asked.waiting ? null : (asked.answered?.data.node ?? null);
  const isThere = node?.__typename === "Source" || node?.__typename === "Event";
  const claims = isThere ? node.claims : { nodes: [], totalCount: 0 };
  return (
    <div aria-busy={asked.waiting}>
      <Status asked={asked} />
      {!asked.waiting && !asked.failure && !isThere && <p className="quiet">{say("evidenceGone")}</p>}
      {node?.__typename === "Source" && <SourceHead source={node} />}
      {node?.__typename === "Event" && <EventHead event={node} store={store} state={state} />}
      {isThere && (
        <p className="counts quiet">
          {claims.totalCount > claims.nodes.length
            ? say("evidenceMore", { shown: claims.nodes.length, total: claims.totalCount })
            : say("foundClaims", { count: claims.totalCount })}
        </p>
      )}
      {claims.nodes.map((claim) => (
        <section key={claim.id} className="statement">
          <h3>
            <bdi>{claim.subject.caption}</bdi> <em>{label("predicates", claim.predicate)}</em>{" "}
            <bdi>{claim.object.caption}</bdi>
          </h3>
          <ClaimCard claim={claim} />
        </section>
      ))}
    </div>
  );
}

function SourceHead({ source }: { readonly source: Source }) {
  const address = webAddress(source.url);
  const title = <bdi lang={source.language ?? undefined}>{source.title}</bdi>;
  return (
    <>
      <h3>
        {address ? (
          <a href={address} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </h3>
      <p className="quiet">
        <bdi>{source.publisher.title}</bdi>
        {source.published && (
          <>
            {" · "}
            <bdi dir="ltr">{source.published}</bdi>
          </>
        )}
      </p>
    </>
  );
}

interface EventHeadProps {
  readonly event: Event;
  readonly store: Store;
  readonly state: State;
}

/** The event, with its participants. Each opens the same view of that actor. */
function EventHead({ event, store, state }: EventHeadProps) {
  const { label } = useSpeech();
  // The answer lists an actor once for each of its roles.
  const actors = [...new Map(event.participants.map(({ actor }) => [actor.id, actor])).values()];
  return (
    <>
      <h3>
        <bdi>{event.caption}</bdi>
      </h3>
      <p className="quiet">
        {label("eventKinds", event.eventKind)}
        {event.eventStatus && ` · ${label("eventStatuses", event.eventStatus)}`}
        {event.period && (
          <>
            {" · "}
            <bdi dir="ltr">{event.period.text}</bdi>
          </>
        )}
        {event.place && (
          <>
            {" · "}
            <bdi>{event.place.caption}</bdi>
          </>
        )}
      </p>
      <ul className="choices">
        {actors.map((actor) => (
          <li key={actor.id}>
            <button type="button" onClick={() => store.set(about(state, actor.id))}>
              <bdi>{actor.caption}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
