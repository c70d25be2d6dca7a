import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "../../../build/launcher/lib/paths.mjs";
import { serve } from "../../../build/launcher/lib/serve.mjs";
import { traced, withTasks } from "./main-thread.mjs";
import { newEngagement, openPage, phasesIn, until } from "./watched-page.mjs";

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
  const { context, page, errors } = await openPage(address, file.profile);
  const row = { rows: file.rows, columns: file.columns };
  try {
    const stop = options.profile ? await profiled(page) : null;
    const tasks = await traced(page);
    const phases = await phasesOf(page, file);
    row.phases = withTasks(phases, await tasks());
    if (stop) keepProfile(file, await stop());
    if (errors.length > 0) row.errors = errors.slice(0, 3);
  } catch (error) {
    row.failed = String(error).split("\n")[0];
    if (options.profile) await page.screenshot({ path: outPath(`${file.rows}-failed.png`) });
  } finally {
    await context.close();
    rmSync(file.profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return row;
}

async function phasesOf(page, file) {
  const { phases, phase, clicked, now } = phasesIn(page);
  const shown = until(page, "shows");
  const command = (id, args) =>
    page.evaluate(([id, args]) => void window.__frontstage.services.commands.run(id, args), [id, args]);

  await newEngagement(page);
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
  for (let index = 0; index < FILTERS; index++)
    await filter(page, phase, clicked, until(page, "differs"), index);
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
