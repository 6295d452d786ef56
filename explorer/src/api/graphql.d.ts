// A document's text: see documents.ts beside vite.config.ts.
declare module "*.graphql" {
  const text: string;
  export default text;
}
