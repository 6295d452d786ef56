// A question as a command for a terminal, and as an address of GraphiQL.

export function curl(address: string, query: string, variables: unknown): string {
  const body = JSON.stringify({ query, variables });
  return `curl ${quoted(address)} -H 'Content-Type: application/json' --data-raw ${quoted(body)}`;
}

/** GraphiQL reads what follows the #, which is not sent to a server. */
export function graphiqlAddress(query: string, variables: unknown): string {
  const shown = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  return `./graphql#${shown}`;
}

/** Any text, quoted as one word of a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
