import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { removeFolder } from "./places.ts";
import { begin, openSample, run, type ServedPage, servePage } from "./served-page.ts";

let served: ServedPage;
let page: Page;
beforeEach(async () => {
  served = await servePage();
  page = served.page;
}, 60_000);
afterEach(async () => {
  await served.close();
});

const state = (name: "saved" | "saving" | "failed") =>
  page.waitForSelector(`[data-testid=save-state][data-state=${name}]`);

async function rename(item: RegExp, name: string): Promise<void> {
  await page.getByRole("treeitem", { name: item }).first().focus();
  await page.keyboard.press("F2");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await page
    .getByRole("treeitem", { name: new RegExp(`^${name}`) })
    .first()
    .waitFor();
}

/** A page of the same origin that runs none of the program, to reach the store from outside. */
async function bystander(): Promise<Page> {
  const other = await served.context.newPage();
  await other.route("**/bystander", (route) => route.fulfill({ contentType: "text/html", body: "<p>" }));
  await other.goto(new URL("/bystander", served.url).href);
  return other;
}

/** Takes the records out of the store; with a key path the store is left so that no record fits into it. */
const breakStore = (other: Page, keyPath: string | null) =>
  other.evaluate(
    (keyPath) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("frontstage", 99);
        request.onupgradeneeded = () => {
          request.result.deleteObjectStore("records");
          if (keyPath !== null) request.result.createObjectStore("records", { keyPath });
        };
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    keyPath,
  );

const deleteStore = (other: Page) =>
  other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase("frontstage");
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );

async function expectAllThere(): Promise<void> {
  await page.reload();
  await page.getByRole("treeitem", { name: /^Money back/ }).waitFor();
  await page.getByRole("treeitem", { name: /^Book an advertisement/ }).waitFor();
  await page.getByRole("treeitem", { name: /^As is .*33 steps/ }).waitFor();
}

describe("engagements", () => {
  test("the sample opens from the welcome page, beside its picture", async () => {
    await page.locator(".welcome-picture svg").waitFor();
    await page
      .locator(".welcome")
      .getByRole("button", { name: /Open the sample/ })
      .click();
    await page.getByRole("tab", { name: "Book an advertisement: as is" }).waitFor();
    await page.waitForSelector(".react-flow__node");
  }, 60_000);

  test("its own file is opened again: there is nothing to ask while both are the same, else which is to stay", async () => {
    await openSample(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      begin(page, "engagement.file.save"),
    ]);
    expect(download.suggestedFilename()).toBe("Area newspaper small advertisements.frontstage");
    const path = await download.path();
    const openAgain = async () => {
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        begin(page, "engagement.file.open"),
      ]);
      const file = { name: "sample.frontstage", mimeType: "application/zip", buffer: readFileSync(path) };
      await chooser.setFiles(file);
    };
    await openAgain();
    await page.locator(".notice", { hasText: "was here already, just as in the file" }).waitFor();

    await begin(page, "engagement.rename");
    await page.getByRole("dialog").getByRole("textbox").fill("Second thoughts");
    await page.keyboard.press("Enter");
    await run(page, "workbench.view.show", "engagements");
    const names = () =>
      page.getByRole("tree", { name: "Engagements" }).locator(".tree-label").allTextContents();
    await expect.poll(names).toEqual(["Second thoughts"]);
    await openAgain();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    expect(await names()).toEqual(["Second thoughts"]);
    await openAgain();
    await page.getByRole("dialog").getByRole("button", { name: "Keep both" }).click();
    const copy = "Area newspaper: small advertisements (copy)";
    // What is opened for the first time shows its journey in the side bar, in place of the list of all.
    await page.getByRole("tree", { name: "Journey" }).getByRole("treeitem", { name: copy }).first().waitFor();
    await run(page, "workbench.view.show", "engagements");
    await expect.poll(async () => (await names()).toSorted()).toEqual([copy, "Second thoughts"]);

    await openAgain();
    await page.getByRole("dialog").getByRole("button", { name: "Replace it" }).click();
    const original = "Area newspaper: small advertisements";
    await expect.poll(async () => (await names()).toSorted()).toEqual([original, copy]);
    await page.getByRole("tab", { name: "Book an advertisement: as is" }).waitFor();
    await page.reload();
    await page.waitForSelector(".react-flow__node");
    expect((await names()).toSorted()).toEqual([original, copy]);
  }, 90_000);

  test("a file that is none is refused by name, and nothing is changed", async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      begin(page, "engagement.file.open"),
    ]);
    await chooser.setFiles({
      name: "holiday.frontstage",
      mimeType: "application/zip",
      buffer: Buffer.from("not a zip"),
    });
    const notice = page.locator(".notice[data-kind=error]");
    await notice.waitFor();
    expect(await notice.textContent()).toContain("holiday.frontstage was not opened and nothing was changed");
    expect(await page.getByRole("treeitem").count()).toBe(0);
  }, 60_000);

  test("somebody takes his time to choose a file: that it was asked for is not cleared from memory meanwhile", async () => {
    const folder = mkdtempSync(join(tmpdir(), "frontstage-slow-"));
    const path = join(folder, "holiday.frontstage");
    writeFileSync(path, "not a zip");
    const inside = await served.context.newCDPSession(page);
    await inside.send("Page.enable");
    await inside.send("Page.setInterceptFileChooserDialog", { enabled: true });
    const asked = new Promise<number>((resolve) =>
      inside.once("Page.fileChooserOpened", ({ backendNodeId }) => resolve(backendNodeId ?? 0)),
    );
    await begin(page, "engagement.file.open");
    const backendNodeId = await asked;
    await inside.send("HeapProfiler.collectGarbage");
    await inside.send("DOM.setFileInputFiles", { files: [path], backendNodeId });
    await page.getByText(/holiday.frontstage was not opened and nothing was changed/).waitFor();
    expect(await page.locator("input[type=file]").count()).toBe(0);
    removeFolder(folder);
  }, 60_000);

  test("an engagement is duplicated, renamed in the list and deleted after a question", async () => {
    await openSample(page);
    await begin(page, "engagement.duplicate");
    await page.getByRole("dialog").getByRole("textbox").fill("Second try");
    await page.keyboard.press("Enter");
    await page.getByRole("treeitem", { name: /^Second try/ }).waitFor();
    await run(page, "workbench.view.show", "engagements");
    await page.getByRole("treeitem", { name: /^Area newspaper/ }).waitFor();
    await rename(/^Second try/, "Third try");
    await page.getByRole("treeitem", { name: /^Third try/ }).focus();
    await page.keyboard.press("Delete");
    await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
    await expect.poll(() => page.getByRole("treeitem").count()).toBe(1);
    await page.locator(".welcome").waitFor();
  }, 60_000);

  test("the sample is put back as it was shipped", async () => {
    await openSample(page);
    await rename(/^Refund request/, "Money back");
    await begin(page, "engagement.sample.reset");
    await page.getByRole("alertdialog").getByRole("button", { name: "Reset" }).click();
    await page.getByRole("treeitem", { name: /^Refund request/ }).waitFor();
    expect(await page.getByRole("treeitem", { name: /^Money back/ }).count()).toBe(0);
  }, 60_000);

  test("layout, tabs and theme are as they were after a reload", async () => {
    await openSample(page);
    await run(page, "workbench.settings.open");
    await run(page, "workbench.panel.show", "timeline");
    await run(page, "workbench.view.show", "search");
    await run(page, "workbench.theme.dark");
    await page.reload();
    await page.waitForSelector(".panel");
    await page.getByRole("tab", { name: "Settings", selected: true }).waitFor();
    await page.getByRole("searchbox", { name: "Search the engagement" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  }, 60_000);
});

