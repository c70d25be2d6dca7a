import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findRuntime } from "../../build/launcher/lib/electron-runtime.mjs";

export const ROOT = join(import.meta.dirname, "../..");

/** The machine's own Chromium; it prints, too. */
export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Tests run as root in containers without a graphics card, and nothing may call home. */
export const SWITCHES = ["--no-sandbox", "--disable-gpu"];
export const CHROMIUM_SWITCHES = [
  ...SWITCHES,
  "--disable-background-networking",
  "--disable-component-update",
  // What is left of the browser's own services finds nobody.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  "--no-first-run",
];

/** The runtime that `npm test` found, or the one that the launcher finds. */
export async function runtimePath(): Promise<string> {
  const named = process.env.FRONTSTAGE_ELECTRON;
  if (named && existsSync(named)) return named;
  const found = await findRuntime();
  if (!found) throw new Error("no Electron runtime could be found or downloaded");
  return found.path;
}

export const makeUserData = (): string => mkdtempSync(join(tmpdir(), "frontstage-data-"));
export const removeFolder = (path: string): void =>
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });
