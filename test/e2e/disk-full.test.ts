import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Desktop, makeUserData, removeFolder, startDesktop } from "./desktop.ts";
import { names, newEngagement, openEngagement, shownState } from "./desktop-edits.ts";

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

interface Reached {
  __frontstage: {
    services: {
      commands: { run(id: string): Promise<void> };
      store: { create(name: string): Promise<string> };
      session(): {
        commit(
          options: { label: string },
          change: (draft: { update(type: string, id: string, fields: object): void }) => void,
        ): void;
      };
    };
  };
}

/** Edits that are not waited for; each carries a long text, so that the journal grows. */
const edit = (id: string, name: string, weight = 0) =>
  desktop.page.evaluate(
    ({ id, name, weight }) => {
      const session = (window as never as Reached).__frontstage.services.session();
      const description = "x".repeat(weight);
      session.commit({ label: name }, (draft) => draft.update("engagement", id, { name, description }));
    },
    { id, name, weight },
  );

const shows = async (state: "saved" | "failed"): Promise<string> => {
  const shown = await desktop.page.waitForSelector(`[data-testid=save-state][data-state=${state}]`);
  return (await shown.textContent()) ?? "";
};

/** Whatever happens next, the name must be there when the program is started anew. */
async function expectKept(id: string, name: string): Promise<void> {
  await desktop.killTree();
  desktop = await startDesktop({ userData });
  await openEngagement(desktop.page, id);
  expect((await shownState(desktop.page, id)).name).toBe(name);
}

const LIMIT = 12_000_000;
/** No file of the program may grow beyond so many bytes: to whatever grows, the disk is full. */
const limitFiles = (bytes: number | "unlimited") =>
  execFileSync("prlimit", ["--pid", String(desktop.process.pid), `--fsize=${bytes}:`]);

it.runIf(process.platform === "linux")(
  "when the journal finds the disk full, the status bar says so, edits are kept, and are written once there is room",
  async () => {
    const id = await newEngagement(desktop.page, "Ferry desk");
    limitFiles(LIMIT);
    const failed = desktop.page.waitForSelector("[data-testid=save-state][data-state=failed]");
    for (let edits = 1; edits <= 80; edits++) {
      await edit(id, `edit ${edits}`, 99_000 + edits);
      await desktop.page.waitForSelector("[data-testid=save-state]:not([data-state=saving])");
    }
    expect(await (await failed).textContent()).toMatch(
      /Not saved: the disk is full\. Free some space and try again\. Your edits are kept here meanwhile\./,
    );
    expect((await shownState(desktop.page, id)).name).toBe("edit 80");
    limitFiles("unlimited");
    await shows("saved");
    await expectKept(id, "edit 80");
  },
);

it("when the safety copies cannot be written, the status bar says why, and nothing is lost once they can", async () => {
  const id = await newEngagement(desktop.page, "Ferry desk");
  const folder = join(userData, "vault", id);
  renameSync(folder, `${folder}-away`);
  writeFileSync(folder, "a file where the folder was");
  await edit(id, "one");
  await edit(id, "two");
  expect(await shows("failed")).toMatch(
    /Not saved: the disk refused it \((EEXIST|ENOTDIR)\).*kept here meanwhile/,
  );
  rmSync(folder);
  renameSync(`${folder}-away`, folder);
  await shows("saved");
  await expectKept(id, "two");
});

it("an engagement that cannot get its safety copy is not taken in at all", async () => {
  await newEngagement(desktop.page, "Ferry desk");
  const vault = join(userData, "vault");
  renameSync(vault, `${vault}-away`);
  writeFileSync(vault, "a file where the folder was");
  const told = await desktop.page.evaluate(() =>
    (window as never as Reached).__frontstage.services.store.create("Harbour desk").then(
      () => "taken in",
      (error: Error) => error.message,
    ),
  );
  expect(told).toMatch(/The disk refused it/);
  rmSync(vault);
  renameSync(`${vault}-away`, vault);
  expect(Object.values(await names(desktop.page))).toEqual(["Ferry desk"]);
});

it("what cannot be saved at closing is offered as a file, and the file opens again", async () => {
  const dialogs = join(userData, "dialogs.json");
  const file = join(userData, "rescued.frontstage");
  writeFileSync(dialogs, JSON.stringify({ open: [file], save: [file] }));
  await desktop.killTree();
  desktop = await startDesktop({ userData, dialogs });
  const id = await newEngagement(desktop.page, "Ferry desk");
  const folder = join(userData, "vault", id);
  renameSync(folder, `${folder}-away`);
  writeFileSync(folder, "a file where the folder was");
  await edit(id, "Harbour desk");
  await shows("failed");
  const ended = once(desktop.process, "exit");
  await desktop.app.evaluate(({ app }) => app.quit());
  const question = desktop.page.getByRole("dialog", { name: "The last changes are not saved" });
  expect(await question.textContent()).toMatch(/the disk refused it/);
  await question.getByRole("button", { name: "Save a rescue file" }).click();
  await ended;
  removeFolder(join(userData, "vault"));
  removeFolder(join(userData, "IndexedDB"));
  desktop = await startDesktop({ userData, dialogs });
  expect(await names(desktop.page)).toEqual({});
  await desktop.page.evaluate(() =>
    (window as never as Reached).__frontstage.services.commands.run("engagement.file.open"),
  );
  expect(Object.values(await names(desktop.page))).toEqual(["Harbour desk"]);
});
