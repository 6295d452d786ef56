// One claim: the words in their own language and direction, their translation, and who says so.
import { Copy } from "../code/copy";
import { useSpeech } from "../words/speech";
import { citation, webAddress } from "./citation";
import type { Said } from "./claims";
import { isEcho } from "./origins";

export function ClaimCard({ claim }: { readonly claim: Said }) {
  const { say, label } = useSpeech();
  const { quote, source, claimant } = claim;
  const quoting = claimant ? say("quoting", { name: claimant.caption }) : "";
  const address = webAddress(source.url);
  return (
    <article className="claim" data-stance={claim.stance}>
      <p className="said">
        <span className="badge" data-status={claim.stance}>
          {label("stances", claim.stance)}
        </span>{" "}
        {claim.modality !== "ACTUAL" && <span className="badge">{label("modalities", claim.modality)}</span>}
        {claim.period && <bdi dir="ltr"> {claim.period.text}</bdi>}
        {claim.forms.map((form) => (
          <span key={form} className="form">
            {" "}
            · {label("supportForms", form)}
          </span>
        ))}
      </p>
      {quote ? (
        <figure>
          <blockquote lang={quote.language} dir={quote.direction.toLowerCase()}>
            <p>
              {quote.prefix && <span className="context">…{quote.prefix} </span>}
              <mark>{quote.text}</mark>
              {quote.suffix && <span className="context"> {quote.suffix}…</span>}
            </p>
          </blockquote>
          {quote.translation && (
            <p className="translation" lang="en" dir="ltr">
              {quote.translation}
            </p>
          )}
        </figure>
      ) : (
        <p className="record">{claim.record ? say("row", { record: claim.record }) : ""}</p>
      )}
      <p className="by">
        <bdi className="publisher">{source.publisher.title}</bdi>
        {claimant && (
          <>
            {" · "}
            <bdi>{quoting}</bdi>
          </>
        )}
        {" · "}
        {label("bases", claim.basis)}
        {" · "}
        {source.published ? <bdi dir="ltr">{source.published}</bdi> : say("publishedUnknown")}
        <br />
        {address ? (
          <a href={address} target="_blank" rel="noreferrer">
            <bdi lang={source.language ?? undefined}>{source.title}</bdi>
          </a>
        ) : (
          <cite>
            <bdi lang={source.language ?? undefined}>{source.title}</bdi>
          </cite>
        )}
      </p>
      {isEcho(claim) && <p className="echo">↻ {say("sameOrigin")}</p>}
      <Copy text={citation(claim, quoting)} word="cite" done="cited" />
    </article>
  );
}
