import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureInstall } from "./lib/ensure-install.mjs";
import { root } from "./lib/paths.mjs";

ensureInstall(root);
// Figures of one run on one machine: only their ratios say something. Words after `--` choose files.
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const args = [vitest, "bench", "--run", "--config", "vitest.config.ts", ...process.argv.slice(2)];
const run = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
process.exitCode = run.status ?? 1;
