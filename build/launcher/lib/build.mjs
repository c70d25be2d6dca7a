import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dist, root } from "./paths.mjs";

const SOURCES = [
  "shared",
  "renderer",
  "electron",
  "build",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
const CONFIGS = ["renderer", "electron", "preload", "cli"];

/** Builds everything into dist/ when a source changed since the last build; else does nothing. */
export function ensureBuild() {
  const stamp = join(dist, "sources.sha256");
  const now = hashSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return false;
  console.log("Building …");
  for (const name of CONFIGS) {
    const config = join("build", `vite.${name}.config.ts`);
    if (!existsSync(join(root, config))) continue;
    const vite = join(root, "node_modules", "vite", "bin", "vite.js");
    const run = spawnSync(process.execPath, [vite, "build", "--config", config, "--logLevel", "warn"], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
    });
    if (run.status !== 0) throw new Error(`the build of ${name} failed: the lines above say why`);
  }
  mkdirSync(dist, { recursive: true });
  writeFileSync(stamp, now);
  return true;
}

function hashSources() {
  const hash = createHash("sha256");
  for (const source of SOURCES) addTo(hash, join(root, source));
  return hash.digest("hex");
}

function addTo(hash, path) {
  if (!existsSync(path)) return;
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    hash.update(path.slice(root.length)).update(readFileSync(path));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) addTo(hash, join(path, entry.name));
}
