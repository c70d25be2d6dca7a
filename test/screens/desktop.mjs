import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron } from "playwright-core";
import { startScreen } from "../../build/launcher/lib/display.mjs";
import { findRuntime } from "../../build/launcher/lib/electron-runtime.mjs";
import { root } from "../../build/launcher/lib/paths.mjs";

const SIZE = { width: 1440, height: 900 };

/** One round in the desktop application, so that its own window is seen too. */
export async function shootDesktop({ out, only, theme: wanted, size }) {
  if (!"desktop".includes(only) || (size && Number(size) !== SIZE.width)) return [];
  const runtime = await findRuntime();
  if (!runtime) {
    console.log("desktop: left out, because no Electron runtime could be found or downloaded.");
    return [];
  }
  const screen = process.platform === "linux" ? await startScreen(`${SIZE.width}x${SIZE.height}`) : null;
  const userData = mkdtempSync(join(tmpdir(), "frontstage-desktop-"));
  const { ELECTRON_RUN_AS_NODE: _unset, ...inherited } = process.env;
  const env = { ...inherited, FRONTSTAGE_USER_DATA: userData, FRONTSTAGE_TEST: "1" };
  if (screen) env.DISPLAY = screen.display;
  const args = [root, "--no-sandbox", "--disable-gpu"];
  const shots = [];
  try {
    const app = await _electron.launch({ executablePath: runtime.path, args, env, timeout: 60_000 });
    const page = await app.firstWindow({ timeout: 60_000 });
    await app.evaluate(
      ({ BrowserWindow }, { width, height }) =>
        BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, width, height }),
      SIZE,
    );
    await page.waitForSelector(".workbench");
    await page.evaluate(() => window.__frontstage.services.commands.run("engagement.sample.open"));
    await page.locator(".react-flow__node .step-card").first().waitFor();
    await page.locator(".heat-legend").waitFor();
    await page.locator(".surface").click();
    await page.keyboard.press("Escape");
    await page.keyboard.press("0");
    await page.getByText("This blueprint").waitFor();
    for (const theme of ["light", "dark"].filter((name) => !wanted || name === wanted)) {
      await page.evaluate(
        (name) => window.__frontstage.services.settings.set("workbench.theme", name),
        theme,
      );
      await page.waitForFunction((name) => document.documentElement.dataset.theme === name, theme);
      await page.waitForFunction(() => !document.querySelector(".spinner, .notice progress"));
      const file = `desktop-${theme}-${SIZE.width}.png`;
      writeFileSync(join(out, file), await wholeScreen(app, page));
      shots.push({ screen: "desktop", theme, width: SIZE.width, file });
    }
    await app.close();
  } finally {
    screen?.close();
    rmSync(userData, { recursive: true, force: true });
  }
  console.log(`desktop: ${runtime.from}`);
  return shots;
}

/** What stands on the screen, with the window's own menu: more than the page can picture of itself. */
async function wholeScreen(app, page) {
  // What the page has drawn reaches the screen some frames later: two pictures that are the same show it at rest.
  let before = "";
  for (let round = 0; round < 20; round++) {
    await page.evaluate(async () => {
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    });
    const picture = await app.evaluate(async ({ desktopCapturer }, thumbnailSize) => {
      const [screen] = await desktopCapturer.getSources({ types: ["screen"], thumbnailSize });
      return screen?.thumbnail.toPNG().toString("base64") ?? "";
    }, SIZE);
    if (picture !== "" && picture === before) return Buffer.from(picture, "base64");
    before = picture;
  }
  throw new Error("the screen did not come to rest");
}
