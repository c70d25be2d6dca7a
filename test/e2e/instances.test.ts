import { spawn } from "node:child_process";
import { once } from "node:events";
import { lstatSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Desktop, makeUserData, ROOT, removeFolder, runtimePath, startDesktop } from "./desktop.ts";
import { SWITCHES } from "./places.ts";

let userData: string;
let desktop: Desktop;
beforeEach(async () => {
  userData = makeUserData();
  desktop = await startDesktop({ userData });
});
afterEach(async () => {
  await desktop.killTree();
  removeFolder(userData);
});

/** Starts the program once more on the same data, as a second click would; resolves to its exit code. */
async function startAgain(...files: string[]): Promise<number | null> {
  const env = { ...process.env, FRONTSTAGE_USER_DATA: userData };
  const second = spawn(await runtimePath(), [ROOT, ...SWITCHES, ...files], { env, stdio: "ignore" });
  const [code] = (await once(second, "exit")) as [number | null];
  return code;
}

const windows = () =>
  desktop.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isVisible()),
  );

it("a second start ends at once and brings the first window to the front", async () => {
  await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await windows()).toEqual([false]);
  expect(await startAgain()).toBe(0);
  await expect.poll(windows).toEqual([true]);
});

it("a lock that a killed program left behind stops nobody", async () => {
  await desktop.killTree();
  if (process.platform === "linux")
    expect(lstatSync(join(userData, "SingletonLock")).isSymbolicLink()).toBe(true);
  desktop = await startDesktop({ userData });
  expect(await startAgain()).toBe(0);
  expect(await windows()).toEqual([true]);
});

/** An engagement file of that name in the user data, which go with the test. */
function engagementFile(name: string): string {
  const path = join(userData, `${name}.frontstage`);
  const records = [newEngagement(name, { name })];
  writeFileSync(path, writeFrontstage({ records, assets: new Map(), columns: new Map() }));
  return path;
}
const title = () =>
  desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? "");

it("a file that the system gives is opened, at the start and by a second start", async () => {
  await desktop.killTree();
  desktop = await startDesktop({ userData, files: [engagementFile("ferry")] });
  await expect.poll(title, { timeout: 20_000 }).toBe("ferry – Frontstage");
  expect(await startAgain(engagementFile("harbour"))).toBe(0);
  await expect.poll(title, { timeout: 20_000 }).toBe("harbour – Frontstage");
});
