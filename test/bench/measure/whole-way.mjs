import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { runnerImport } from "vite";
import { root } from "../../../build/launcher/lib/paths.mjs";
import { serve } from "../../../build/launcher/lib/serve.mjs";
import { traced, withTasks } from "./main-thread.mjs";

const SIZE = { width: 1440, height: 900 };
/** A page that needs longer for one thing than this is given up on, and its row says so. */
const PATIENCE = 60_000;
const FILTERS = 5;
const RESPONDENTS = ".measures-scope .muted";

/**
 * Files of these sizes the whole way in the built workbench, in headless Chromium: chosen, looked through, imported, on the
 * screen as a scorecard, and filtered by a segment. Milliseconds and the long tasks of the main thread, by phase.
 */
export async function measureWholeWay(sizes, options, say) {
  const { module } = await runnerImport(join(root, "test/builders/tables/large-file.ts"), {
    configFile: false,
    logLevel: "error",
  });
  const folder = mkdtempSync(join(tmpdir(), "frontstage-whole-way-"));
  const server = await serve();
  const rows = [];
  try {
    for (const size of sizes) {
      const path = join(folder, `survey-${size.rows}.csv`);
      writeFileSync(path, module.largeFile(size.rows, size.columns));
      const row = await measureFile(
        server.address,
        { ...size, path, profile: join(folder, "profile") },
        options,
      );
      rows.push(row);
      say(JSON.stringify(row));
    }
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return rows;
}

async function measureFile(address, file, options) {
  const context = await chromium.launchPersistentContext(file.profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    viewport: SIZE,
    reducedMotion: "reduce",
  });
  const row = { rows: file.rows, columns: file.columns };
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(watchPage);
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(`${address}?test=1`);
    await page.getByRole("tab", { name: "Welcome" }).waitFor();
    const stop = options.profile ? await profiled(page) : null;
    const tasks = await traced(page);
    const phases = await phasesOf(page, file);
    row.phases = withTasks(phases, await tasks());
    if (stop) keepProfile(file, await stop());
    if (errors.length > 0) row.errors = errors.slice(0, 3);
  } catch (error) {
    row.failed = String(error).split("\n")[0];
    if (options.profile) await context.pages()[0]?.screenshot({ path: outPath(`${file.rows}-failed.png`) });
  } finally {
    await context.close();
    rmSync(file.profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return row;
}

/** Each phase from what the person did to the frame that shows its end. */
async function phasesOf(page, file) {
  const phases = {};
  const phase = async (name, begin, end) => {
    const from = await begin();
    const to = await end();
    // What an act sets going after its end is its own, too.
    await page.evaluate(() => window.wholeWay.quiet());
    phases[name] = { from, time: Math.round(to - from) };
  };
  const now = () => page.evaluate(() => performance.now());
  const clicked = (locator) => async () => {
    await locator.click();
    return page.evaluate(() => window.wholeWay.clicked);
  };
  const until = (way) => (selector, words) => async () => {
    const ask = ([way, selector, words]) => window.wholeWay[way](selector, words);
    const found = await page.waitForFunction(ask, [way, selector, words], { polling: "raf" });
    return found.jsonValue();
  };
  const shown = until("shows");
  const command = (id, args) =>
    page.evaluate(([id, args]) => void window.__frontstage.services.commands.run(id, args), [id, args]);

  await command("engagement.new");
  await page.getByRole("dialog").getByRole("textbox").fill("Whole way");
  await page.keyboard.press("Enter");
  await page.getByText("Start with a journey").waitFor();
  await page.evaluate(() => window.__frontstage.services.editors.open({ editor: "data-import" }));
  const choose = page.getByRole("button", { name: "Choose a file", exact: true });
  await choose.waitFor();
  await page.evaluate(() => window.wholeWay.quiet());

  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), choose.click()]);
  await phase(
    "read",
    async () => {
      const from = await now();
      await chooser.setFiles(file.path);
      return from;
    },
    shown(".import-head button:not([disabled])", "Import "),
  );
  await phase(
    "import",
    clicked(page.getByRole("button", { name: /^Import [\d,]+ respondents/ })),
    shown(".notice", "imported"),
  );
  await phase(
    "scorecard",
    async () => {
      const from = await now();
      await command("measure.page.open");
      return from;
    },
    shown(".measures-grid [role=gridcell]", ""),
  );
  for (let index = 0; index < FILTERS; index++) await filter(page, phase, clicked, until("differs"), index);
  return phases;
}

/** Chooses one segment after the other by mouse; the time is from the choice to the new number of respondents. */
async function filter(page, phase, clicked, differs, index) {
  const before = await page.locator(RESPONDENTS).textContent();
  await page.locator(".measures-scope button").first().click();
  const options = page.getByRole("option");
  await options.first().waitFor();
  const option = options.nth((index + 1) % (await options.count()));
  await phase(`filter ${index + 1}`, clicked(option), differs(RESPONDENTS, before));
}

async function profiled(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 500 });
  await session.send("Profiler.start");
  return async () => (await session.send("Profiler.stop")).profile;
}

const outPath = (name) => {
  const folder = join(root, "out", "bench-measure");
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
};

const keepProfile = (file, profile) =>
  writeFileSync(outPath(`${file.rows}-${file.columns}.cpuprofile`), JSON.stringify(profile));

/** Runs in the page before anything else there: when it was pressed last, what it shows, when it is quiet. */
function watchPage() {
  let ended = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) ended = Math.max(ended, startTime + duration);
  }).observe({ entryTypes: ["longtask"] });
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const textOf = (selector) => document.querySelector(selector)?.textContent ?? "";
  const has = (selector, words) =>
    [...document.querySelectorAll(selector)].some((node) => node.textContent?.includes(words));
  window.wholeWay = {
    clicked: 0,
    /** The time, once the selector has these words; false before. */
    shows: (selector, words) => (has(selector, words) ? performance.now() : false),
    /** The time, once the selector has other words than these. */
    differs: (selector, words) => (["", words].includes(textOf(selector)) ? false : performance.now()),
    /** When nothing long has run for half a second. */
    async quiet() {
      const began = performance.now();
      while (performance.now() - Math.max(began, ended) < 500) await frame();
    },
  };
  const press = () => {
    window.wholeWay.clicked = performance.now();
  };
  addEventListener("click", press, true);
}
