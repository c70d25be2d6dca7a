import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The workbench for both hosts. Relative addresses, so that app:// and 127.0.0.1 serve the same files. */
export default defineConfig({
  root: folder("../renderer"),
  base: "./",
  publicDir: folder("./public"),
  plugins: [react()],
  resolve: { alias: { "@shared": folder("../shared"), "@renderer": folder("../renderer") } },
  build: {
    outDir: folder("../dist/renderer"),
    emptyOutDir: true,
    target: "chrome130",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    // What every start needs is one file, not one for each way of sharing it with a page that is opened later.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "workbench", tags: ["$initial"] }] } } },
  },
  worker: { format: "es" },
});
