import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../../build/launcher/lib/paths.mjs";
import { measure } from "./measure.mjs";
import { tableOf } from "./table.mjs";

const USAGE = `npm run bench -- canvas [--steps N,N] [--pages NAME,NAME] [--views close,whole] [--skip-build]
  Our canvas beside a bare xyflow and bpmn-js, in headless Chromium. Read the ratios, not the milliseconds.`;

/** Builds the three pages, measures them one after the other and prints the table. */
export async function runCanvasBench(args) {
  const text = { type: "string" };
  const { values } = parseArgs({
    args,
    options: {
      steps: text,
      pages: text,
      views: text,
      "skip-build": { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (!values["skip-build"]) build();
  const list = (value, fallback) => (value ? value.split(",") : fallback);
  const plan = {
    pages: list(values.pages, ["frontstage", "xyflow", "bpmn"]),
    steps: list(values.steps, ["200", "1000", "5000", "10000"]).map(Number),
    views: list(values.views, ["close", "whole"]),
  };
  const rows = await measure(plan, (line) => console.log(line));
  const table = tableOf(rows);
  const out = join(root, "out", "bench-canvas");
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "rows.json"), JSON.stringify(rows, null, 2));
  console.log(`\n${table}`);
}

function build() {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const config = join("test", "bench", "canvas", "vite.config.ts");
  const run = spawnSync(process.execPath, [vite, "build", "--config", config, "--logLevel", "warn"], {
    cwd: root,
    stdio: "inherit",
  });
  if (run.status !== 0) throw new Error("the pages of the bench could not be built: the lines above say why");
}
