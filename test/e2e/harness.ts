import type { Page } from "playwright-core";
import { startDesktop } from "./desktop.ts";
import { makeUserData, removeFolder } from "./places.ts";
import { servePage, watch } from "./served-page.ts";

export type Host = "browser" | "electron";

export interface StartOptions {
  readonly host: Host;
  readonly size?: { readonly width: number; readonly height: number };
  readonly theme?: "light" | "dark";
  /** A folder of an earlier start, to find its engagements again; else a new one that goes at the end. */
  readonly userData?: string;
  /** In a browser the address belongs to the store: the same engagements are at the same port. */
  readonly port?: number;
  /** Answers to native dialogs, in order; desktop only. */
  readonly dialogs?: string;
}

export interface RunningWorkbench {
  readonly page: Page;
  readonly userData: string;
  /** The port that it is served at; 0 on the desktop. */
  readonly port: number;
  /** Requests that left the machine, or tried to. */
  readonly outside: readonly string[];
  /** Errors of the page and lines that it logged as errors. */
  readonly errors: readonly string[];
  /** The process of the desktop application. */
  readonly pid: number | undefined;
  /** Puts text on the clipboard, as another program does. */
  copyText(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts the built workbench as a person would have it: a real Chromium on 127.0.0.1, or the real desktop application. */
export async function startWorkbench(options: StartOptions): Promise<RunningWorkbench> {
  const keep = options.userData !== undefined;
  const userData = options.userData ?? makeUserData();
  const started =
    options.host === "browser"
      ? await inChromium({ ...options, userData })
      : await onDesktop({ ...options, userData });
  await started.page
    .getByRole("tab", { name: "Welcome" })
    .or(started.page.locator(".editor-area"))
    .first()
    .waitFor();
  return {
    ...started,
    userData,
    close: async () => {
      await started.close();
      if (!keep) removeFolder(userData);
    },
  };
}

async function inChromium(options: StartOptions & { userData: string }) {
  const { page, url, errors, outside, close } = await servePage(options);
  const copyText = async (text: string) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  };
  return { page, errors, outside, pid: undefined, port: Number(new URL(url).port), copyText, close };
}

async function onDesktop(options: StartOptions & { userData: string }) {
  const { page, app } = await startDesktop(options);
  return {
    page,
    ...watch(page),
    pid: app.process().pid,
    port: 0,
    copyText: (text: string) => app.evaluate(({ clipboard }, text) => clipboard.writeText(text), text),
    close: () => app.close(),
  };
}
