// Asks the API pairs of questions through clients that cache by type and id, and prints where their caches then differ from the server:
// caches.mjs ADDRESS SCHEMA QUESTIONS FOLDER, where QUESTIONS is a file with {documents: {name: text}, pairs: [{document, one, other}]},
// and FOLDER is for compiled documents.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { ApolloClient, HttpLink, InMemoryCache, gql } from "@apollo/client";
import { createClient, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { buildSchema, isObjectType } from "graphql";
import relay from "relay-runtime";

const [url, schemaFile, questionsFile, folder] = process.argv.slice(2);
const { documents, pairs } = JSON.parse(readFileSync(questionsFile, "utf8"));
const schemaText = readFileSync(schemaFile, "utf8");
const warnings = [];
for (const kind of ["warn", "error"]) console[kind] = (...parts) => warnings.push(parts.join(" ").slice(0, 300));

// Sends the same request once: its answer depends on nothing else.
const sent = new Map();
async function ask(body) {
  if (!sent.has(body)) {
    const headers = { "content-type": "application/json", accept: "application/graphql-response+json" };
    sent.set(body, await (await fetch(url, { method: "POST", headers, body })).text());
  }
  return sent.get(body);
}
async function answer(query, variables) {
  const result = JSON.parse(await ask(JSON.stringify({ query, variables })));
  if (result.errors) throw new Error(JSON.stringify(result.errors));
  return result;
}
const asFetch = async (_, { body }) =>
  new Response(await ask(body), { headers: { "content-type": "application/graphql-response+json" } });

// Whether the cache's data has all that the server's has. It may have more, such as ids and types.
function same(server, cached) {
  if (server === null || typeof server !== "object") return server === cached;
  if (cached === null || typeof cached !== "object") return false;
  if (Array.isArray(server) && server.length !== cached.length) return false;
  return Object.keys(server).every((key) => same(server[key], cached[key]));
}

// Each returns a function that asks the server, and one that asks only the cache.
function apollo() {
  const client = new ApolloClient({ link: new HttpLink({ uri: url, fetch: asFetch }), cache: new InMemoryCache() });
  return {
    read: async (name, variables) =>
      (await client.query({ query: gql(documents[name]), variables, fetchPolicy: "network-only" })).data,
    kept: async (name, variables) => client.readQuery({ query: gql(documents[name]), variables }),
  };
}

function graphcache() {
  const types = Object.values(buildSchema(schemaText).getTypeMap()).filter(isObjectType);
  const keys = Object.fromEntries(types.filter((type) => !type.getFields().id).map((type) => [type.name, () => null]));
  const exchanges = [cacheExchange({ keys }), fetchExchange];
  const client = createClient({ url, exchanges, fetch: asFetch, preferGetMethod: false });
  const ask = async (name, variables, requestPolicy) => {
    const { data, error } = await client.query(documents[name], variables, { requestPolicy }).toPromise();
    if (error) throw error;
    return data;
  };
  return {
    read: (name, variables) => ask(name, variables, "network-only"),
    kept: (name, variables) => ask(name, variables, "cache-only"),
  };
}

async function compiled() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/src/__generated__`, { recursive: true });
  writeFileSync(`${folder}/schema.graphql`, schemaText);
  const tagged = Object.entries(documents).map(([name, text]) => `export const ${name} = graphql\`${text}\`;`);
  writeFileSync(`${folder}/src/Caches.js`, ['import { graphql } from "relay-runtime";', ...tagged].join("\n"));
  const config = { src: "src", schema: "schema.graphql", language: "javascript", eagerEsModules: true, artifactDirectory: "src/__generated__" };
  writeFileSync(`${folder}/relay.config.json`, JSON.stringify(config));
  writeFileSync(`${folder}/package.json`, '{"type": "module"}');
  execFileSync(process.execPath, [`${process.cwd()}/node_modules/relay-compiler/cli.js`, "relay.config.json"], { cwd: folder });
  const found = {};
  for (const name of Object.keys(documents)) {
    const file = pathToFileURL(`${folder}/src/__generated__/Caches${name}Query.graphql.js`);
    found[name] = (await import(file)).default;
  }
  return found;
}

function relayStore(artifacts) {
  const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery, getRequest } = relay;
  const network = Network.create(({ text }, variables) => answer(text, variables));
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  const operation = (name, variables) => createOperationDescriptor(getRequest(artifacts[name]), variables);
  return {
    read: async (name, variables) => {
      environment.retain(operation(name, variables));
      return fetchQuery(environment, artifacts[name], variables, { fetchPolicy: "network-only" }).toPromise();
    },
    kept: async (name, variables) => {
      const { data, isMissingData } = environment.lookup(operation(name, variables).fragment);
      return isMissingData ? null : data;
    },
  };
}

const artifacts = await compiled();
const clients = { apollo, graphcache, relay: () => relayStore(artifacts) };
const compared = {};
const wrong = [];
for (const [client, create] of Object.entries(clients)) {
  compared[client] = 0;
  for (const { document, one, other } of pairs) {
    const { read, kept } = create();
    for (const variables of [one, other]) {
      const { data } = await answer(documents[document], variables);
      if (!same(data, await read(document, variables))) wrong.push({ client, document, variables, from: "server" });
    }
    for (const variables of [one, other]) {
      const { data } = await answer(documents[document], variables);
      compared[client] += 1;
      if (!same(data, await kept(document, variables))) wrong.push({ client, document, variables, from: "cache" });
    }
  }
}
const answers = new Set([...sent.values()]).size;
process.stdout.write(JSON.stringify({ compared, wrong, warnings, answers }));
process.exit(0);