describe("a new engagement", () => {
  test("begins with the offer of a journey, and the journey with a blueprint to type into", async () => {
    await begin(page, "engagement.new");
    await page.getByRole("dialog").getByRole("textbox").fill("Harbour tours");
    await page.keyboard.press("Enter");
    await page.locator(".group").getByRole("button", { name: "New journey" }).click();
    await page.getByRole("dialog").getByRole("textbox").fill("Book a tour");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: /Book a tour/, selected: true }).waitFor();
    await page.getByText("Frontstage", { exact: true }).first().waitFor();
    await state("saved");
  }, 60_000);
});

describe("tabs", () => {
  test("a blueprint behind another tab comes back with the view it had", async () => {
    await openSample(page);
    const zoom = () =>
      page.evaluate(() => document.querySelector<HTMLElement>(".react-flow__viewport")?.style.transform);
    const first = await zoom();
    await page.locator(".surface:visible").focus();
    await page.keyboard.press("+");
    await expect.poll(zoom).not.toBe(first);
    const before = await zoom();
    expect(before).toMatch(/scale/);
    await run(page, "workbench.settings.open");
    await page.waitForSelector(".setting");
    await run(page, "workbench.tab.previous");
    await page.locator(".react-flow__node").first().waitFor();
    await expect.poll(zoom).toBe(before);
  }, 60_000);
});

describe("saving", () => {
  test("an edit is there after a reload once the status bar has said Saved", async () => {
    await openSample(page);
    await rename(/^Refund request/, "Money back");
    await state("saved");
    await page.reload();
    await page.getByRole("treeitem", { name: /^Money back/ }).waitFor();
  }, 60_000);

  test("when the store breaks it says Not saved and why; when it works again everything is written", async () => {
    await openSample(page);
    const other = await bystander();
    await breakStore(other, "nothingHasThis");
    await rename(/^Refund request/, "Money back");
    const shown = await state("failed");
    expect(await shown.textContent()).toMatch(/Not saved: .*your edits are kept here meanwhile/);
    await page.getByRole("button", { name: "Try to save now" }).waitFor();
    await deleteStore(other);
    await state("saved");
    await expectAllThere();
  }, 60_000);

  test("records lost under the program are written again with the next edit", async () => {
    await openSample(page);
    await breakStore(await bystander(), null);
    await rename(/^Refund request/, "Money back");
    await state("saved");
    await expectAllThere();
  }, 60_000);

  test("a second window is read-only and says so, and edits once the first is closed", async () => {
    await openSample(page);
    const second = await served.context.newPage();
    await second.goto(served.url);
    await second.waitForSelector(".workbench");
    await openSample(second);
    await second.getByTestId("read-only").waitFor();
    await run(second, "workbench.view.show", "journey");
    expect(await second.getByRole("button", { name: "New journey" }).isDisabled()).toBe(true);
    const start = second.locator(".inspector").getByRole("button", { name: "Start a to-be" });
    expect(await start.isDisabled()).toBe(true);
    await second.getByRole("treeitem", { name: /^Refund request/ }).focus();
    await second.keyboard.press("F2");
    expect(await second.locator(".tree-input").count()).toBe(0);
    await page.close();
    await second.getByRole("button", { name: "Try again" }).click();
    await second.getByTestId("read-only").waitFor({ state: "detached" });
    expect(await second.getByRole("button", { name: "New journey" }).isEnabled()).toBe(true);
    await expect.poll(() => start.isEnabled()).toBe(true);
  }, 60_000);
});
