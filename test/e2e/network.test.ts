import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desktop, startDesktop } from "./desktop.ts";
import { launch } from "./launcher.ts";
import { makeUserData, ROOT, removeFolder } from "./places.ts";
import { begin, openSample, run, type ServedPage, servePage, watch } from "./served-page.ts";
import { readLine, staysHere, watchSockets } from "./sockets.ts";

const SURVEY = join(ROOT, "test/fixtures/survey/words.csv");
/** A few seconds here; `npm run soak` watches for two minutes. */
const LINGER = Number(process.env.FRONTSTAGE_NETWORK_SECONDS ?? 3) * 1000;

let folder: string;
beforeAll(() => {
  folder = makeUserData();
});
afterAll(() => removeFolder(folder));

/** What a person does with a day's work: the sample, a survey, a report, a file. */
async function work(page: Page, chooses: () => Promise<void>, exported: () => Promise<void>): Promise<void> {
  await openSample(page);
  await run(page, "data.import.open");
  await chooses();
  await page.getByRole("button", { name: "Import 4 respondents" }).click();
  await page.getByRole("button", { name: "Import 4 respondents" }).waitFor({ state: "detached" });
  await exported();
  // Chromium's own services wake up some time after the start.
  await new Promise((resolve) => setTimeout(resolve, LINGER));
}

const LIMIT = 120_000 + LINGER;

/**
 * Every address that pages of `origin` asked for, workers and frames included, out of Chromium's own log of its
 * network. The browser's services, which are not ours, ask in nobody's name.
 */
function requestsOf(log: string, origin: string): string[] {
  const { events } = JSON.parse(readFileSync(log, "utf8")) as {
    events: { params?: { url?: string; initiator?: string } }[];
  };
  return events.flatMap(({ params }) => (params?.initiator === origin && params.url ? [params.url] : []));
}

describe("the watch on sockets", () => {
  it("reads the other end out of the system's tables", () => {
    const line = "   1: 0100007F:1F90 07020A0A:01BB 01 00000000:00000000 00:00000000 00000000 0 0 4242 1";
    expect(readLine(line)).toEqual({ remote: "10.10.2.7", port: 443, inode: "4242" });
  });

  it("tells this machine from all others", () => {
    for (const here of ["0.0.0.0", "127.0.0.1", "127.0.0.53", ["0000:".repeat(7), "0001"].join("")])
      expect(staysHere(here)).toBe(true);
    for (const away of [
      "10.10.2.7",
      "2001:0db8:0000:0000:0000:0000:0000:0001",
      "0000:0000:0000:0000:0000:ffff:0a0a:0207",
    ])
      expect(staysHere(away)).toBe(false);
  });
});

describe("in a browser", () => {
  let served: ServedPage;
  const log = () => join(folder, "net-log.json");
  beforeAll(async () => {
    served = await servePage({ switches: [`--log-net-log=${log()}`] });
  });
  afterAll(() => served.close());

  it("the page itself refuses to fetch from elsewhere, before anything is sent", async () => {
    const refused = served.page.evaluate(() =>
      fetch("https://example.com/").then(
        () => "fetched",
        () => "refused",
      ),
    );
    expect(await refused).toBe("refused");
    expect(served.outside).toEqual([]);
  });

  it(
    "neither the launcher nor the page reaches out of the machine while somebody works",
    async () => {
      const launcher = launch([process.execPath, "build/launcher/start.mjs"], {
        DISPLAY: undefined,
        PORT: "0",
      });
      const address = /Open (\S+)/.exec(await launcher.says(/Open \S+/))?.[1] ?? "";
      const sockets = watchSockets(launcher.process.pid ?? 0);
      const { page } = served;
      await page.goto(`${address}?test=1`);
      await work(
        page,
        async () => {
          const chooser = page.waitForEvent("filechooser");
          await page.getByRole("button", { name: "Choose a file" }).click();
          await (await chooser).setFiles(SURVEY);
        },
        async () => {
          const download = page.waitForEvent("download");
          await begin(page, "engagement.file.save");
          await (await download).path();
        },
      );
      const { outside, looks } = await sockets.stop();
      expect(outside).toEqual([]);
      expect(looks).toBeGreaterThan(5);
      expect(served.outside).toEqual([]);
      await launcher.stop();
      // The browser writes its log to the end when it ends.
      await served.context.close();
      const asked = requestsOf(log(), new URL(address).origin);
      expect(asked.length).toBeGreaterThan(10);
      expect(asked.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url))).toEqual([]);
    },
    LIMIT,
  );
});

