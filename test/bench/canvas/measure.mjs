import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";
import { root } from "../../../build/launcher/lib/paths.mjs";

const BUILT = join(root, "out", "bench-canvas");
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2" };
const SIZE = { width: 1440, height: 900 };
const MOVES = 40;
/** A page that needs longer for one thing than this is given up on, and its row says so. */
const PATIENCE = 180_000;

/** Measures every page of the plan; rows of numbers in milliseconds and MB. */
export async function measure(plan, say) {
  const server = await serve();
  const rows = [];
  try {
    for (const steps of plan.steps)
      for (const view of plan.views)
        for (const page of plan.pages) {
          const row = await measurePage(server.address, { page, steps, view });
          rows.push(row);
          say(JSON.stringify(row));
        }
  } finally {
    await server.close();
  }
  return rows;
}

async function measurePage(address, { page: name, steps, view }) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
  });
  try {
    const page = await browser.newPage({ viewport: SIZE });
    page.setDefaultTimeout(PATIENCE);
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(`${address}${name}.html`);
    await page.waitForFunction(() => window.bench !== undefined);
    await page.evaluate((count) => window.bench.prepare(count), steps);
    const row = { page: name, steps, view };
    row.open = await page.evaluate((view) => window.bench.open(view), view);
    await page.waitForTimeout(500);
    // A wheel belongs to a pointer that is there: bpmn-js does not listen to it else.
    await page.mouse.move(SIZE.width / 2, SIZE.height / 2);
    // Once unmeasured: code that was never run is slow for reasons of its own.
    await page.evaluate(() => window.bench.pan());
    row.pan = await page.evaluate(() => window.bench.pan());
    row.zoom = await page.evaluate(() => window.bench.zoom());
    row.edit = await page.evaluate(() => window.bench.edits(20));
    if (view === "close") {
      row.drag = await drag(page);
      row.type = await type(page);
    }
    row.heap = await heap(page);
    if (errors.length > 0) row.errors = errors.slice(0, 3);
    return row;
  } catch (error) {
    return { page: name, steps, view, failed: String(error).split("\n")[0] };
  } finally {
    await browser.close();
  }
}

async function drag(page) {
  const { x, y } = await page.evaluate(() => window.bench.step());
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 12, y + 12, { steps: 3 });
  await page.evaluate(() => window.bench.listen("pointermove"));
  for (let index = 0; index < MOVES; index++) {
    const by = index < MOVES / 2 ? index : MOVES - index;
    await page.mouse.move(x + 12 + by * 6, y + 12 + by * 2);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  }
  const took = await page.evaluate(() => window.bench.latencies());
  await page.mouse.move(x, y);
  await page.mouse.up();
  await page.waitForTimeout(300);
  return took;
}

async function type(page) {
  const { x, y } = await page.evaluate(() => window.bench.step());
  await page.mouse.dblclick(x, y);
  await page.waitForFunction(
    () =>
      document.activeElement?.matches(
        "input, [contenteditable='true'], [contenteditable='plaintext-only']",
      ) ?? false,
  );
  await page.evaluate(() => window.bench.latencies());
  await page.evaluate(() => window.bench.listen("keydown"));
  for (let index = 0; index < MOVES; index++) {
    await page.keyboard.press("abcdefgh"[index % 8]);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  }
  return page.evaluate(() => window.bench.latencies());
}

async function heap(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session
    .send("Performance.enable")
    .then(() => session.send("Performance.getMetrics"));
  return metrics.find((metric) => metric.name === "JSHeapUsedSize").value / 2 ** 20;
}

function serve() {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, "http://bench").pathname);
    try {
      const bytes = await readFile(join(BUILT, path));
      response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream").end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve({
        address: `http://127.0.0.1:${server.address().port}/`,
        close: () => new Promise((done) => server.close(done)),
      });
    });
  });
}
