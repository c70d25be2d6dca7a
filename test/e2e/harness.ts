import { mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { _electron, chromium, type Page } from "playwright-core";
import { serve } from "../../build/launcher/lib/serve.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const CHROMIUM_SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
];

export interface StartOptions {
  readonly host: "browser" | "electron";
  readonly size?: { readonly width: number; readonly height: number };
  readonly theme?: "light" | "dark";
  /** A folder of an earlier start, to find its engagements again; else a new one that goes at the end. */
  readonly userData?: string;
  /** Answers to native dialogs, in order; desktop only. */
  readonly dialogs?: string;
}

export interface RunningWorkbench {
  readonly page: Page;
  readonly userData: string;
  /** Requests that left the machine, or tried to. */
  readonly outside: readonly string[];
  /** Errors of the page and lines that it logged as errors. */
  readonly errors: readonly string[];
  /** The process of the desktop application. */
  readonly pid: number | undefined;
  close(): Promise<void>;
}

/** Starts the built workbench as a person would have it: a real Chromium on 127.0.0.1, or the real desktop application. */
export async function startWorkbench(options: StartOptions): Promise<RunningWorkbench> {
  const keep = options.userData !== undefined;
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), "frontstage-e2e-"));
  const started =
    options.host === "browser" ? await inChromium(options, userData) : await onDesktop(options, userData);
  const { page } = started;
  const outside: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    const local =
      ["app:", "data:", "blob:", "devtools:"].includes(url.protocol) || url.hostname === "127.0.0.1";
    if (!local) outside.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.getByRole("tab", { name: "Welcome" }).or(page.locator(".editor-area")).first().waitFor();
  return {
    page,
    userData,
    outside,
    errors,
    pid: started.pid,
    close: async () => {
      await started.close();
      if (!keep) rmSync(userData, { recursive: true, force: true });
    },
  };
}

async function inChromium(options: StartOptions, userData: string) {
  const server = await serve(0);
  const context = await chromium.launchPersistentContext(userData, {
    executablePath: CHROMIUM,
    args: CHROMIUM_SWITCHES,
    viewport: options.size ?? { width: 1440, height: 900 },
    colorScheme: options.theme ?? "light",
    acceptDownloads: true,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${server.address}?test=1`);
  return {
    page,
    pid: undefined,
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

/** The runtime that the launcher found, or the one out of the cache. */
export function electronPath(): string {
  const base = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  return process.env.FRONTSTAGE_ELECTRON || join(base, "frontstage", "electron-33.2.1", "electron");
}

async function onDesktop(options: StartOptions, userData: string) {
  const env: Record<string, string> = {
    ...(process.env as Record<string, string>),
    FRONTSTAGE_USER_DATA: userData,
  };
  if (options.dialogs) env.FRONTSTAGE_TEST_DIALOGS = options.dialogs;
  const application = await _electron.launch({
    executablePath: electronPath(),
    args: [root, "--no-sandbox", "--disable-gpu"],
    env,
    colorScheme: options.theme ?? "light",
  });
  const page = await application.firstWindow();
  if (options.size) {
    const { width, height } = options.size;
    await application.evaluate(
      ({ BrowserWindow }, size) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
      },
      { width, height },
    );
  }
  return { page, pid: application.process().pid, close: () => application.close() };
}
