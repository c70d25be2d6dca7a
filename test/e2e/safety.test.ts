import { join } from "node:path";
import { CALLS, type CallName, callChannel } from "@shared/ipc/contract.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desktop, makeUserData, ROOT, removeFolder, startDesktop } from "./desktop.ts";

let desktop: Desktop;
let userData: string;
beforeAll(async () => {
  userData = makeUserData();
  desktop = await startDesktop({ userData });
});
afterAll(async () => {
  await desktop.app.close();
  removeFolder(userData);
});

interface Bridged {
  frontstage: {
    call(name: string, request: unknown): Promise<{ ok: boolean; error?: { kind: string; message: string } }>;
  };
}
const ask = (name: string, request?: unknown) =>
  desktop.page.evaluate(
    ([name, request]) => (window as never as Bridged).frontstage.call(name as string, request),
    [name, request] as const,
  );

describe("the page", () => {
  it("is isolated, sandboxed and without Node", async () => {
    const preferences = await desktop.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false });
    expect(preferences.webviewTag).toBeFalsy();
    expect(preferences.webSecurity).not.toBe(false);
  });

  it("has no require, process or module, and no more than the bridge of the desktop", async () => {
    const found = await desktop.page.evaluate(() => ({
      node: ["require", "process", "module", "Buffer", "global", "electron", "ipcRenderer"].filter(
        (name) => name in window,
      ),
      bridge: Object.keys((window as never as { frontstage: object }).frontstage).sort(),
    }));
    expect(found).toEqual({ node: [], bridge: ["call", "on", "platform"] });
  });

  it("runs no inline script and fetches nothing from outside", async () => {
    const outcome = await desktop.page.evaluate(async () => {
      const violated = new Promise<string>((resolve) => {
        addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), {
          once: true,
        });
      });
      const script = document.createElement("script");
      script.textContent = "window.intruder = true";
      document.head.append(script);
      const directive = await violated;
      const fetched = await fetch("https://example.com/").then(
        () => "fetched",
        () => "refused",
      );
      return { directive, ran: "intruder" in window, fetched };
    });
    expect(outcome).toEqual({ directive: "script-src-elem", ran: false, fetched: "refused" });
  });
});

describe("the app:// scheme", () => {
  it.each([
    ["/index.html", 200],
    ["/", 200],
    ["/nowhere.html", 404],
    ["/..%2f..%2fpackage.json", 403],
    ["/assets/..%2f..%2f..%2fpackage.json", 403],
    ["/..%5c..%5cpackage.json", 403],
    ["/%00index.html", 403],
    ["/%E0%A4%A", 403],
  ])("%s gives %d, with the content security policy", async (path, status) => {
    const answer = await desktop.page.evaluate(async (path) => {
      const response = await fetch(path);
      return { status: response.status, policy: response.headers.get("content-security-policy") ?? "" };
    }, path);
    expect(answer.status).toBe(status);
    expect(answer.policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(answer.policy).not.toContain("unsafe-eval");
  });

  it("answers no other method and no other host", async () => {
    const answers = await desktop.app.evaluate(async ({ session }) => {
      const status = async (url: string, init?: { method: string }) =>
        (await session.defaultSession.fetch(url, init)).status;
      return [
        await status("app://frontstage/index.html", { method: "POST" }),
        await status("app://elsewhere/index.html"),
      ];
    });
    expect(answers).toEqual([403, 403]);
  });
});

describe("every way out of the window is closed:", () => {
  it("navigation", async () => {
    const tried = desktop.app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<boolean>((resolve) => {
          BrowserWindow.getAllWindows()[0]?.webContents.once("will-navigate", (event) =>
            resolve(event.defaultPrevented),
          );
        }),
    );
    const before = desktop.page.url();
    await desktop.page.evaluate(() => {
      location.href = "https://example.com/";
    });
    expect(await tried).toBe(true);
    expect(desktop.page.url()).toBe(before);
  });

  it("new windows", async () => {
    expect(await desktop.page.evaluate(() => window.open("https://example.com/") === null)).toBe(true);
    expect(await desktop.page.evaluate(() => window.open("app://frontstage/index.html") === null)).toBe(true);
    expect(await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  it("a webview", async () => {
    const live = await desktop.page.evaluate(() => {
      const view = document.createElement("webview");
      document.body.append(view);
      return "getWebContentsId" in view;
    });
    expect(live).toBe(false);
  });

  it("a download that nobody asked for", async () => {
    const tried = desktop.app.evaluate(
      ({ session }) =>
        new Promise<boolean>((resolve) => {
          session.defaultSession.once("will-download", (event) => resolve(event.defaultPrevented));
        }),
    );
    await desktop.page.evaluate(() => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["x"]));
      link.download = "x.txt";
      link.click();
    });
    expect(await tried).toBe(true);
  });

  it("permissions, but for keeping the store", async () => {
    const states = await desktop.page.evaluate(async () => {
      const state = async (name: string) =>
        (await navigator.permissions.query({ name: name as PermissionName })).state;
      return {
        geolocation: await state("geolocation"),
        notifications: await Notification.requestPermission(),
        camera: await navigator.mediaDevices?.getUserMedia({ video: true }).then(
          () => "given",
          () => "denied",
        ),
        clipboard: await navigator.clipboard.readText().then(
          () => "given",
          () => "denied",
        ),
        store: await navigator.storage.persist(),
      };
    });
    expect(states).toEqual({
      geolocation: "denied",
      notifications: "denied",
      camera: "denied",
      clipboard: "denied",
      store: true,
    });
  });

  it("a link, unless it is https and the user agrees", async () => {
    const answers = (button: number) =>
      desktop.app.evaluate(({ dialog, shell }, button) => {
        const seen = globalThis as unknown as { opened: string[]; asked: string[] };
        seen.opened = [];
        seen.asked = [];
        dialog.showMessageBox = (async (...args: unknown[]) => {
          seen.asked.push((args.at(-1) as { detail: string }).detail);
          return { response: button, checkboxChecked: false };
        }) as never;
        shell.openExternal = async (url: string) => void seen.opened.push(url);
      }, button);
    const seen = () =>
      desktop.app.evaluate(() => {
        const { opened, asked } = globalThis as unknown as { opened: string[]; asked: string[] };
        return { opened, asked: asked.length };
      });
    await answers(1);
    for (const url of ["http://example.com/", "file:///etc/passwd", "javascript:alert(1)", "HTTPS:evil"]) {
      expect(await ask("window.openExternal", { url })).toMatchObject({
        ok: false,
        error: { kind: "refused" },
      });
    }
    expect(await ask("window.openExternal", { url: "https://example.com/" })).toMatchObject({ ok: true });
    expect(await seen()).toEqual({ opened: [], asked: 1 });
    await answers(0);
    await ask("window.openExternal", { url: "https://example.com/" });
    expect(await seen()).toEqual({ opened: ["https://example.com/"], asked: 1 });
  });
});

