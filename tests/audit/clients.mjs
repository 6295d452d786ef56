// Asks the API with clients set up as in front ends, and prints what each received as JSON:
// clients.mjs persisted|retry ADDRESS QUERY
import { createHash } from "node:crypto";
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { RetryLink } from "@apollo/client/link/retry";
import { createClient, fetchExchange } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";
import { retryExchange } from "@urql/exchange-retry";

const [what, url, text] = process.argv.slice(2);
const query = gql(text);
const sha256 = (document) => createHash("sha256").update(document).digest("hex");

// Both clients decide by their own `retryIf` when to try again. Only the pauses are shorter.
const apolloLinks = {
  persisted: () => new PersistedQueryLink({ sha256, useGETForHashedQueries: true }),
  retry: () => new RetryLink({ delay: { initial: 20 }, attempts: { max: 3 } }),
};
const urqlExchanges = {
  persisted: () => persistedExchange({ preferGetForPersistedQueries: true }),
  retry: () => retryExchange({ initialDelayMs: 20, maxNumberAttempts: 3 }),
};

// Returns a fetch that records the status of each answer.
function noting(statuses) {
  return async (...given) => {
    const response = await fetch(...given);
    statuses.push(response.status);
    return response;
  };
}

async function apollo() {
  const statuses = [];
  const link = ApolloLink.from([apolloLinks[what](), new HttpLink({ uri: url, fetch: noting(statuses) })]);
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const { data, error } = await client.query({ query, errorPolicy: "all" });
  client.stop();
  return { data, error: error?.message, statuses };
}

async function urql() {
  const statuses = [];
  const client = createClient({ url, exchanges: [urqlExchanges[what](), fetchExchange], fetch: noting(statuses) });
  const { data, error } = await client.query(query, {}).toPromise();
  return { data, error: error?.message, statuses };
}

console.log(JSON.stringify({ apollo: await apollo(), urql: await urql() }));
