import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "./lib/build.mjs";
import { ensureTestTools } from "./lib/debian.mjs";
import { ensureInstall } from "./lib/ensure-install.mjs";
import { root } from "./lib/paths.mjs";
import { countSuite } from "./lib/suite-result.mjs";

const reports = mkdtempSync(join(tmpdir(), "frontstage-test-"));
const total = { passed: 0, failed: 0 };

function add(name, { passed, failed }, started) {
  total.passed += passed;
  total.failed += failed;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${failed === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
}

/** A check that passes or fails as a whole counts as one test. */
function check(name, ...command) {
  const started = Date.now();
  const run = spawnSync("npx", command, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  add(name, run.status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, started);
}

function suite(name, config, env = {}) {
  const started = Date.now();
  const report = join(reports, `${name}.json`);
  const args = ["vitest", "run", "--config", config, "--reporter=default", "--reporter=json"];
  const run = spawnSync("npx", [...args, `--outputFile.json=${report}`], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  add(name, countSuite(textOf(report), run.status), started);
}

function textOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** Something that must work before a suite can run; where it does not, that is a failure, not a skip. */
async function prepare(name, work) {
  try {
    return (await work()) ?? true;
  } catch (error) {
    console.log(`FAIL ${name}: ${error instanceof Error ? error.message : error}`);
    total.failed++;
    return null;
  }
}

async function findTestRuntime() {
  const { findRuntime } = await import("./lib/electron-runtime.mjs");
  const found = await findRuntime();
  if (!found) throw new Error("none could be found or downloaded");
  console.log(`Electron for the tests: ${found.from}`);
  return found;
}

async function run() {
  if (!(await prepare("dependencies", () => ensureInstall(root)))) return;
  check("types", "tsc", "-p", ".");
  check("types without a page", "tsc", "-p", "build/checks/tsconfig.shared.json");
  check("lint and format", "biome", "check", ".");
  check("layers, cycles, sizes, names", "node", "build/checks/run.mjs");
  suite("unit", "vitest.config.ts");
  const tools = await prepare("tools for the end-to-end tests", ensureTestTools);
  const built = await prepare("build", () => ensureBuild());
  const runtime = await prepare("Electron runtime", findTestRuntime);
  if (tools && built && runtime)
    suite("end-to-end", "vitest.e2e.config.ts", { FRONTSTAGE_ELECTRON: runtime.path });
  else console.log("FAIL end-to-end: it could not run, for what is said above");
}

try {
  await run();
} finally {
  rmSync(reports, { recursive: true, force: true });
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}
