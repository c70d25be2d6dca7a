import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { ensureBuild } from "./lib/build.mjs";
import { findRuntime } from "./lib/electron-runtime.mjs";
import { ensureInstall } from "./lib/ensure-install.mjs";
import { root } from "./lib/paths.mjs";
import { stage } from "./lib/stage.mjs";

const started = Date.now();
const at = process.argv.indexOf("--out");
const out = at < 0 ? join(root, "out") : resolve(process.argv[at + 1] ?? "out");

ensureInstall(root);
ensureBuild();
const runtime = await findRuntime();
if (!runtime) {
  console.error("No Electron runtime could be found or downloaded, so there is nothing to pack into.");
  process.exit(1);
}
console.log(`Packing with ${runtime.from} (Electron ${runtime.version}) …`);

const staged = join(out, ".staged");
try {
  stage(staged);
  await pack(staged);
} finally {
  for (const name of [".staged", "builder-debug.yml"])
    rmSync(join(out, name), { recursive: true, force: true });
}
const results = process.platform === "linux" ? [linuxFolder(), compress(linuxFolder())] : topLevel(out);
for (const path of results) console.log(`${path}   ${megabytes(sizeOf(path))}`);
console.log(`Packed in ${Math.round((Date.now() - started) / 1000)} s.`);

async function pack(app) {
  const { build, Platform } = await import("electron-builder");
  const { configuration } = await import("../electron-builder.mjs");
  mkdirSync(out, { recursive: true });
  await build({
    projectDir: root,
    targets: Platform.current().createTarget(),
    config: configuration({ app, output: out, runtime, root }),
  });
}

function linuxFolder() {
  const name = readdirSync(out).find((entry) => /^linux(-\w+)?-unpacked$/.test(entry));
  if (!name) throw new Error(`nothing was packed into ${out}`);
  return join(out, name);
}

/** With the system's tar: electron-builder's own way would first download a packer. */
function compress(folder) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const name = `frontstage-${version}-linux-${process.arch}`;
  const file = join(out, `${name}.tar.gz`);
  const args = ["-czf", file, "--owner=0", "--group=0", "--sort=name"];
  const rename = `s,^${basename(folder)},${name},`;
  const run = spawnSync("tar", [...args, `--transform=${rename}`, "-C", dirname(folder), basename(folder)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (run.status !== 0) throw new Error("tar could not make the archive");
  return file;
}

function topLevel(folder) {
  return readdirSync(folder)
    .filter((name) => !/^\.|\.(ya?ml|blockmap)$/.test(name))
    .map((name) => join(folder, name));
}

function sizeOf(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
