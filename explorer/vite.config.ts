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
    // The page's policy allows no data: addresses for scripts, and browsers cache separate files.
    assetsInlineLimit: 0,
    // React and React Aria: 176 kB as sent.
    chunkSizeWarningLimit: 650,
    modulePreload: { polyfill: false },
    // The explorer's page, and the page that other pages embed in a frame.
    rolldownOptions: { input: ["index.html", "embed.html"] },
    license: { fileName: "licences.md" },
  },
  // Documents are in the API's folder. `npm run dev` asks an API that runs beside it.
  server: { fs: { allow: [".."] }, proxy: { "/graphql": api } },
});
