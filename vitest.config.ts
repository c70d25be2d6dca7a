import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: { alias: { "@shared": folder("./shared"), "@renderer": folder("./renderer") } },
  test: { include: ["test/unit/**/*.test.{ts,tsx}", "test/guards/**/*.test.ts"], testTimeout: 30_000 },
});
