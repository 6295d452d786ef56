// One actor of a pair: names, kind, ids, and some of its claims.
import type { AnswerOf } from "../api/document";
import type { ALIKE } from "../api/documents";
import { useSpeech } from "../words/speech";

export type Alike = NonNullable<AnswerOf<typeof ALIKE>["one"]>;

export function Side({ actor }: { readonly actor: Alike }) {
  const { say, label } = useSpeech();
  const facts = [
    [say("reviewKind"), label("actorKinds", actor.kind)],
    [say("reviewCountry"), actor.country],
    [say("reviewLifespan"), actor.lifespan],
    [say("reviewIds"), [actor.id, ...actor.externalIds].join(" · ")],
  ] as const;
  return (
    <section className="side" aria-label={actor.caption}>
      <h3 dir="auto">{actor.caption}</h3>
      <ul className="names">
        {actor.names.map((name) => (
          <li
            key={`${name.value} ${name.language} ${name.kind}`}
            lang={name.language ?? undefined}
            dir="auto"
          >
            {name.value}
          </li>
        ))}
      </ul>
      <dl>
        {facts.map(([what, value]) =>
          value ? (
            <div key={what}>
              <dt>{what}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <h4>{say("reviewClaims", { count: actor.claims.totalCount })}</h4>
      <ul className="said">
        {actor.claims.nodes.map((claim) => (
          <li key={claim.id}>
            <span dir="auto">{claim.subject.caption}</span> · {label("predicates", claim.predicate)} ·{" "}
            <span dir="auto">{claim.object.caption}</span>
            {claim.stance !== "ASSERTED" && <strong> · {label("stances", claim.stance)}</strong>}
            {claim.modality !== "ACTUAL" && <strong> · {label("modalities", claim.modality)}</strong>}
            {claim.period && <span dir="ltr"> ({claim.period.text})</span>}
            {claim.quote && (
              <q
                lang={claim.quote.language ?? undefined}
                dir={claim.quote.direction === "RTL" ? "rtl" : "ltr"}
              >
                {claim.quote.text}
              </q>
            )}
            <cite dir="auto">{claim.source.title}</cite>
          </li>
        ))}
      </ul>
    </section>
  );
}
