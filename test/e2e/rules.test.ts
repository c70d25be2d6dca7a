import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

// A real Chromium starts for each, on machines that are busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let served: ServedPage;
let page: ServedPage["page"];
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  page.setDefaultTimeout(20_000);
  await openSample(page);
});
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const CHAIN = "Approvals one after the other";
const grid = () => page.getByRole("grid", { name: "Rules of this engagement" });
const row = (title: string) => grid().getByRole("row").filter({ hasText: title });
const cells = (title: string) => row(title).getByRole("gridcell").allTextContents();
const detail = () => page.getByRole("complementary", { name: "The chosen rule" });
const open = async (ruleId: string) => {
  await run(page, "rules.editor.open", ruleId);
  await detail().getByRole("heading", { level: 3 }).waitFor();
};
const problemsOf = async (title: string) => (await cells(title)).at(-1);

test("a problem leads to its rule, which says what, why, an example each way, its source and its numbers", async () => {
  await run(page, "problems.view.show");
  const list = page.getByRole("grid", { name: "Problems of this service" });
  await list
    .getByRole("row")
    .filter({ hasText: "asks for 4 approvals" })
    .getByRole("gridcell")
    .nth(1)
    .click();
  await page.getByRole("button", { name: "About this rule" }).click();
  await detail().getByRole("heading", { name: CHAIN }).waitFor();
  const told = (await detail().textContent()) ?? "";
  expect(told).toContain("approval/chain");
  expect(told).toContain("Each signature waits in somebody's in-tray");
  expect(told).toContain("From “Supervisor signs” to “Director signs” 3 approvals are asked for");
  expect(told).toContain("Below a limit the desk decides");
  expect(told).toContain("Hammer & Champy");
  expect(told).toContain("2 to 50 approvals; the rule’s own is 3");
  expect(await row(CHAIN).getAttribute("aria-selected")).toBe("true");
});

test("the way from a rule to its problems lists these alone, and the rest again in a press", async () => {
  await open("approval/chain");
  await expect.poll(() => problemsOf(CHAIN)).toMatch(/^[1-9]\d*$/);
  const count = Number(await problemsOf(CHAIN));
  await detail().getByRole("button", { name: "Show the problems" }).click();
  const list = page.getByRole("grid", { name: "Problems of this service" });
  const listed = async () => Number(await list.getAttribute("aria-rowcount")) - 1;
  await expect.poll(listed).toBe(count);
  await page.getByRole("button", { name: `Rule: ${CHAIN}` }).click();
  await expect.poll(listed).toBeGreaterThan(count);
});

test("a number is taken within its range, the list is checked anew by it, and each step is undone", async () => {
  await open("approval/chain");
  await expect.poll(() => problemsOf(CHAIN)).toMatch(/^\d+$/);
  const before = Number(await problemsOf(CHAIN));
  expect(before).toBeGreaterThan(0);
  const field = detail().getByLabel("From so many approvals in a row on it is reported");
  await field.fill("1");
  await field.press("Enter");
  await detail().getByText("At least 2.").waitFor();
  expect(Number(await problemsOf(CHAIN))).toBe(before);
  await field.fill("50");
  await field.press("Enter");
  await expect.poll(() => problemsOf(CHAIN)).toBe("0");
  expect(await cells(CHAIN)).toContain("changed");
  await detail().getByRole("button", { name: "As the rule comes" }).click();
  await expect.poll(() => problemsOf(CHAIN)).toBe(String(before));
  // In the field the key would take back what was typed there.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("Control+z");
  await expect.poll(() => problemsOf(CHAIN)).toBe("0");
  await page.keyboard.press("Control+z");
  await expect.poll(() => problemsOf(CHAIN)).toBe(String(before));
});

test("by keyboard a rule is switched off in the list, found among those that are off, and all are put back", async () => {
  await open("approval/chain");
  await row(CHAIN).getByRole("gridcell").first().click();
  await page.keyboard.press("o");
  await page.keyboard.press("Enter");
  await expect.poll(() => problemsOf(CHAIN)).toBe("not asked");
  await page.getByRole("button", { name: /Which rules/ }).click();
  await page.getByRole("option", { name: "Off", exact: true }).click();
  await page
    .getByRole("status")
    .filter({ hasText: /^1 of \d+ rules$/ })
    .waitFor();
  await page.getByRole("button", { name: "All as they come" }).click();
  await page.getByText("No rule fits").waitFor();
  await page.getByRole("button", { name: "Show all rules" }).click();
  await expect.poll(() => problemsOf(CHAIN)).not.toBe("not asked");
});

