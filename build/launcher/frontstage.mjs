import { spawnSync } from "node:child_process";
import { Console } from "node:console";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { dist, root } from "./lib/paths.mjs";

// Standard output belongs to the command's result: all progress goes to standard error.
globalThis.console = new Console(process.stderr);
const prepare = join(root, "build", "launcher", "lib", "prepare.mjs");
const prepared = spawnSync(process.execPath, [prepare], { stdio: ["ignore", 2, 2] });
if (prepared.status === 0) {
  const { main } = await import(pathToFileURL(join(dist, "cli", "frontstage.mjs")).href);
  process.exitCode = await main(process.argv.slice(2), { findElectron, folder: userFolder() });
} else {
  console.error("Frontstage could not be built: the lines above say why.");
  process.exitCode = 1;
}

/** npm runs scripts in the project's folder; file names are meant from where the user typed. */
function userFolder() {
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  return script === "frontstage" && typedIn ? typedIn : process.cwd();
}

/** The application in an Electron runtime, to print with; `get` allows to fetch one. */
async function findElectron({ get }) {
  const { findRuntime } = await import("./lib/electron-runtime.mjs");
  const runtime = await findRuntime({ get });
  if (!runtime || !existsSync(join(dist, "electron", "main.cjs"))) return null;
  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  // The folder stands first: Electron's starter takes the first word that is no switch.
  return { path: runtime.path, args: [root, "--log-level=3", ...(isRoot ? ["--no-sandbox"] : [])] };
}
