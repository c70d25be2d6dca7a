import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The three pages of the bench, built as the product is. */
export default defineConfig({
  root: folder("./pages"),
  base: "./",
  plugins: [react()],
  resolve: { alias: { "@shared": folder("../../../shared"), "@renderer": folder("../../../renderer") } },
  build: {
    outDir: folder("../../../out/bench-canvas"),
    emptyOutDir: true,
    target: "chrome130",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: ["frontstage", "xyflow", "bpmn"].map((name) => folder(`./pages/${name}.html`)),
    },
  },
  worker: { format: "es" },
});
