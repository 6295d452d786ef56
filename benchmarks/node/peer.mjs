// The peer: @neo4j/graphql on GraphQL Yoga, over the same graph. Reads PORT, NEO4J_URI and NEO4J_PASSWORD.
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";

const typeDefs = /* GraphQL */ `
  type Claim @node {
    id: ID!
    predicate: String!
    stance: String!
    start_earliest: Date
    retracted_at: DateTime
    subject: [Actor!]! @relationship(type: "SUBJECT", direction: OUT)
    object: [Actor!]! @relationship(type: "OBJECT", direction: OUT)
    source: [Source!]! @relationship(type: "FROM", direction: OUT)
  }
  type Actor @node {
    id: ID!
    caption: String! @alias(property: "name")
    kind: String!
    country: String
    claims: [Claim!]! @relationship(type: "OBJECT", direction: IN)
  }
  type Source @node {
    id: ID!
    title: String!
    published: String
    publisher: [Publisher!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
  }
  type Publisher @node {
    id: ID!
    caption: String! @alias(property: "name")
    country: String
  }
`;

const { PORT, NEO4J_URI, NEO4J_PASSWORD } = process.env;
// One PULL for each statement, since recorded answers are looked up by their message.
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic("neo4j", NEO4J_PASSWORD), { fetchSize: -1 });
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({
  schema,
  context: { executionContext: driver, sessionConfig: { database: "neo4j" } },
  graphiql: false,
  logging: "error",
  healthCheckEndpoint: "/ready",
});
const server = createServer(yoga);
server.listen(Number(PORT), "127.0.0.1");
process.on("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
  driver.close().finally(() => process.exit(0));
});