describe("a call from the page", () => {
  const names = Object.keys(CALLS) as CallName[];

  it("has exactly one handler for every channel of the contract", async () => {
    const problems = await desktop.app.evaluate(
      ({ ipcMain }, channels) =>
        channels.map((channel) => {
          try {
            ipcMain.handle(channel, () => undefined);
            ipcMain.removeHandler(channel);
            return "none";
          } catch (error) {
            return /second handler/.test(String(error)) ? "one" : String(error);
          }
        }),
      names.map(callChannel),
    );
    expect(problems).toEqual(names.map(() => "one"));
  });

  it.each(names)("%s with a payload that is not in order is refused", async (name) => {
    for (const request of [42, "x", { nonsense: true }, [null]]) {
      const answer = await ask(name, request);
      expect(answer).toEqual({
        ok: false,
        error: { kind: "refused", message: `the payload of ${name} is not in order` },
      });
    }
  });

  it.each(["../../etc", "a/b", "", "..", "a".repeat(65), "a\0b"])(
    "can name no folder like %j",
    async (engagementId) => {
      for (const name of ["vault.readJournal", "vault.listSnapshots", "vault.remove", "vault.setAside"]) {
        expect(await ask(name, { engagementId })).toMatchObject({ ok: false, error: { kind: "refused" } });
      }
      const snapshot = { engagementId: "one", snapshotId: engagementId };
      expect(await ask("vault.readSnapshot", snapshot)).toMatchObject({
        ok: false,
        error: { kind: "refused" },
      });
    },
  );

  it("that is none of the contract's does not leave the page", async () => {
    await expect(ask("shell.run", { command: "x" })).rejects.toThrow(/no such call/);
    await expect(ask("constructor")).rejects.toThrow(/no such call/);
  });

  it("that fails says of what kind the failure is", async () => {
    const gone = await ask("vault.readSnapshot", { engagementId: "nobody", snapshotId: "1-1" });
    expect(gone).toMatchObject({ ok: false, error: { kind: "user", place: "1-1" } });
    expect(gone.error?.message).toMatch(/no longer there/);
  });

  it("out of any other page is refused, even with our own preload", async () => {
    const preload = join(ROOT, "dist/preload/preload.cjs");
    const answers = await desktop.app.evaluate(
      async ({ BrowserWindow }, { preload, names }) => {
        const webPreferences = { preload, sandbox: true, contextIsolation: true };
        const stranger = new BrowserWindow({ show: false, webPreferences });
        await stranger.loadURL("data:text/html,<p>stranger");
        const given = (await stranger.webContents.executeJavaScript(
          `Promise.all(${JSON.stringify(names)}.map((name) => frontstage.call(name, undefined)))`,
        )) as { ok: boolean; error: { message: string } }[];
        stranger.destroy();
        return given.map((answer) => (answer.ok ? "answered" : answer.error.message));
      },
      { preload, names },
    );
    expect(new Set(answers)).toEqual(new Set(["the sender is not the workbench"]));
  });

  it("is not there in a frame inside the workbench", async () => {
    const inside = await desktop.page.evaluate(async () => {
      const frame = document.createElement("iframe");
      frame.srcdoc = "<p>inside</p>";
      const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
      document.body.append(frame);
      await loaded;
      const has = "frontstage" in (frame.contentWindow ?? {});
      frame.remove();
      return has;
    });
    expect(inside).toBe(false);
  });
});
