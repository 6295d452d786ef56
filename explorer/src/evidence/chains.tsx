// Claims by their origin. Claims with one origin are drawn as one chain, since they count as one source.
import { useSpeech } from "../words/speech";
import { ClaimCard } from "./claim-card";
import type { Said } from "./claims";
import { originsOf } from "./origins";

interface ChainsProps {
  readonly claims: readonly Said[];
  readonly all: readonly Said[];
}

export function Chains({ claims, all }: ChainsProps) {
  const { say } = useSpeech();
  return originsOf(claims, all).map(({ id, name, claims: its }) => {
    const cards = its.map((claim) => <ClaimCard key={claim.id} claim={claim} />);
    if (its.length === 1) return cards;
    return (
      <section key={id} className="chain">
        <h4>
          <span aria-hidden="true">↻</span>{" "}
          {say("oneOrigin", { name: `\u2068${name}\u2069`, count: its.length })}
        </h4>
        {cards}
      </section>
    );
  });
}
