import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { runnerImport } from "vite";
import { root } from "../../../build/launcher/lib/paths.mjs";

const load = async (path) => {
  const { module } = await runnerImport(join(root, path), {
    configFile: false,
    logLevel: "error",
    resolve: { alias: { "@shared": join(root, "shared") } },
  });
  return module;
};
/** Milliseconds between two looks at the memory. */
const LOOK = 50;

/** Both ways in turns: the middle of each measure, and of our way what each print took of it, in seconds. */
export async function measureReport(turns) {
  const [{ areaNewspaperSample }, { builtReport }, { reportPdf }, { renderReport }, { reportFonts }, places] =
    await Promise.all([
      load("shared/domain/samples/area-newspaper/area-newspaper.ts"),
      load("shared/interchange/report/export-report.ts"),
      load("shared/interchange/report/report-pdf.ts"),
      load("shared/interchange/report-html/render-report.ts"),
      load("test/builders/report-fonts.ts"),
      load("test/e2e/places.ts"),
    ]);
  const sample = areaNewspaperSample();
  // Without its own choice of chapters: the whole of them, as a consultant would begin.
  const contents = { ...sample, records: sample.records.filter(({ type }) => type !== "report") };
  const made = new Date("2026-11-24T12:00:00Z");
  const { report, logo } = builtReport(contents, { kind: "redesign-proposal" }, made);
  const inputs = { report, logo, fonts: reportFonts() };
  const runs = { plain: [], ours: [] };
  let parts = [];
  let last = null;
  for (let turn = 0; turn < turns; turn++) {
    runs.plain.push(
      await measured(places, (print) =>
        print(renderReport({ ...inputs, pages: new Map() }), { tagged: true, outline: true }),
      ),
    );
    const prints = [];
    const timed = (print) => async (html, options) => {
      const start = performance.now();
      const bytes = await print(html, options);
      prints.push(performance.now() - start);
      return bytes;
    };
    const run = await measured(places, (print) => reportPdf({ ...inputs, made, engine: timed(print) }));
    runs.ours.push(run);
    const names = prints.map((_, at) =>
      at === prints.length - 1 ? "heads and feet printed" : `pass ${at + 1} printed`,
    );
    const printed = prints.reduce((sum, one) => sum + one, 0) / 1000;
    parts = [
      ...names.map((name, at) => [name, (prints[at] ?? 0) / 1000]),
      ["put together in Node", run.seconds - printed],
    ];
    last = run.file;
  }
  const pages = (await (await import("@cantoo/pdf-lib")).PDFDocument.load(last)).getPageCount();
  return { pages, plain: middleOf(runs.plain), ours: middleOf(runs.ours), parts };
}

/** A way in a Chromium of its own: seconds, bytes of the file, and the most memory that all processes held at once. */
async function measured({ CHROMIUM, CHROMIUM_SWITCHES }, way) {
  const server = await chromium.launchServer({ executablePath: CHROMIUM, args: CHROMIUM_SWITCHES });
  const browser = await chromium.connect(server.wsEndpoint());
  const own = memoryOf([process.pid]);
  let peak = Number.NaN;
  const watch = setInterval(() => {
    const held = memoryOf(familyOf(server.process().pid)) + memoryOf([process.pid]) - own;
    peak = Number.isNaN(peak) ? held : Math.max(peak, held);
  }, LOOK);
  const print = async (html, options) => {
    const page = await browser.newPage();
    try {
      await page.setContent(html, { waitUntil: "load" });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return await page.pdf({ preferCSSPageSize: true, printBackground: true, ...options });
    } finally {
      await page.close();
    }
  };
  try {
    const start = performance.now();
    const file = await way(print);
    return { seconds: (performance.now() - start) / 1000, bytes: file.length, memory: peak, file };
  } finally {
    clearInterval(watch);
    await browser.close();
    await server.close();
  }
}

const middleOf = (runs) =>
  Object.fromEntries(
    ["seconds", "memory", "bytes"].map((key) => {
      const sorted = runs.map((run) => run[key]).sort((a, b) => a - b);
      return [key, sorted[Math.floor(sorted.length / 2)] ?? Number.NaN];
    }),
  );

/** A process and all that it has started; of another system than Linux nothing is known. */
function familyOf(first) {
  const children = new Map();
  for (const pid of process.platform === "linux" ? readdirSync("/proc") : []) {
    const parent = Number(/\) \S (\d+)/.exec(textOf(`/proc/${pid}/stat`))?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(pid)]);
  }
  const found = [first];
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found;
}

/** Bytes, with what processes share counted once. */
const memoryOf = (pids) =>
  pids.reduce((sum, pid) => {
    const kilobytes = /^Pss:\s+(\d+)/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1];
    return sum + Number(kilobytes ?? (process.platform === "linux" ? 0 : Number.NaN)) * 1024;
  }, 0);

function textOf(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // No process any more, or none of a number.
    return "";
  }
}
