import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../../build/launcher/lib/serve.mjs";
import { shootDesktop } from "./desktop.mjs";
import { writeGallery } from "./gallery.mjs";
import { goBack, makeHand } from "./hand.mjs";
import { listScreens } from "./list-screens.mjs";
import { shootPdfPages } from "./pdf-pages.mjs";
import { seed } from "./seed.mjs";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];
/** Which themes a screen is seen in at each size; projection is laid out anew, because it takes the bars away. */
const themesOf = (screen, { width }) => [
  ["light", "dark", ...(screen.contrast && width === 1440 ? ["high-contrast"] : [])],
  screen.projection && width === 1920 ? ["projection"] : [],
];

/** Drives the built workbench to every screen and writes a picture of each; what went wrong comes back in words. */
export async function takeScreenshots({ out, only = "", theme, size }) {
  mkdirSync(out, { recursive: true });
  const problems = [];
  const shots = [];
  let shown = "the start";
  const server = await serve(0);
  const folder = mkdtempSync(join(tmpdir(), "frontstage-screens-"));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    // As a person sees it: without a head, scroll bars are hidden otherwise.
    ignoreDefaultArgs: ["--hide-scrollbars"],
    viewport: SIZES[0],
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(15_000);
    page.on("pageerror", (error) => problems.push(`${shown}: ${error}`));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(`${shown}: ${message.text()}`);
    });
    const hand = makeHand(page, `${server.address}?test=1`);
    const shoot = async (screen, viewport, themes) => {
      shown = `${screen.name} at ${viewport.width}`;
      const failed = join(out, `FAILED-${screen.name}-${viewport.width}.png`);
      rmSync(failed, { force: true });
      try {
        await page.setViewportSize(viewport);
        await hand.begin(screen.engagement, themes[0]);
        await screen.show(hand);
        for (const name of themes) {
          await hand.setTheme(name);
          await hand.settle();
          const file = `${screen.name}-${name}-${viewport.width}.png`;
          await page.screenshot({ path: join(out, file) });
          shots.push({ screen: screen.name, theme: name, width: viewport.width, file });
        }
      } catch (error) {
        problems.push(`${shown}: ${String(error).split("\n").slice(0, 3).join(" ")}`);
        await page.screenshot({ path: failed });
      } finally {
        await goBack(page);
      }
    };
    const shootAll = async (screens) => {
      for (const viewport of SIZES.filter(({ width }) => !size || Number(size) === width)) {
        for (const screen of screens.filter(({ name }) => name.includes(only))) {
          for (const themes of themesOf(screen, viewport)) {
            const wanted = themes.filter((name) => !theme || name === theme);
            if (wanted.length > 0) await shoot(screen, viewport, wanted);
          }
          console.log(shown);
        }
      }
    };
    const { empty, filled } = listScreens();
    await shootAll(empty);
    shown = "the engagements to be shown";
    await hand.begin(null, "light");
    hand.know(await seed(page));
    const { screens, missing } = await filled(hand);
    problems.push(...twice([...empty, ...screens]).map((name) => `two screens are called ${name}`));
    if (only === "") problems.push(...missing.map((name) => `no screen shows ${name}`));
    await shootAll(screens);
  } catch (error) {
    problems.push(`${shown}: ${error}`);
  } finally {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  for (const [name, shootMore] of [
    ["desktop", shootDesktop],
    ["pdf", shootPdfPages],
  ]) {
    try {
      shots.push(...(await shootMore({ out, only, theme, size })));
    } catch (error) {
      problems.push(`${name}: ${String(error).split("\n")[0]}`);
    }
  }
  writeGallery(out, shots);
  return { pictures: shots.length, problems };
}

/** Names that more than one screen has: their pictures would lie on each other. */
const twice = (screens) =>
  screens.map(({ name }) => name).filter((name, index, names) => names.indexOf(name) !== index);
