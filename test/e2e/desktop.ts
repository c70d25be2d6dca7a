import { type ChildProcess, spawn } from "node:child_process";
import { _electron, type ElectronApplication, type Page } from "playwright-core";
import { ROOT, runtimePath, SWITCHES } from "./places.ts";

export { type Display, startDisplay } from "./display.ts";
export { makeUserData, ROOT, removeFolder, runtimePath } from "./places.ts";

export interface Desktop {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly process: ChildProcess;
  /** kill −9 of the main process and of every process it started. */
  killTree(): Promise<void>;
}

export interface DesktopOptions {
  /** Else the one of all tests. */
  readonly display?: string;
  readonly userData: string;
  readonly env?: Record<string, string>;
  /** A JSON file `{ "open": [], "save": [] }` with the answers to native dialogs, in order. */
  readonly dialogs?: string | undefined;
  /** Files that the system gives to be opened, as on a double click. */
  readonly files?: readonly string[];
  readonly theme?: "light" | "dark";
  readonly size?: { readonly width: number; readonly height: number } | undefined;
}

/** The built application with the given user data, as a user would start it, its services within reach. */
export async function startDesktop(options: DesktopOptions): Promise<Desktop> {
  const { ELECTRON_RUN_AS_NODE: _unset, ...inherited } = process.env as Record<string, string>;
  const app = await _electron.launch({
    executablePath: await runtimePath(),
    args: [ROOT, ...SWITCHES, ...(options.files ?? [])],
    env: {
      ...inherited,
      ...(options.display ? { DISPLAY: options.display } : {}),
      ...(options.dialogs ? { FRONTSTAGE_TEST_DIALOGS: options.dialogs } : {}),
      FRONTSTAGE_USER_DATA: options.userData,
      FRONTSTAGE_TEST: "1",
      ...options.env,
    },
    ...(options.theme ? { colorScheme: options.theme } : {}),
    timeout: 60_000,
  });
  const page = await app.firstWindow({ timeout: 60_000 });
  if (options.size) {
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, options.size);
  }
  await page.waitForSelector(".workbench", { timeout: 60_000 });
  const child = app.process();
  return { app, page, process: child, killTree: () => killTree(child) };
}

export async function killTree(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  for (const pid of [...(await descendants(child.pid ?? 0)), child.pid ?? 0]) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It went with its parent.
    }
  }
  await gone;
}

export async function descendants(pid: number): Promise<number[]> {
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
