import { rmSync } from "node:fs";
import { join } from "node:path";
import { endGroup, PATIENCE, spawnDesktop, whyNoDesktop } from "./lib/desktop.mjs";
import { ensureInstall } from "./lib/ensure-install.mjs";
import { freePort } from "./lib/free-port.mjs";
import { onEnd } from "./lib/on-end.mjs";
import { dist, root } from "./lib/paths.mjs";

ensureInstall(root);

const { build, createServer } = await import("vite");
const config = (name) => join(root, "build", `vite.${name}.config.ts`);
const port = await freePort(Number(process.env.PORT ?? 24_174));
const address = `http://127.0.0.1:${port}`;
const server = await createServer({
  configFile: config("renderer"),
  logLevel: "warn",
  server: {
    host: "127.0.0.1",
    port,
    strictPort: true,
    fs: { allow: [root] },
    // The page may be at app://frontstage, where nothing tells it of changes.
    hmr: { protocol: "ws", host: "127.0.0.1", clientPort: port },
  },
});
await server.listen();

const watchers = [];
let desktop = null;
let ending = false;
onEnd(end);

const runtime = await desktopRuntime();
if (typeof runtime === "string") {
  console.log(`The workbench is served for a browser, because ${runtime}.`);
} else {
  for (const name of ["electron", "preload"]) await follow(name);
  restart();
}
console.log(`Open ${address}/   (changes show at once; Ctrl+C ends it)`);

/** A runtime, or why there is no desktop. */
async function desktopRuntime() {
  if (process.env.FRONTSTAGE_HOST === "browser") return "FRONTSTAGE_HOST asks for it";
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return "there is no display";
  const { findRuntime } = await import("./lib/electron-runtime.mjs");
  const found = await findRuntime();
  if (!found) return "no Electron runtime could be found or downloaded";
  return whyNoDesktop(found.path) ?? found;
}

/** Builds one part, and again at every change; resolves after the first time. */
async function follow(name) {
  const watcher = await build({ configFile: config(name), logLevel: "warn", build: { watch: {} } });
  watchers.push(watcher);
  let first = true;
  await new Promise((resolve) => {
    watcher.on("event", (event) => {
      if (event.code === "ERROR") console.error(`${name}: ${event.error?.message ?? "the build failed"}`);
      if (event.code === "BUNDLE_END") event.result?.close();
      if (event.code !== "END" && event.code !== "ERROR") return;
      if (first) resolve();
      else {
        // Made out of a state that may be undone again: the next `npm start` must not take it for its own.
        rmSync(join(dist, "sources.sha256"), { force: true });
        if (event.code === "END") restart();
      }
      first = false;
    });
  });
}

/** The old one saves and ends, then the new one comes. */
function restart() {
  if (ending) return;
  if (desktop) {
    console.log("The main process changed: the desktop starts anew.");
    desktop.kill("SIGTERM");
    return;
  }
  desktop = spawnDesktop(runtime.path, [root, ...process.argv.slice(2)], { FRONTSTAGE_DEV_SERVER: address });
  const { pid } = desktop;
  desktop.once("exit", (_code, signal) => {
    endGroup(pid);
    const asked = desktop?.killed === true || signal !== null;
    desktop = null;
    if (ending) process.exit(0);
    else if (asked) restart();
    else end();
  });
}

function end() {
  if (ending) return endGroup(desktop?.pid);
  ending = true;
  for (const watcher of watchers) void watcher.close();
  if (!desktop) process.exit(0);
  desktop.kill("SIGTERM");
  setTimeout(() => endGroup(desktop?.pid), PATIENCE).unref();
}
