// Shows GraphiQL with the question that this API exists for: `example`, which the server puts before this.
ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: window.location.pathname }),
    defaultQuery: example.query,
    variables: example.variables,
    defaultEditorToolsVisibility: "variables",
    isHeadersEditorEnabled: false,
    shouldPersistHeaders: false,
  }),
);
