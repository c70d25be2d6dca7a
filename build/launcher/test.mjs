import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstall } from "./lib/ensure-install.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
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
function suite(name, config) {
  const report = join(reports, `${name}.json`);
  const args = ["vitest", "run", "--config", config, "--reporter=default", "--reporter=json"];
  spawnSync("npx", [...args, `--outputFile.json=${report}`], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
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

ensureInstall(root);
check("types", "tsc", "-p", ".");
check("lint and format", "biome", "check", ".");
suite("unit", "vitest.config.ts");
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
