// Shows GraphiQL with the question that this API exists for: `example`, which the server puts before this; or with the one
// behind the # of the address, as the explorer opens it.
const asked = new URLSearchParams(window.location.hash.slice(1));
const shown = asked.has("query") ? { query: asked.get("query"), variables: asked.get("variables") ?? "{}" } : example;
ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: window.location.pathname }),
    // What was left in the editor last time is put back unless a question was brought along.
    query: asked.has("query") ? shown.query : undefined,
    defaultQuery: shown.query,
    variables: shown.variables,
    defaultEditorToolsVisibility: "variables",
    isHeadersEditorEnabled: false,
    shouldPersistHeaders: false,
  }),
);
