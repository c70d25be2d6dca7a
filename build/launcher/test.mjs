import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "./lib/build.mjs";
import { ensureTestTools } from "./lib/debian.mjs";
import { findRuntime } from "./lib/electron-runtime.mjs";
import { ensureInstall } from "./lib/ensure-install.mjs";
import { root } from "./lib/paths.mjs";

const reports = mkdtempSync(join(tmpdir(), "frontstage-test-"));
const total = { passed: 0, failed: 0 };

/** A check that passes or fails as a whole counts as one test. */
function check(name, ...command) {
  const run = spawnSync("npx", command, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  const good = run.status === 0;
  console.log(`${good ? "ok  " : "FAIL"} ${name}`);
  total[good ? "passed" : "failed"]++;
}

/** A vitest suite; one that could not run, or ran nothing, is a failure. */
function suite(name, config, env = {}) {
  const report = join(reports, `${name}.json`);
  const args = ["vitest", "run", "--config", config, "--reporter=default", "--reporter=json"];
  spawnSync("npx", [...args, `--outputFile.json=${report}`], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    total.passed += result.numPassedTests;
    total.failed += result.numFailedTests + result.numPendingTests + result.numTodoTests;
    const silent = result.testResults.filter(
      (file) => file.status === "failed" && file.assertionResults.length === 0,
    );
    total.failed += silent.length;
    if (result.numTotalTests === 0) total.failed++;
  } catch {
    console.log(`FAIL ${name}: the suite could not run`);
    total.failed++;
  }
}

/** Something that must work before a suite can run; where it does not, that is a failure, not a skip. */
async function prepare(name, work) {
  try {
    return await work();
  } catch (error) {
    console.log(`FAIL ${name}: ${error.message}`);
    total.failed++;
    return null;
  }
}

ensureInstall(root);
check("types", "tsc", "-p", ".");
check("lint and format", "biome", "check", ".");
check("layers, cycles, sizes, names", "node", "build/checks/run.mjs");
suite("unit", "vitest.config.ts");
await prepare("tools for the end-to-end tests", ensureTestTools);
await prepare("build", async () => ensureBuild());
const runtime = await prepare("Electron runtime", async () => {
  const found = await findRuntime();
  if (!found) throw new Error("none could be found or downloaded");
  console.log(`Electron for the tests: ${found.from}`);
  return found;
});
suite("end-to-end", "vitest.e2e.config.ts", { FRONTSTAGE_ELECTRON: runtime?.path ?? "" });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
