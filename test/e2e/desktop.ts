import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, type ElectronApplication, type Page } from "playwright-core";

export const ROOT = join(import.meta.dirname, "../..");

/** The runtime in the order of the launcher, without downloading: `npm test` has fetched one before. */
export function runtimePath(): string {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  const places = [
    process.env.FRONTSTAGE_ELECTRON ?? "",
    join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? "/nowhere", "electron"),
    join(ROOT, "node_modules/electron/dist/electron"),
    join(cache, "frontstage/electron-33.2.1/electron"),
  ];
  const found = places.find((path) => existsSync(path));
  if (!found) throw new Error(`no Electron runtime in ${places.join(", ")}`);
  return found;
}

/** A display of its own unless there is one. */
export async function startDisplay(): Promise<{ display: string; close(): void }> {
  if (process.env.DISPLAY) return { display: process.env.DISPLAY, close: () => undefined };
  const args = ["-displayfd", "3", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"];
  const server = spawn("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once("data", (data: Buffer) => resolve(data.toString().trim()));
    server.once("error", reject);
    server.once("exit", () => reject(new Error("Xvfb ended")));
  });
  return { display: `:${number}`, close: () => void server.kill() };
}

export const makeUserData = (): string => mkdtempSync(join(tmpdir(), "frontstage-data-"));
export const removeFolder = (path: string): void => rmSync(path, { recursive: true, force: true });

export interface Desktop {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly process: ChildProcess;
  /** kill −9 of the main process and of every process it started. */
  killTree(): Promise<void>;
}

/** The built application with the given user data, as a user would start it, its services within reach. */
export async function startDesktop(options: {
  display: string;
  userData: string;
  env?: Record<string, string>;
}): Promise<Desktop> {
  const { ELECTRON_RUN_AS_NODE: _unset, ...inherited } = process.env as Record<string, string>;
  const app = await _electron.launch({
    executablePath: runtimePath(),
    args: [ROOT, "--no-sandbox", "--disable-gpu"],
    env: {
      ...inherited,
      DISPLAY: options.display,
      FRONTSTAGE_USER_DATA: options.userData,
      FRONTSTAGE_TEST: "1",
      ...options.env,
    },
    timeout: 60_000,
  });
  const page = await app.firstWindow({ timeout: 60_000 });
  await page.waitForSelector(".workbench", { timeout: 60_000 });
  const child = app.process();
  return {
    app,
    page,
    process: child,
    killTree: async () => {
      const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      for (const pid of [...(await descendants(child.pid ?? 0)), child.pid ?? 0]) {
        try {
          process.kill(pid, "SIGKILL");
        } catch {
          // It went with its parent.
        }
      }
      await gone;
    },
  };
}

async function descendants(pid: number): Promise<number[]> {
  const list = spawn("ps", ["-eo", "pid=,ppid="], { stdio: ["ignore", "pipe", "ignore"] });
  let text = "";
  for await (const part of list.stdout) text += String(part);
  const pairs = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const found: number[] = [];
  const add = (parent: number) => {
    for (const [child, of] of pairs) {
      if (of !== parent || child === undefined) continue;
      found.push(child);
      add(child);
    }
  };
  add(pid);
  return found;
}
