import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const resolve = { alias: { "@shared": folder("./shared"), "@renderer": folder("./renderer") } };

/** These use what a machine has once (a port, the whole disk, every core), or count what the processor is given. */
const ALONE = [
  "canvas-speed",
  "command-line",
  "desktop",
  "dev-command",
  "disk-full",
  "instances",
  "kill",
  "network",
  "package",
  "recovery",
  "start-command",
].map((name) => `test/e2e/${name}.test.ts`);

const shared = {
  setupFiles: ["test/e2e/own-screen.ts"],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // What follows from a press is there when it is there: a busy machine takes more than a second.
  expect: { poll: { timeout: 10_000 } },
};

/** End-to-end: the built application in a real Chromium and a real Electron. Two files at a time, then some one by one. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          ...shared,
          name: "beside each other",
          include: ["test/e2e/**/*.test.ts"],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: "one by one",
          include: ALONE,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
