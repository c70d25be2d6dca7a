import { copyFileSync, mkdirSync, mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startDesktop } from "./desktop.ts";
import { type LauncherRun, launch, lives } from "./launcher.ts";
import { CHROMIUM, CHROMIUM_SWITCHES, ROOT, removeFolder, runtimePath } from "./places.ts";

/** The launcher alone, as `npm start` runs it. */
const START = [process.execPath, "build/launcher/start.mjs"];
const OPEN = /Open (http:\/\/127\.0\.0\.1:\d+\/)/;
const NO_DISPLAY = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined, PORT: "0" };
const builtAt = () => statSync(join(ROOT, "dist/renderer/index.html")).mtimeMs;

let folder: string;
let run: LauncherRun | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "frontstage-start-"));
});
afterEach(async () => {
  await run?.stop();
  run = undefined;
  removeFolder(folder);
});

/** Ctrl+C, the exit code, and who is left of all that had been started. */
async function interrupted(job: LauncherRun): Promise<{ code: number | null; left: number[] }> {
  const all = await job.processes();
  const code = await job.interrupt();
  await expect.poll(() => all.filter(lives), { timeout: 20_000 }).toEqual([]);
  return { code, left: all.filter(lives) };
}

describe("npm start without a display", () => {
  it("serves the built workbench on 127.0.0.1, says why, builds nothing anew, and ends with Ctrl+C", async () => {
    const before = builtAt();
    run = launch(START, NO_DISPLAY);
    const said = await run.says(OPEN);
    expect(said).toContain("Frontstage runs in the browser, because there is no display.");
    expect(said).not.toContain("Building");
    expect(builtAt()).toBe(before);
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_SWITCHES });
    const page = await browser.newPage();
    await page.goto(OPEN.exec(said)?.[1] ?? "");
    await page.locator(".welcome").getByRole("button", { name: "New engagement", exact: true }).waitFor();
    // The page still holds its connection: this must not keep the server.
    expect(await interrupted(run)).toEqual({ code: 0, left: [] });
    await browser.close();
  });

  it("is served at one address at every start, because a browser keeps engagements by address", async () => {
    run = launch(START, { ...NO_DISPLAY, PORT: undefined });
    const said = await run.says(OPEN);
    // Somebody may work with Frontstage while the tests run.
    const taken = said.includes("The usual port is taken");
    expect(taken || OPEN.exec(said)?.[1] === "http://127.0.0.1:24173/").toBe(true);
  });

  it("says so when its usual port is taken", async () => {
    run = launch(START, NO_DISPLAY);
    const PORT = new URL(OPEN.exec(await run.says(OPEN))?.[1] ?? "").port;
    const second = launch(START, { ...NO_DISPLAY, PORT });
    expect(await second.says(OPEN)).toContain("The usual port is taken");
    await second.stop();
  });

  it("ends with npm when only npm is told to end", async () => {
    run = launch(["npm", "start"], NO_DISPLAY);
    await run.says(OPEN);
    const all = await run.processes();
    expect(all.length).toBeGreaterThan(1);
    run.process.kill("SIGTERM");
    await expect.poll(() => all.filter(lives), { timeout: 20_000 }).toEqual([]);
  });
});

describe("npm start with a display", () => {
  it("opens the desktop with a file on the command line, and Ctrl+C leaves no process behind", async () => {
    run = launch([...START, "--remote-debugging-port=0", join(folder, "Ferry desk.frontstage")], {
      FRONTSTAGE_USER_DATA: folder,
    });
    const said = await run.says(/DevTools listening on ws:\S+/);
    expect(said).toMatch(/^Runtime: /m);
    const browser = await chromium.connectOverCDP(/ws:\S+/.exec(said)?.[0] ?? "");
    const context = browser.contexts()[0];
    const page = context?.pages()[0] ?? (await context?.waitForEvent("page"));
    await page?.locator(".welcome").getByRole("button", { name: "New engagement", exact: true }).waitFor();
    expect(page?.url()).toBe("app://frontstage/index.html");
    expect(await interrupted(run)).toEqual({ code: 0, left: [] });
    expect(run.said()).toContain("Frontstage ends …");
  });

  it("ends with Ctrl+C while it is still opening, too", async () => {
    run = launch([...START, "--remote-debugging-port=0"], { FRONTSTAGE_USER_DATA: folder });
    await run.says(/DevTools listening/);
    expect(await interrupted(run)).toEqual({ code: 0, left: [] });
  });

  it("ends when it is told to though its page does not answer", async () => {
    const desktop = await startDesktop({ userData: folder });
    const ended = new Promise((resolve) => desktop.process.once("exit", resolve));
    void desktop.page.evaluate(() => {
      setTimeout(() => {
        for (;;);
      });
    });
    const asked = () =>
      Promise.race([
        desktop.page.evaluate(() => "answers"),
        new Promise((resolve) => setTimeout(resolve, 1_000, "hangs")),
      ]);
    await expect.poll(asked, { timeout: 20_000 }).toBe("hangs");
    desktop.process.kill("SIGTERM");
    expect(await ended).toBe(0);
  }, 60_000);

  it("falls back to the browser when the display does not answer", async () => {
    run = launch(START, { DISPLAY: ":4242", PORT: "0", FRONTSTAGE_USER_DATA: folder });
    expect(await run.says(OPEN)).toContain(
      "Frontstage runs in the browser, because the desktop application ended at once",
    );
    expect(await interrupted(run)).toEqual({ code: 0, left: [] });
  });

  it("falls back to the browser when the machine lacks a library, and names it", async () => {
    const runtime = await runtimePath();
    // The real executable without the library that lies beside it: the system's own loader refuses.
    const bare = join(folder, "electron");
    mkdirSync(bare);
    copyFileSync(runtime, join(bare, "electron"));
    copyFileSync(join(dirname(runtime), "icudtl.dat"), join(bare, "icudtl.dat"));
    run = launch(START, { ELECTRON_OVERRIDE_DIST_PATH: bare, PORT: "0" });
    expect(await run.says(OPEN)).toContain("because this machine lacks libffmpeg.so, which Electron needs");
  });
});
