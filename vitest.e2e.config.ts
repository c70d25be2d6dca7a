import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** End-to-end: the built application in a real Chromium and a real Electron. One file after the other. */
export default defineConfig({
  resolve: { alias: { "@shared": folder("./shared"), "@renderer": folder("./renderer") } },
  test: {
    include: ["test/e2e/**/*.test.ts"],
    globalSetup: ["test/e2e/display.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What follows from a press is there when it is there: a busy machine takes more than a second.
    expect: { poll: { timeout: 10_000 } },
  },
});
