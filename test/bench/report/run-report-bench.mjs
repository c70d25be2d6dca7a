import { parseArgs } from "node:util";
import { measureReport } from "./report-way.mjs";

const USAGE = `npm run bench -- report [--turns N]
  A long report the whole way to a PDF (two passes, page numbers, heads and feet, tags, facts) beside one plain print of the
  same HTML, in turns, each in a headless Chromium of its own: seconds, memory, size, and the ratios of their middles.`;

/** Prints a table of both ways and how ours takes its time. */
export async function runReportBench(args) {
  const { values } = parseArgs({
    args,
    options: { turns: { type: "string", default: "3" }, help: { type: "boolean", short: "h" } },
  });
  const turns = Number(values.turns);
  if (values.help || !(turns >= 1)) {
    console.log(USAGE);
    return;
  }
  const { pages, plain, ours, parts } = await measureReport(turns);
  const row = (name, one) =>
    `| ${name} | ${one.seconds.toFixed(1)} | ${memory(one.memory)} | ${(one.bytes / 1e6).toFixed(2)} |`;
  const ratio = ["seconds", "memory", "bytes"].map((key) => (ours[key] / plain[key]).toFixed(2));
  console.log(
    [
      `${pages} pages, ${turns} turns`,
      "",
      "| way | seconds | peak of all processes, MB | file, MB |",
      "| --- | --- | --- | --- |",
      row("plain print", plain),
      row("report", ours),
      `| ratio | ${ratio[0]} | ${Number.isNaN(ours.memory) ? "n/a" : ratio[1]} | ${ratio[2]} |`,
      "",
      ...parts.map(([name, seconds]) => `${name}: ${seconds.toFixed(2)} s`),
    ].join("\n"),
  );
}

const memory = (bytes) => (Number.isNaN(bytes) ? "n/a" : (bytes / 1e6).toFixed(0));
