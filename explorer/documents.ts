// Imports GraphQL documents as text. Replaces `#import "NAME.fragment.graphql"` by that file, as graphapi does.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

const IMPORT = /^#import "([\w.-]+)"\n/gm;

export function documents(): Plugin {
  return {
    name: "documents",
    load(id) {
      if (!id.endsWith(".graphql")) return null;
      const whole = readFileSync(id, "utf8").replace(IMPORT, (_, name: string) => {
        const fragment = join(dirname(id), name);
        this.addWatchFile(fragment);
        return readFileSync(fragment, "utf8");
      });
      return `export default ${JSON.stringify(whole)};`;
    },
  };
}
