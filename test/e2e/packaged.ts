import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";

export interface PackagedRun {
  readonly page: Page;
  /** What it wrote to its standard error so far. */
  said(): string;
  /** Asks it to end as a session's end does; the exit code. */
  end(): Promise<number | null>;
}

/**
 * Starts a packaged application. Its fuses keep Node's debugger out, so the page is seen through Chromium's own
 * port, which only this start opens.
 */
export async function startPackaged(
  executable: string,
  folder: string,
  options: { args: string[]; env: Record<string, string> },
): Promise<PackagedRun> {
  const userData = mkdtempSync(join(folder, "data-"));
  const switches = ["--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", ...options.args];
  const child = spawn(executable, switches, {
    env: { ...process.env, FRONTSTAGE_USER_DATA: userData, ...options.env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  let said = "";
  const address = await new Promise<string>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`no window after a minute: ${said}`)), 60_000);
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (!found) return;
      clearTimeout(limit);
      resolve(found);
    });
    child.once("error", reject);
    void ended.then((code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent("page"));
  if (!page) throw new Error("the application has no window");
  return {
    page,
    said: () => said,
    end: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
