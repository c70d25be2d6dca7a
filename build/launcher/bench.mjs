import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureInstall } from "./lib/ensure-install.mjs";
import { root } from "./lib/paths.mjs";

ensureInstall(root);
const words = process.argv.slice(2);
if (words[0] === "canvas") {
  const { runCanvasBench } = await import("../../test/bench/canvas/run-canvas-bench.mjs");
  await runCanvasBench(words.slice(1));
} else if (words[0] === "measure") {
  const { runMeasureBench } = await import("../../test/bench/measure/run-measure-bench.mjs");
  await runMeasureBench(words.slice(1), runInNode);
} else if (words[0] === "problems") {
  const { runProblemsBench } = await import("../../test/bench/problems/run-problems-bench.mjs");
  await runProblemsBench(words.slice(1));
} else if (words[0] === "report") {
  const { runReportBench } = await import("../../test/bench/report/run-report-bench.mjs");
  await runReportBench(words.slice(1));
} else if (words[0] === "simulation") {
  const { runSimulationBench } = await import("../../test/bench/simulation/run-simulation-bench.mjs");
  await runSimulationBench(words.slice(1));
} else runInNode(words);

/** Figures of one run on one machine: only their ratios say something. Words after `--` choose files. */
function runInNode(words) {
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const args = [vitest, "bench", "--run", "--config", "vitest.config.ts", ...words];
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (run.status !== 0) process.exitCode = run.status ?? 1;
}
