import { spawn, spawnSync } from "node:child_process";
import { LIBRARIES } from "./debian.mjs";
import { onEnd } from "./on-end.mjs";

/** A desktop that ends by itself with an error this soon has never been open. */
const NEVER_OPEN = 15_000;
/** Longer than the desktop itself waits for its last edits. */
export const PATIENCE = 15_000;

/** Null when the runtime can be loaded here; else what the machine lacks, in words. */
export function whyNoDesktop(path) {
  if (process.platform !== "linux") return null;
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: "1" };
  const run = spawnSync(path, ["-e", "0"], { env, encoding: "utf8", timeout: 30_000 });
  if (run.status === 0) return null;
  const library = /loading shared libraries: ([^:\s]+)/.exec(run.stderr ?? "")?.[1];
  if (!library)
    return `Electron cannot be started here: ${run.stderr?.trim() || run.error?.message || run.signal}`;
  return (
    `this machine lacks ${library}, which Electron needs ` +
    `(on Debian and Ubuntu: apt-get install ${LIBRARIES.join(" ")})`
  );
}

/** The desktop in a process group of its own, with the project's folder as the first word. */
export function spawnDesktop(path, [folder, ...rest], more = {}) {
  const unsafe = process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const env = { ...process.env, ...more };
  delete env.ELECTRON_RUN_AS_NODE;
  return spawn(path, [folder, ...unsafe, "--log-level=3", ...rest], {
    stdio: ["ignore", "inherit", "inherit"],
    detached: process.platform !== "win32",
    env,
  });
}

/**
 * Runs the desktop until it ends. In a process group of its own: Ctrl+C in a terminal goes to everybody in the
 * launcher's group, and the desktop's own helpers have to live until the last edit is on the disk. Resolves to null,
 * or to the reason why it never opened.
 */
export function startDesktop(path, words) {
  const started = Date.now();
  const desktop = spawnDesktop(path, words);
  let asked = 0;
  let forced = false;
  const force = () => {
    forced = true;
    endGroup(desktop.pid);
  };
  onEnd(() => {
    asked++;
    if (asked > 1) return force();
    console.log("\nFrontstage ends …");
    desktop.kill("SIGTERM");
    setTimeout(force, PATIENCE).unref();
  });
  return new Promise((resolve) => {
    desktop.once("error", (error) => resolve(`Electron cannot be started: ${error.message}`));
    desktop.once("exit", (code, signal) => {
      endGroup(desktop.pid);
      if (forced) console.error("The desktop application did not end by itself and was stopped.");
      if (asked > 0) process.exit(forced ? 1 : 0);
      const failed = code !== 0 && Date.now() - started < NEVER_OPEN;
      if (failed) return resolve(`the desktop application ended at once (${signal ?? `code ${code}`})`);
      process.exitCode = code ?? 1;
      resolve(null);
    });
  });
}

/** Whatever is left of the desktop's processes. */
export function endGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // Nobody is left.
  }
}
