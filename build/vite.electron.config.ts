import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The main process as one CommonJS file; only Electron and Node stay outside. */
export default defineConfig({
  resolve: { alias: { "@shared": folder("../shared") }, conditions: ["node", "import", "default"] },
  publicDir: false,
  build: {
    outDir: folder("../dist/electron"),
    emptyOutDir: true,
    target: "node20",
    minify: false,
    lib: { entry: folder("../electron/main/main.ts"), formats: ["cjs"], fileName: () => "main.cjs" },
    rollupOptions: { external: ["electron", /^node:/, ...builtinModules] },
  },
});
