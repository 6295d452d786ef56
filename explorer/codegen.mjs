// Makes types of the API's schema and of the explorer's documents: what no file of ours declares twice.
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
