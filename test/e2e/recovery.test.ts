import { once } from "node:events";
import { existsSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Desktop, makeUserData, removeFolder, startDesktop } from "./desktop.ts";
import { editOnce, names, newEngagement, openEngagement, shownState, startEdits } from "./desktop-edits.ts";

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

/** Runs in the window as it now is: a page object does not outlive the page's process. */
const inWindow = <T>(code: string): Promise<T> =>
  desktop.app.evaluate(
    ({ BrowserWindow }, code) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) as Promise<never>,
    code,
  );

const rendererPid = () =>
  desktop.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );

/** kill −9 of the page's own process; resolves when the window shows a page again. */
async function killRenderer(): Promise<void> {
  const again = desktop.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        BrowserWindow.getAllWindows()[0]?.webContents.once("did-finish-load", () => resolve());
      }),
  );
  process.kill(await rendererPid(), "SIGKILL");
  await again;
}

const notices = () =>
  inWindow<string>(
    "[...document.querySelectorAll('.notice')].map((notice) => notice.textContent).join('\\n')",
  );
const openName = (id: string) =>
  inWindow<string | null>(
    `window.__frontstage?.services.session()?.model.get("engagement", ${JSON.stringify(id)})?.name ?? null`,
  );

describe("the page's process killed", () => {
  it("in the middle of edits: the window is loaded again with every acknowledged edit, and says what happened", async () => {
    const id = await newEngagement(desktop.page, "edit 0");
    let acknowledged = 0;
    await new Promise<void>((enough, failed) => {
      startEdits(desktop.page, id, 1, (edit) => {
        acknowledged = edit;
        if (edit === 40) enough();
      }).catch(failed);
    });
    await killRenderer();
    await expect.poll(() => openName(id), { timeout: 20_000 }).toMatch(/^edit \d+$/);
    expect(Number((await openName(id))?.replace("edit ", ""))).toBeGreaterThanOrEqual(acknowledged);
    await expect.poll(notices).toMatch(/stopped working and was loaded again/);
  });

  it("twice within a minute: the welcome page comes, and nothing is lost", async () => {
    const id = await newEngagement(desktop.page, "Ferry desk");
    await editOnce(desktop.page, id, "Harbour desk");
    await killRenderer();
    await expect.poll(() => openName(id), { timeout: 20_000 }).toBe("Harbour desk");
    await killRenderer();
    await expect.poll(notices, { timeout: 20_000 }).toMatch(/twice within a minute/);
    expect(await openName(id)).toBeNull();
    await expect.poll(() => inWindow("document.querySelector('.welcome') !== null")).toBe(true);
    await inWindow(`window.__frontstage.services.openEngagement(${JSON.stringify(id)})`);
    expect(await openName(id)).toBe("Harbour desk");
  });
});

describe("the end of the program", () => {
  it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
    "by %s writes what was typed a moment before",
    async (signal) => {
      const id = await newEngagement(desktop.page, "Ferry desk");
      await desktop.page.evaluate((id) => {
        interface Reached {
          __frontstage: {
            services: {
              session(): {
                commit(
                  options: object,
                  change: (draft: { update(type: string, id: string, fields: object): void }) => void,
                ): void;
              };
            };
          };
        }
        const session = (window as never as Reached).__frontstage.services.session();
        for (let edit = 1; edit <= 30; edit++) {
          session.commit({ label: "edit" }, (draft) =>
            draft.update("engagement", id, { name: `edit ${edit}` }),
          );
        }
      }, id);
      const ended = once(desktop.process, "exit");
      desktop.process.kill(signal);
      await ended;
      desktop = await startDesktop({ userData });
      await openEngagement(desktop.page, id);
      expect((await shownState(desktop.page, id)).name).toBe("edit 30");
    },
  );
});

describe("a snapshot", () => {
  it("is written when an engagement is closed, and comes back as a copy beside the present state", async () => {
    const { page } = desktop;
    const id = await newEngagement(page, "Ferry desk");
    await editOnce(page, id, "As it was");
    await page.evaluate(() =>
      (
        window as never as { __frontstage: { services: { closeEngagement(): Promise<void> } } }
      ).__frontstage.services.closeEngagement(),
    );
    await openEngagement(page, id);
    await editOnce(page, id, "As it is");
    await page.evaluate(() => {
      const { services } = (
        window as never as { __frontstage: { services: { commands: { run(id: string): Promise<void> } } } }
      ).__frontstage;
      void services.commands.run("engagement.snapshot.restore");
    });
    const list = page.getByRole("dialog").getByRole("listitem");
    await list.first().waitFor();
    await list.first().getByRole("button").click();
    await expect.poll(async () => Object.keys(await names(page)).length).toBe(2);
    const listed = Object.entries(await names(page));
    expect(listed.find(([held]) => held === id)?.[1]).toBe("As it is");
    await expect
      .poll(async () => Object.entries(await names(page)).find(([held]) => held !== id)?.[1])
      .toMatch(/^As it was/);
  });
});

it("leaves nothing locked behind when it was killed", async () => {
  const id = await newEngagement(desktop.page, "Ferry desk");
  await desktop.killTree();
  expect(existsSync(userData)).toBe(true);
  desktop = await startDesktop({ userData });
  await openEngagement(desktop.page, id);
  await editOnce(desktop.page, id, "Harbour desk");
  expect((await shownState(desktop.page, id)).name).toBe("Harbour desk");
});
