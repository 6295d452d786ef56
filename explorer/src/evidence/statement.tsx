// One relation in a line, and what its claims add up to.
import { useSpeech } from "../words/speech";
import type { Found } from "./claims";

export function Statement({ found }: { readonly found: Found }) {
  const { say, label } = useSpeech();
  const { relation, status, disputed, forms, claims } = found;
  const counts = { claims: found.claimCount, sources: found.independentSourceCount };
  return (
    <>
      <h3>
        <bdi>{relation.subject.caption}</bdi> <em>{relation.label}</em> <bdi>{relation.object.caption}</bdi>
        {relation.period && (
          <>
            {" · "}
            <bdi dir="ltr">{relation.period.text}</bdi>
          </>
        )}
      </h3>
      <p className="badges">
        <span className="badge" data-status={status}>
          {label("relationStatuses", status)}
        </span>
        {disputed && (
          <span className="badge" data-status="DENIED">
            × {say("disputed")}
          </span>
        )}
        {forms.map((form) => (
          <span className="badge" key={form}>
            {label("supportForms", form)}
          </span>
        ))}
      </p>
      <p className="counts quiet">
        {say("evidenceSources", counts)}{" "}
        {claims.totalCount > claims.nodes.length &&
          say("evidenceMore", { shown: claims.nodes.length, total: claims.totalCount })}
      </p>
    </>
  );
}
