import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureBuild } from "../../../build/launcher/lib/build.mjs";
import { root } from "../../../build/launcher/lib/paths.mjs";
import { measureVerbatims } from "./verbatims-way.mjs";
import { measureWholeWay } from "./whole-way.mjs";

const USAGE = `npm run bench -- measure [--sizes ROWSxCOLUMNS,…] [--profile] [--whole-way] [--verbatims COUNT]
  Reading, statistics, scorecard and event log in Node (--whole-way leaves these out), then files the whole way in the
  built workbench in headless Chromium. --profile keeps what the main thread did in out/bench-measure.
  --verbatims: so many of them in place of files, opened, judged and searched there.`;
const SIZES = "1065x70,130000x24,1000000x10";

/** Runs the benches of Node by `runNode`, then the built workbench, and prints a table of its phases. */
export async function runMeasureBench(args, runNode) {
  const flag = { type: "boolean" };
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: "string", default: SIZES },
      profile: flag,
      "whole-way": flag,
      verbatims: { type: "string" },
      help: { ...flag, short: "h" },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.verbatims !== undefined) {
    ensureBuild();
    const row = await measureVerbatims(readCount(values.verbatims));
    console.log(`${JSON.stringify(row)}\n\n${tableOf([row])}`);
    if (row.errors) process.exitCode = 1;
    return;
  }
  const sizes = values.sizes.split(",").map(readSize);
  if (!values["whole-way"]) runNode(["test/bench/measure"]);
  ensureBuild();
  const rows = await measureWholeWay(sizes, { profile: values.profile }, (line) => console.log(line));
  const out = join(root, "out", "bench-measure");
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "rows.json"), JSON.stringify(rows, null, 2));
  console.log(`\n${tableOf(rows)}`);
  if (rows.some(({ failed, errors }) => failed || errors)) process.exitCode = 1;
}

function readCount(text) {
  if (!(Number(text) > 0)) throw new Error(`“${text}” is no number of verbatims`);
  return Number(text);
}

function readSize(text) {
  const [rows, columns] = text.split("x").map(Number);
  if (!(rows > 0) || !(columns > 4)) throw new Error(`“${text}” is no size such as 130000x24`);
  return { rows, columns };
}

/**
 * A Markdown table: milliseconds of each phase, and in brackets the tasks of the main thread that took more than 50 ms of
 * the processor.
 */
function tableOf(rows) {
  const names = [...new Set(rows.flatMap(({ phases }) => Object.keys(phases ?? {})))];
  const head = ["file", ...names];
  const number = new Intl.NumberFormat("en");
  const lines = rows.map(({ rows, columns, phases, failed }) => [
    `${number.format(rows)} × ${columns}`,
    ...(failed ? [failed] : names.map((name) => cellOf(phases[name]))),
  ]);
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function cellOf(phase) {
  if (!phase) return "";
  const long = phase.long.map(({ processor }) => processor).filter((time) => time > 50);
  return `${phase.time} ms${long.length > 0 ? ` (${long.join(", ")})` : ""}`;
}
