import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "vite";
import { root } from "../../../build/launcher/lib/paths.mjs";

const SIMJS = "simjs@2.0.3";
const USAGE = `npm run bench -- simulation [--peer-share SHARE] [--python COMMAND] [--coverage EXPERIMENTS]
  The engine, SimPy and SIM.JS on the same models in one run: nanoseconds of the processor per event, and the ratios.
  --peer-share: the part of the horizon that the peers run, 0.2 when left out.
  --python: the Python that has SimPy (Debian: python3-simpy3), /usr/bin/python3 when left out.
  --coverage: instead, how many of the 95 % intervals of so many experiments hold the truth (2000 take some minutes).
  SIM.JS is brought for the bench alone (npm, ${SIMJS}); without a network there is no column of it.`;
const HERE = join(root, "test", "bench", "simulation");

/** Builds the measurement, runs it and the peer one after the other, and prints a table. */
export async function runSimulationBench(args) {
  const { values } = parseArgs({
    args,
    options: {
      "peer-share": { type: "string", default: "0.2" },
      python: { type: "string", default: "/usr/bin/python3" },
      coverage: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const out = join(root, "out", "bench-simulation");
  mkdirSync(out, { recursive: true });
  if (values.coverage) {
    await buildEntry(out, "coverage");
    const rows = linesOf(process.execPath, [join(out, "coverage.mjs"), values.coverage]);
    if (!rows) throw new Error("the study of the intervals failed");
    writeFileSync(join(out, "coverage.json"), JSON.stringify(rows, null, 2));
    console.log(coverageTableOf(rows));
    return;
  }
  await buildEntry(out, "measure");
  const models = join(out, "models.json");
  const ours = linesOf(process.execPath, [join(out, "measure.mjs"), models]);
  const share = values["peer-share"];
  const peers = [
    { name: "SimPy", rows: linesOf(values.python, [join(HERE, "peer.py"), models, share]) },
    { name: "SIM.JS", rows: simjsRows(join(out, "peers"), models, share) },
  ];
  if (!ours) throw new Error("the engine's measurement failed");
  writeFileSync(join(out, "rows.json"), JSON.stringify({ ours, peers }, null, 2));
  console.log(tableOf(ours, peers));
  for (const { name, rows } of peers)
    if (!rows) console.log(`\n${name} could not be run: there is no ratio to it.`);
}

/** Bundles NAME.ts of this folder, with the engine, to NAME.mjs. */
async function buildEntry(out, name) {
  await build({
    configFile: false,
    logLevel: "warn",
    root,
    resolve: { alias: { "@shared": join(root, "shared") } },
    build: {
      target: "es2023",
      minify: false,
      outDir: out,
      emptyOutDir: false,
      ssr: join(HERE, `${name}.ts`),
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
}

/** Of a package that is nowhere in the product: it goes into a folder of the bench. */
function simjsRows(folder, models, share) {
  mkdirSync(folder, { recursive: true });
  const args = ["install", "--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status } = spawnSync("npm", [...args, SIMJS], { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) return null;
  const simjs = join(folder, "node_modules", "simjs");
  return linesOf(process.execPath, [join(HERE, "peer-simjs.mjs"), simjs, models, share]);
}

/** The lines of JSON that a command prints; null when it failed. */
function linesOf(command, args) {
  const { status, stdout } = spawnSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) return null;
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function coverageTableOf(rows) {
  const percent = (share) => `${(100 * share).toFixed(1)} %`;
  const head = ["figure", "draws", "experiments", "hold the truth", "95 % interval of that", "half-width"];
  const lines = rows.map(({ name, draws, n, share, low, high, halfWidth }) => [
    name,
    draws,
    n,
    percent(share),
    `${percent(low)} to ${percent(high)}`,
    percent(halfWidth),
  ]);
  return markdownOf(head, lines);
}

function tableOf(ours, peers) {
  const number = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
  const ran = peers.filter(({ rows }) => rows !== null);
  const head = [
    ...["model", "draws", "cases", "ns / event", "with results", "lead time"],
    ...ran.flatMap(({ name }) => [name, "ratio", "with results", "its lead time"]),
  ];
  const lines = ours.map(({ name, draws, cases, nanoseconds, withResults, lead }) => [
    name,
    draws,
    ...[cases, nanoseconds, withResults].map((value) => number.format(value)),
    lead.toFixed(2),
    ...ran.flatMap(({ rows }) => {
      const peer = rows.find((one) => one.name === name);
      const ratio = (own) => `${(peer.nanoseconds / own).toFixed(1)}×`;
      return peer
        ? [number.format(peer.nanoseconds), ratio(nanoseconds), ratio(withResults), peer.lead.toFixed(2)]
        : ["", "", "", ""];
    }),
  ]);
  return markdownOf(head, lines);
}

const markdownOf = (head, lines) =>
  [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
