// Generates types from the API's schema and the explorer's documents, so that no file declares them again.
const config = {
  strictScalars: true,
  scalars: { EDTF: "string", Date: "string", DateTime: "string" },
  enumsAsTypes: true,
  useTypeImports: true,
};

export default {
  silent: true,
  schema: "../schema.graphql",
  documents: "../graphapi/documents/explorer/*.graphql",
  generates: {
    "src/made/operations.ts": { plugins: ["typescript-operations"], config },
  },
};
