import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "vite";
import { root } from "../../../build/launcher/lib/paths.mjs";

const USAGE = `npm run bench -- simulation [--peer-share SHARE] [--python COMMAND]
  The engine and SimPy on the same models in one run: nanoseconds of the processor per event, and the ratio.
  --peer-share: the part of the horizon that SimPy runs, 0.2 when left out.
  --python: the Python that has SimPy (Debian: python3-simpy3), /usr/bin/python3 when left out.`;
const HERE = join(root, "test", "bench", "simulation");

/** Builds the measurement, runs it and the peer one after the other, and prints a table. */
export async function runSimulationBench(args) {
  const { values } = parseArgs({
    args,
    options: {
      "peer-share": { type: "string", default: "0.2" },
      python: { type: "string", default: "/usr/bin/python3" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const out = join(root, "out", "bench-simulation");
  mkdirSync(out, { recursive: true });
  await build({
    configFile: false,
    logLevel: "warn",
    root,
    resolve: { alias: { "@shared": join(root, "shared") } },
    build: {
      target: "es2023",
      minify: false,
      outDir: out,
      ssr: join(HERE, "measure.ts"),
      rollupOptions: { output: { entryFileNames: "measure.mjs" } },
    },
  });
  const models = join(out, "models.json");
  const ours = linesOf(process.execPath, [join(out, "measure.mjs"), models]);
  const peers = linesOf(values.python, [join(HERE, "peer.py"), models, values["peer-share"]]);
  if (!ours) throw new Error("the engine's measurement failed");
  writeFileSync(join(out, "rows.json"), JSON.stringify({ ours, peers }, null, 2));
  console.log(tableOf(ours, peers ?? []));
  if (!peers) console.log("\nSimPy could not be run: there is no ratio.");
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

function tableOf(ours, peers) {
  const number = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
  const head = [
    "model",
    "draws",
    "cases",
    "ns / event",
    "with results",
    "SimPy",
    "ratio",
    "ratio with results",
    "lead time",
    "SimPy's",
  ];
  const lines = ours.map(({ name, draws, cases, nanoseconds, withResults, lead }) => {
    const peer = peers.find((one) => one.name === name);
    const ratio = (own) => (peer ? `${(peer.nanoseconds / own).toFixed(1)}×` : "");
    return [
      name,
      draws,
      number.format(cases),
      number.format(nanoseconds),
      number.format(withResults),
      peer ? number.format(peer.nanoseconds) : "",
      ratio(nanoseconds),
      ratio(withResults),
      lead.toFixed(2),
      peer ? peer.lead.toFixed(2) : "",
    ];
  });
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
