// How a front end uses the answer to its question. Each error that the types must find is marked as expected.
import type { DocumentedGraphiqlBackersQuery, DocumentedGraphiqlBackersQueryVariables } from "./operations";

export const variables: DocumentedGraphiqlBackersQueryVariables = {
  of: { name: "Haftar" },
  filter: { during: "2014/2019", forms: ["WEAPONS"] },
};

export function sentences(answer: DocumentedGraphiqlBackersQuery): string[] {
  // @ts-expect-error a root field that failed is null
  answer.backers.nodes;
  return (answer.backers?.nodes ?? []).flatMap((backing) =>
    backing.claims.nodes.map((claim) => {
      const who: string = backing.backer.caption;
      // @ts-expect-error a claim of a data set has no quote
      const text: string = claim.quote.text;
      // @ts-expect-error the document does not ask for it
      backing.claimCount;
      return `${who}: ${claim.quote?.text ?? text}`;
    }),
  );
}

// @ts-expect-error no such form of support
export const wrong: DocumentedGraphiqlBackersQueryVariables = { of: { name: "Haftar" }, filter: { forms: ["MONEY"] } };
