import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { curl, graphiqlAddress } from "./curl";

it("is one shell command for any question", () => {
  const variables = { name: 'it\'s $(rm) `x` "ب"' };
  const words = curl("http://127.0.0.1:8000/graphql", "{ a }", variables).replace(/^curl/, "printf '%s\\n'");
  const [address, , , , body = ""] = execFileSync("sh", ["-c", words], { encoding: "utf8" }).split("\n");
  expect(address).toBe("http://127.0.0.1:8000/graphql");
  expect(JSON.parse(body)).toEqual({ query: "{ a }", variables });
});

it("gives GraphiQL the question after the #, which is not sent to a server", () => {
  const [path, hash = ""] = graphiqlAddress("{ a }", { of: "ب" }).split("#");
  expect(path).toBe("./graphql");
  expect(new URLSearchParams(hash).get("query")).toBe("{ a }");
  expect(JSON.parse(new URLSearchParams(hash).get("variables") ?? "")).toEqual({ of: "ب" });
});
