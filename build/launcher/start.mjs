import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { ensureBuild } from "./lib/build.mjs";
import { startDesktop, whyNoDesktop } from "./lib/desktop.mjs";
import { ensureInstall } from "./lib/ensure-install.mjs";
import { onEnd } from "./lib/on-end.mjs";
import { openBrowser } from "./lib/open-browser.mjs";
import { dist, root } from "./lib/paths.mjs";
import { serveAtHome } from "./lib/serve-at-home.mjs";

try {
  ensureInstall(root);
  ensureBuild();
  const why = await openDesktop();
  if (why !== null) await openInBrowser(why);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Null when the desktop was open and has ended; else why it could not open. */
async function openDesktop() {
  if (process.env.FRONTSTAGE_HOST === "browser") return "FRONTSTAGE_HOST asks for it";
  if (!hasDisplay()) return "there is no display";
  if (!existsSync(join(dist, "electron", "main.cjs"))) return "the desktop part is not built";
  // Only here: a machine that has no display downloads no runtime.
  const { findRuntime } = await import("./lib/electron-runtime.mjs");
  const runtime = await findRuntime();
  if (!runtime) return "no Electron runtime could be found or downloaded";
  const missing = whyNoDesktop(runtime.path);
  if (missing !== null) return missing;
  console.log(`Runtime: ${runtime.from}. Ctrl+C ends Frontstage.`);
  return startDesktop(runtime.path, [root, ...words()]);
}

async function openInBrowser(why) {
  const server = await serveAtHome();
  console.log(`Frontstage runs in the browser, because ${why}.`);
  if (server.note) console.log(server.note);
  console.log(`Open ${server.address}   (Ctrl+C ends it)`);
  if (hasDisplay()) openBrowser(server.address);
  onEnd(() => {
    console.log("\nFrontstage has ended.");
    process.exit(0);
  });
}

function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** What the user wrote after `npm start --`, files as the user's folder has them. */
function words() {
  const folder = process.env.INIT_CWD ?? process.cwd();
  return process.argv
    .slice(2)
    .map((word) =>
      !word.startsWith("-") && existsSync(resolve(folder, word)) ? resolve(folder, word) : word,
    );
}
