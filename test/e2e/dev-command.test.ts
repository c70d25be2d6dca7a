import { chromium } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { type LauncherRun, launch, lives } from "./launcher.ts";
import { CHROMIUM, CHROMIUM_SWITCHES, makeUserData, removeFolder } from "./places.ts";

const DEV = [process.execPath, "build/launcher/dev.mjs"];
const OPEN = /Open (http:\/\/127\.0\.0\.1:\d+\/)/;
const userData = makeUserData();
let run: LauncherRun | undefined;
afterEach(async () => {
  await run?.stop();
  removeFolder(userData);
});

async function interrupted(job: LauncherRun): Promise<number | null> {
  const all = await job.processes();
  const code = await job.interrupt();
  await expect.poll(() => all.filter(lives), { timeout: 20_000 }).toEqual([]);
  return code;
}

it("npm run dev serves the sources for a browser where there is no display", async () => {
  run = launch(DEV, { DISPLAY: undefined, WAYLAND_DISPLAY: undefined, PORT: "0" });
  const said = await run.says(OPEN);
  expect(said).toContain("because there is no display");
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_SWITCHES });
  const page = await browser.newPage();
  await page.goto(OPEN.exec(said)?.[1] ?? "");
  await page
    .locator(".welcome")
    .getByRole("button", { name: "New engagement", exact: true })
    .waitFor({ timeout: 60_000 });
  expect(await page.evaluate(() => document.querySelector("script[src*='vite/client']") !== null)).toBe(true);
  await browser.close();
  expect(await interrupted(run)).toBe(0);
});

it("npm run dev shows the sources in the desktop application at its own address", async () => {
  run = launch([...DEV, "--remote-debugging-port=0"], { PORT: "0", FRONTSTAGE_USER_DATA: userData });
  const said = await run.says(/DevTools listening on ws:\S+/);
  const browser = await chromium.connectOverCDP(/ws:\S+/.exec(said)?.[0] ?? "");
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent("page"));
  await page
    ?.locator(".welcome")
    .getByRole("button", { name: "New engagement", exact: true })
    .waitFor({ timeout: 60_000 });
  expect(page?.url()).toBe("app://frontstage/index.html");
  expect(await page?.evaluate(() => document.querySelector("script[src*='vite/client']") !== null)).toBe(
    true,
  );
  expect(await interrupted(run)).toBe(0);
});
