// The explorer's build: into build/explorer, where graphapi finds it.
import { defineConfig } from "vite";
import { documents } from "./documents.ts";

const api = "http://127.0.0.1:8000";

export default defineConfig({
  base: "./",
  plugins: [documents()],
  build: {
    outDir: "../build/explorer",
    emptyOutDir: true,
    target: "es2022",
    // The page's policy has no data: for scripts, and a file for each is kept by browsers.
    assetsInlineLimit: 0,
    // React and React Aria: 176 kB as they are sent.
    chunkSizeWarningLimit: 650,
    modulePreload: { polyfill: false },
    // The page, and the one that others frame.
    rolldownOptions: { input: ["index.html", "embed.html"] },
    license: { fileName: "licences.md" },
  },
  // Documents are the API's own; `npm run dev` asks a server that runs beside it.
  server: { fs: { allow: [".."] }, proxy: { "/graphql": api } },
});
