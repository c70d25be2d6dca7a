import { chromium } from "playwright-core";

const SIZE = { width: 1440, height: 900 };
/** A page that needs longer for one thing than this is given up on. */
const PATIENCE = 60_000;

/** The workbench at this address in headless Chromium, watched from the first; what went wrong there comes into `errors`. */
export async function openPage(address, profile) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    viewport: SIZE,
    reducedMotion: "reduce",
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(watchPage);
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${address}?test=1`);
  await page.getByRole("tab", { name: "Welcome" }).waitFor();
  return { context, page, errors };
}

export async function newEngagement(page) {
  await page.evaluate(() => void window.__frontstage.services.commands.run("engagement.new"));
  await page.getByRole("dialog").getByRole("textbox").fill("Whole way");
  await page.keyboard.press("Enter");
  await page.getByText("Start with a journey").waitFor();
}

/** Each phase from what the person did to the frame that shows its end, in the order in which they are measured. */
export function phasesIn(page) {
  const phases = {};
  const phase = async (name, begin, end) => {
    const from = await begin();
    const to = await end();
    // What an act sets going after its end is its own, too.
    await page.evaluate(() => window.wholeWay.quiet());
    phases[name] = { from, time: Math.round(to - from) };
  };
  const now = () => page.evaluate(() => performance.now());
  const acted = (act) => async () => {
    await act();
    return page.evaluate(() => window.wholeWay.acted);
  };
  const clicked = (locator) => acted(() => locator.click());
  return { phases, phase, now, acted, clicked };
}

/** Waits, frame by frame, until the page shows something (`shows`) or something else than before (`differs`). */
export const until = (page, way) => (selector, words) => async () => {
  const ask = ([way, selector, words]) => window.wholeWay[way](selector, words);
  const found = await page.waitForFunction(ask, [way, selector, words], { polling: "raf" });
  return found.jsonValue();
};

/** Runs in the page before anything else there: when somebody last did something there, what it shows, when it is quiet. */
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
    acted: 0,
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
    window.wholeWay.acted = performance.now();
  };
  for (const act of ["click", "keydown", "input"]) addEventListener(act, press, true);
}
