import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";

const ROOT = join(import.meta.dirname, "../../dist/renderer");
const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

export interface ServedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly url: string;
  /** What the page wrote to its console as an error. */
  readonly errors: string[];
  close(): Promise<void>;
}

/** The built workbench on 127.0.0.1 in a Chromium of its own, with an empty store. */
export async function servePage(): Promise<ServedPage> {
  const server = createServer((request, response) => {
    const asked = join(ROOT, new URL(request.url ?? "/", "http://127.0.0.1").pathname);
    const file = existsSync(asked) && statSync(asked).isFile() ? asked : join(ROOT, "index.html");
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  const url = `http://127.0.0.1:${address.port}/?test=1`;
  await page.goto(url);
  await page.waitForSelector(".workbench");
  return {
    page,
    context,
    url,
    errors,
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

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
