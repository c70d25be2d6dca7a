import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The preload runs in Chromium's sandbox: one CommonJS file, `electron` its only require. */
export default defineConfig({
  resolve: { alias: { "@shared": folder("../shared") } },
  publicDir: false,
  build: {
    outDir: folder("../dist/preload"),
    emptyOutDir: true,
    target: "chrome130",
    lib: { entry: folder("../electron/preload/preload.ts"), formats: ["cjs"], fileName: () => "preload.cjs" },
    rollupOptions: { external: ["electron"] },
  },
});
