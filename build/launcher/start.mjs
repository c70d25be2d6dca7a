import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureBuild } from "./lib/build.mjs";
import { findRuntime } from "./lib/electron-runtime.mjs";
import { ensureInstall } from "./lib/ensure-install.mjs";
import { openBrowser } from "./lib/open-browser.mjs";
import { dist, root } from "./lib/paths.mjs";
import { serve } from "./lib/serve.mjs";

ensureInstall(root);
ensureBuild();

const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const main = join(dist, "electron", "main.cjs");
let why = "";
if (!existsSync(main)) why = "the desktop part is not built";
else if (!hasDisplay) why = "there is no display";
else if (process.env.FRONTSTAGE_HOST === "browser") why = "FRONTSTAGE_HOST asks for the browser";
const runtime = why === "" ? await findRuntime() : null;
if (why === "" && !runtime) why = "no Electron runtime could be found or downloaded";

if (runtime && why === "") {
  console.log(`Runtime: ${runtime.from}`);
  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  const args = [root, ...(isRoot ? ["--no-sandbox"] : []), ...process.argv.slice(2)];
  const child = spawn(runtime.path, args, {
    stdio: "inherit",
    env: { ...process.env, ELECTRON_RUN_AS_NODE: undefined },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill("SIGTERM"));
  child.on("exit", (code) => process.exit(code ?? 0));
} else {
  const server = await serve(Number(process.env.PORT ?? 0));
  console.log(`Frontstage runs in the browser, because ${why}.`);
  console.log(`Open ${server.address}   (Ctrl+C ends it)`);
  if (hasDisplay) openBrowser(server.address);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      console.log("\nFrontstage has ended.");
      process.exit(0);
    });
  }
}