describe("on the desktop", () => {
  let desktop: Desktop;
  let watched: ReturnType<typeof watch>;
  const dialogs = () => join(folder, "dialogs.json");
  const pdf = () => join(folder, "proposal.pdf");
  beforeAll(async () => {
    writeFileSync(dialogs(), JSON.stringify({ open: [SURVEY], save: [pdf()] }));
    desktop = await startDesktop({ userData: folder, dialogs: dialogs() });
    watched = watch(desktop.page);
  });
  afterAll(() => desktop.app.close());

  it(
    "neither the application nor a helper of it reaches out of the machine while somebody works",
    async () => {
      const sockets = watchSockets(desktop.process.pid ?? 0);
      const { page } = desktop;
      await work(
        page,
        () => page.getByRole("button", { name: "Choose a file" }).click(),
        async () => {
          await begin(page, "report.pdf.export");
          await page
            .getByText(/^Exported: /)
            .last()
            .waitFor({ timeout: 100_000 });
        },
      );
      expect(existsSync(pdf())).toBe(true);
      const { outside, looks } = await sockets.stop();
      expect(outside).toEqual([]);
      expect(looks).toBeGreaterThan(5);
      expect(watched.outside).toEqual([]);
    },
    LIMIT,
  );

  it("resolves no name of the outside, and stops a request before it starts", async () => {
    const resolved = await desktop.app.evaluate(({ session }) =>
      session.defaultSession.resolveHost("example.com").then(
        () => "resolved",
        (error: Error) => error.message,
      ),
    );
    expect(resolved).toContain("ERR_NAME_NOT_RESOLVED");
    const fetched = await desktop.app.evaluate(({ session }) =>
      session.defaultSession.fetch("https://example.com/").then(
        () => "fetched",
        (error: Error) => error.message,
      ),
    );
    expect(fetched).toContain("ERR_BLOCKED_BY_CLIENT");
    const inPage = await desktop.page.evaluate(() =>
      fetch("https://example.com/").then(
        () => "fetched",
        () => "refused",
      ),
    );
    expect(inPage).toBe("refused");
  });

  it("opens no second window and stays at its page", async () => {
    const { page, app } = desktop;
    const before = page.url();
    // Hears of a navigation after the application has judged it.
    const judged = await app.evaluateHandle(({ webContents }) => {
      const seen: { url: string; prevented: boolean }[] = [];
      webContents.getAllWebContents()[0]?.on("will-navigate", (event) => {
        seen.push({ url: event.url, prevented: event.defaultPrevented });
      });
      return seen;
    });
    expect(await page.evaluate(() => window.open("https://example.com/"))).toBe(null);
    await page.evaluate(() => {
      location.href = "https://example.com/";
    });
    await expect.poll(() => judged.jsonValue()).toEqual([{ url: "https://example.com/", prevented: true }]);
    expect(await page.evaluate(() => document.querySelector(".workbench") !== null)).toBe(true);
    expect(page.url()).toBe(before);
    expect(app.windows()).toHaveLength(1);
  });

  it("grants a lasting store and the writing of the clipboard, and nothing else", async () => {
    const states = await desktop.page.evaluate(async () => {
      const names = ["persistent-storage", "geolocation", "notifications", "camera", "microphone", "midi"];
      const query = async (name: string) =>
        [name, (await navigator.permissions.query({ name: name as PermissionName })).state] as const;
      return Object.fromEntries(await Promise.all(names.map(query)));
    });
    expect(states).toEqual({
      "persistent-storage": "granted",
      geolocation: "denied",
      notifications: "denied",
      camera: "denied",
      microphone: "denied",
      midi: "denied",
    });
    const asked = await desktop.page.evaluate(() => Notification.requestPermission());
    expect(asked).toBe("denied");
  });
});
