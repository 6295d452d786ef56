// Shows GraphiQL with the question that this API exists for.
const question = `# Who backed Haftar, when, with what, according to whom, how sure are we?
# Press the button with the triangle, or Ctrl-Enter.
query Backers($of: ActorRef!, $filter: BackingFilter) {
  backers(of: $of, filter: $filter) {
    nodes {
      backer { caption arabic: caption(language: "ar") }
      recipient { caption }
      reachedThrough { predicate subject { caption } object { caption } }
      standing
      certainty
      disputed
      spells { period { text } status forms independentSourceCount }
      claims(first: 3) {
        nodes {
          quote { text translation }
          claimant { caption }
          source { title published publisher { title } }
        }
      }
    }
  }
}
`;
const variables = JSON.stringify(
  { of: { name: "Haftar" }, filter: { during: "2014/2019", throughCommand: true } },
  null,
  2,
);

ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: window.location.pathname }),
    defaultQuery: question,
    variables,
    defaultEditorToolsVisibility: "variables",
    isHeadersEditorEnabled: false,
    shouldPersistHeaders: false,
  }),
);
