import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: { alias: { "@shared": folder("./shared"), "@renderer": folder("./renderer") } },
  test: {
    include: ["test/unit/**/*.test.{ts,tsx}", "test/guards/**/*.test.ts"],
    // Of two cores one would be left idle else.
    maxWorkers: "100%",
    testTimeout: 60_000,
  },
});
