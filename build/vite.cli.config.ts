import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The command line for plain Node: modules with everything inside, fonts included; only Node stays outside. */
export default defineConfig({
  resolve: { alias: { "@shared": folder("../shared") }, conditions: ["node", "import", "default"] },
  publicDir: false,
  build: {
    outDir: folder("../dist/cli"),
    emptyOutDir: true,
    target: "node20",
    minify: false,
    lib: {
      entry: folder("../electron/cli/frontstage.ts"),
      formats: ["es"],
      fileName: () => "frontstage.mjs",
    },
    rollupOptions: {
      external: [/^node:/, ...builtinModules],
      output: { chunkFileNames: "[name]-[hash].mjs" },
    },
  },
});
