import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { oneAtATime } from "./one-at-a-time.mjs";

const LOWEST_NODE = [20, 19];

/**
 * Installs the locked dependencies when they are missing or the lock file changed, and one command at a time: npm takes
 * the folder away first. Node built-ins only.
 */
export function ensureInstall(root) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < LOWEST_NODE[0] || (major === LOWEST_NODE[0] && minor < LOWEST_NODE[1]))
    throw new Error(
      `Frontstage needs Node ${LOWEST_NODE.join(".")} or newer; this is ${process.versions.node}.`,
    );
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const stamp = join(root, "node_modules", ".frontstage-lock");
  const isInstalled = () => existsSync(stamp) && readFileSync(stamp, "utf8") === lock;
  if (isInstalled()) return;
  oneAtATime(
    join(root, ".frontstage-install"),
    () => isInstalled() || install(root, stamp, lock),
    () => console.log("Another command is installing the dependencies; waiting for it …"),
  );
}

function install(root, stamp, lock) {
  console.log("Installing dependencies, once; this takes about a minute …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const run = spawnSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
    env: { ...process.env, NODE_ENV: "development" },
  });
  if (run.status !== 0) throw new Error("npm ci failed: the lines above say why");
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(stamp, lock);
}
