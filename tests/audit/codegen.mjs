// Generates types from a schema and documents, as a front end's build does:
// codegen.mjs SCHEMA FOLDER-OF-DOCUMENTS FOLDER-FOR-TYPES
import { generate } from "@graphql-codegen/cli";

const [schema, documents, folder] = process.argv.slice(2);
const config = { strictScalars: true, scalars: { EDTF: "string", Date: "string", DateTime: "string" } };
await generate({
  schema,
  documents: `${documents}/*.graphql`,
  silent: true,
  generates: {
    [`${folder}/schema.ts`]: { plugins: ["typescript"], config },
    [`${folder}/operations.ts`]: { plugins: ["typescript-operations"], config },
  },
});