test("rules are searched by any of their words, and by area", async () => {
  await open("approval/chain");
  const search = page.getByRole("searchbox", { name: "Search rules" });
  await search.fill("hammer champy in-tray");
  await expect.poll(() => grid().getByRole("row").count()).toBe(2);
  await search.fill("no such words");
  await page.getByText("No rule fits").waitFor();
  await search.fill("");
  await page.getByRole("button", { name: /^All areas/ }).click();
  await page.getByRole("option", { name: /^Waiting \(\d+\)$/ }).click();
  await row("Wait without a time").waitFor();
  expect(await row(CHAIN).count()).toBe(0);
});

test("the status bar counts the ten steps; a missing part is mended or opened in a press", async () => {
  await page
    .locator(".status-bar")
    .getByRole("button", { name: /^\d+ of 10 steps$/ })
    .click();
  const progress = page.getByRole("region", { name: "The ten steps" });
  await expect.poll(() => progress.getByRole("meter").count()).toBe(10);
  const register = progress.getByRole("button", { name: /^Register the touch point/ });
  await register.click();
  await register.waitFor({ state: "detached" });
  await progress
    .getByRole("button", { name: /^\d+ without an owner$/ })
    .first()
    .click();
  await page.getByRole("tab", { name: "Touch points", selected: true }).waitFor();
  // The first that lacks one, in the cell where it is written.
  const focused = () =>
    page.evaluate(() => {
      const now = document.activeElement;
      const column = `[role="columnheader"][aria-colindex="${now?.getAttribute("aria-colindex")}"]`;
      return now?.closest('[role="grid"]')?.querySelector(column)?.textContent ?? "";
    });
  await expect.poll(focused).toBe("Owner");
  await page.keyboard.press("Control+z");
  await page
    .locator(".status-bar")
    .getByRole("button", { name: /^\d+ of 10 steps$/ })
    .click();
  await register.waitFor();
});

test("what Progress has mended is told with Undo, which takes it back", async () => {
  await run(page, "journey.progress.open");
  const progress = page.getByRole("region", { name: "The ten steps" });
  const register = progress.getByRole("button", { name: /^Register the touch point/ });
  await register.click();
  await register.waitFor({ state: "detached" });
  const notice = page.locator(".notice", { hasText: /registered as (a )?touch points?\./ });
  await notice.getByRole("button", { name: "Undo" }).click();
  await register.waitFor();
  await register.click();
  await notice.getByRole("button", { name: /^Look at/ }).click();
  await page.getByRole("tab", { name: "Touch points", selected: true }).waitFor();
  await page.locator(".editor-body").getByRole("row", { selected: true }).first().waitFor();
  await page.waitForLoadState("networkidle");
});

test("where the system gives the colours, a bar of Progress shows how far its step is", async () => {
  await page.emulateMedia({ forcedColors: "active" });
  await run(page, "journey.progress.open");
  const bar = page.getByRole("region", { name: "The ten steps" }).getByRole("meter").first();
  await bar.waitFor();
  const look = await bar.evaluate((track) => {
    const [own, fill] = [getComputedStyle(track), getComputedStyle(track.firstElementChild as Element)];
    return {
      track: own.backgroundColor,
      edge: own.outlineColor,
      width: own.outlineWidth,
      fill: fill.backgroundColor,
    };
  });
  expect(look.width).toBe("1px");
  expect(new Set([look.track, look.edge, look.fill]).size).toBe(3);
});

test("a report carries the problems by choice", async () => {
  await page.evaluate(() => {
    const services = (
      window as never as { __frontstage: { services: { editors: { open(input: object): void } } } }
    ).__frontstage.services;
    services.editors.open({ editor: "report", recordId: "report.plan" });
  });
  const preview = page.frameLocator("iframe[title^='Preview of']");
  const title = preview.getByRole("heading", { name: "Problems of the service" });
  await preview.getByRole("heading").first().waitFor();
  expect(await title.count()).toBe(0);
  await page.getByRole("checkbox", { name: "Problems of the service" }).press("Space");
  await title.waitFor();
  await page.keyboard.press("Control+z");
  await title.waitFor({ state: "detached" });
});
