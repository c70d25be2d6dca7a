import { spawnSync } from "node:child_process";
import { ensureInstall } from "./lib/ensure-install.mjs";
import { root } from "./lib/paths.mjs";

ensureInstall(root);
const checks = [
  ["types", ["tsc", "-p", "."]],
  ["types without a page", ["tsc", "-p", "build/checks/tsconfig.shared.json"]],
  ["lint and format", ["biome", "check", "."]],
  ["layers, cycles, sizes, names", ["node", "build/checks/run.mjs"]],
  ["unit tests", ["vitest", "run"]],
];
let failed = 0;
for (const [name, command] of checks) {
  const run = spawnSync("npx", command, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  console.log(`${run.status === 0 ? "ok  " : "FAIL"} ${name}`);
  if (run.status !== 0) failed++;
}
process.exitCode = failed === 0 ? 0 : 1;
