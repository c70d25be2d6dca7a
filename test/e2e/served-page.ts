import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll } from "vitest";
import { serve } from "../../build/launcher/lib/serve.mjs";
import { CHROMIUM, CHROMIUM_SWITCHES, makeUserData, removeFolder } from "./places.ts";

export interface ServedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly url: string;
  /** What the page wrote to its console as an error. */
  readonly errors: string[];
  /** Requests that left the machine, or tried to. */
  readonly outside: string[];
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The profile of an earlier start, to find its engagements again; else a new one that goes at the end. */
  readonly userData?: string | undefined;
  /** A store belongs to an address: the same profile needs the same port. */
  readonly port?: number | undefined;
  /** More for the browser's command line. */
  readonly switches?: readonly string[];
  readonly theme?: "light" | "dark";
  readonly size?: { readonly width: number; readonly height: number } | undefined;
}

/** The built workbench on 127.0.0.1 as the launcher serves it, in a real Chromium with a profile that nobody else has. */
export async function servePage(options: ServeOptions = {}): Promise<ServedPage> {
  const server = await serve(options.port ?? 0);
  const { context, end } = await openProfile(options);
  const page = context.pages()[0] ?? (await context.newPage());
  const watched = watch(page);
  const url = `${server.address}?test=1`;
  await page.goto(url);
  await page.waitForSelector(".workbench");
  return {
    page,
    context,
    url,
    ...watched,
    close: async () => {
      await end();
      await server.close();
    },
  };
}

/** A profile on the disk where one is kept or the command line is another; else a fresh one of the browser that runs. */
async function openProfile({ userData, port, switches, theme, size }: ServeOptions) {
  const look = {
    viewport: size ?? { width: 1440, height: 900 },
    colorScheme: theme ?? "light",
    acceptDownloads: true,
    // What glides is not where it will be: a person waits, a test would have to sleep.
    reducedMotion: "reduce",
  } as const;
  if (userData === undefined && port === undefined && switches === undefined) {
    const context = await (await runningBrowser()).newContext(look);
    return { context, end: () => context.close() };
  }
  const folder = userData ?? makeUserData();
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: CHROMIUM,
    args: [...CHROMIUM_SWITCHES, ...(switches ?? [])],
    ...look,
  });
  const end = async () => {
    await context.close();
    if (userData === undefined) removeFolder(folder);
  };
  return { context, end };
}

/** One for all tests of a file: to start it anew for each takes a third of their time. */
let browser: Promise<Browser> | null = null;
const runningBrowser = (): Promise<Browser> => {
  browser ??= chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_SWITCHES });
  return browser;
};
afterAll(async () => {
  await (await browser)?.close();
  browser = null;
});

/** From now on: errors of the page and lines that it logged as errors; requests that left the machine, or tried to. */
export function watch(page: Page): { errors: string[]; outside: string[] } {
  const errors: string[] = [];
  const outside: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!LOCAL.has(protocol) && hostname !== "127.0.0.1") outside.push(request.url());
  });
  return { errors, outside };
}

const LOCAL = new Set(["app:", "data:", "blob:", "about:", "devtools:"]);

/** The few services that a test reaches through ?test=1. */
interface Reached {
  __frontstage: { services: { commands: { run(id: string, args?: unknown): Promise<void> } } };
}

export const run = (page: Page, id: string, args?: unknown): Promise<void> =>
  page.evaluate(
    ([id, args]) => (window as never as Reached).__frontstage.services.commands.run(String(id), args),
    [id, args],
  );

/** Starts a command that waits for an answer. */
export const begin = (page: Page, id: string, args?: unknown): Promise<void> =>
  page.evaluate(
    ([id, args]) => {
      void (window as never as Reached).__frontstage.services.commands.run(String(id), args);
    },
    [id, args],
  );

export async function openSample(page: Page): Promise<void> {
  await run(page, "engagement.sample.open");
  await page.waitForSelector(".react-flow__node");
}
