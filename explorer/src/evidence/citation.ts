// A claim as a citation: who says what where, and when it was published.
import type { Said } from "./claims";

/** For example: Al-Araby Al-Jadeed, “title”, 2019-05-13, quoting a diplomat: “words” (https://…). */
export function citation(
  claim: Pick<Said, "claimant" | "quote" | "record" | "source">,
  quoting: string,
): string {
  const { source, quote, record } = claim;
  const parts = [
    source.author,
    source.publisher.title,
    `“${source.title}”`,
    source.published,
    claim.claimant ? quoting : null,
  ];
  const words = quote ? `: “${quote.text}”` : record ? `, ${record}` : "";
  const address = source.url ? ` (${source.url})` : "";
  return `${parts.filter(Boolean).join(", ")}${words}${address}.`;
}

/** The address of a source, if it is http or https. Others could run code. */
export function webAddress(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}
