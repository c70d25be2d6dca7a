import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureBuild } from "./lib/build.mjs";
import { ensureTestTools } from "./lib/debian.mjs";
import { findRuntime } from "./lib/electron-runtime.mjs";
import { ensureInstall } from "./lib/ensure-install.mjs";
import { root } from "./lib/paths.mjs";

/** `npm run soak [-- --rounds 1000 --seconds 120 --files 10000]`: what `npm test` does for minutes, for hours. */
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "1000" },
    seconds: { type: "string", default: "120" },
    files: { type: "string", default: "10000" },
  },
});
for (const [name, value] of Object.entries(values)) {
  if (!/^[1-9]\d*$/.test(value)) {
    console.error(`--${name} takes a whole number above zero, not "${value}".`);
    process.exit(2);
  }
}
const started = Date.now();
ensureInstall(root);
ensureTestTools();
ensureBuild();
const runtime = await findRuntime();
if (!runtime) throw new Error("no Electron runtime could be found or downloaded");
console.log(`Runtime: ${runtime.from}`);

const E2E = "vitest.e2e.config.ts";
const UNIT = "vitest.config.ts";
const soaks = [
  [
    `${values.rounds} rounds of kill −9`,
    E2E,
    "test/e2e/kill.test.ts",
    { FRONTSTAGE_KILL_ROUNDS: values.rounds },
  ],
  [
    `sockets watched for ${values.seconds} s`,
    E2E,
    "test/e2e/network.test.ts",
    { FRONTSTAGE_NETWORK_SECONDS: values.seconds },
  ],
  [
    `${values.files} spoilt files for every importer`,
    UNIT,
    "test/unit/interchange/mutated-files.test.ts",
    { FRONTSTAGE_MUTATIONS: values.files },
  ],
];
let failed = 0;
for (const [name, config, file, env] of soaks) {
  console.log(`\n${name} …`);
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  // Progress is shown while it runs, not when a test has ended.
  // The file first: after that switch it would be taken for its value, and every file would run.
  const args = [vitest, "run", file, "--config", config, "--disable-console-intercept"];
  const run = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, FRONTSTAGE_ELECTRON: runtime.path, ...env },
  });
  if (run.status !== 0) failed++;
}
console.log(
  `${soaks.length - failed} passed, ${failed} failed, in ${Math.round((Date.now() - started) / 60_000)} min`,
);
process.exitCode = failed === 0 ? 0 : 1;
