import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { begin, openSample, run, type ServedPage, servePage } from "./served-page.ts";

// A real Chromium starts for each, on machines that are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let served: ServedPage;
let page: ServedPage["page"];
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  page.setDefaultTimeout(10_000);
  await openSample(page);
});
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const grid = () => page.getByRole("grid", { name: "Fail points", exact: true });
const cells = (column: number) =>
  grid().locator(`[role="row"]:not(.grid-head) [role="gridcell"][aria-colindex="${column}"]`);
const STEP = 2;
const SEVERITY = 5;
const stepOf = (row: number) => cells(STEP).nth(row).locator(".grid-text").first();

test("a severity that is typed ranks the fail point anew, and Undo ranks it back", async () => {
  await run(page, "recovery.fail-points.open");
  await expect.poll(() => stepOf(0).textContent()).toContain("Quotes from the printed list");
  await cells(SEVERITY).nth(3).click();
  await page.keyboard.type("10");
  await page.keyboard.press("Enter");
  await expect.poll(() => stepOf(0).textContent()).toContain("Approval by the publisher");
  await page.keyboard.press("Control+Z");
  await expect.poll(() => stepOf(0).textContent()).toContain("Quotes from the printed list");
});

test("cells are pasted over several fail points in one step", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await run(page, "recovery.fail-points.open");
  await cells(SEVERITY).nth(0).click();
  await page.evaluate(() => navigator.clipboard.writeText("3\t2\t1\n2\t2\t2"));
  await page.keyboard.press("Control+V");
  await expect.poll(() => stepOf(0).textContent()).toContain("Calls about the difference");
  await expect.poll(() => cells(SEVERITY).allTextContents()).toEqual(["8", "7", "7", "7", "6", "3", "2"]);
  await page.keyboard.press("Control+Z");
  await expect.poll(() => cells(SEVERITY).allTextContents()).toEqual(["9", "8", "8", "7", "7", "7", "6"]);
});

test("the recovery is thought through from what goes wrong to prevention, by keyboard, and says what is open", async () => {
  await run(page, "recovery.fail-points.open");
  await stepOf(1).click();
  await page.keyboard.press("Enter");
  const state = page.locator(".recovery-state");
  await expect.poll(() => page.locator(".recovery-title h2").textContent()).toBe("Four approvals");
  expect(await state.textContent()).toBe("3 of 6 told. Open: how it is noticed, a recovery, who may decide");
  await page.getByLabel("How it is noticed, and by whom").fill("By the desk, on the third day.");
  await page.getByLabel("Settle, with choices").fill("The money, or another advertisement.");
  await page.getByLabel("Role", { exact: true }).fill("Front desk");
  await page.keyboard.press("Tab");
  await expect.poll(() => state.textContent()).toBe("Thought through to the end");
  await page.getByRole("button", { name: "Next fail point" }).click();
  await expect
    .poll(() => page.locator(".recovery-title h2").textContent())
    .toBe("Calls about the difference");
  await page.getByText("Every answer so far is a symptom").waitFor();
  await page.getByRole("button", { name: "Ask why once more" }).click();
  const third = page.getByRole("textbox", { name: "Why 3" });
  await third.and(page.locator(":focus")).waitFor();
  await page.keyboard.type("The limit of the desk is nought.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("a");
  await page.keyboard.type(" cause");
  await page.locator(".recovery-cause").getByText("The limit of the desk is nought.").waitFor();
});

test("the matrix is changed by keys, moves the fail points, and goes back to the program's", async () => {
  await run(page, "recovery.matrix.open");
  const reset = page.getByRole("button", { name: "Reset to the program's" });
  expect(await reset.isDisabled()).toBe(true);
  await page.getByRole("button", { name: /^Severity 9–10, occurrence 1: Low/ }).focus();
  for (let band = 1; band < 5; band++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("l");
  await page.getByRole("button", { name: "Severity 9–10, occurrence 9–10: Low, 1 fail point" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Severity 9–10, occurrence 9–10: High, 1 fail point" }).waitFor();
  await page.keyboard.press("m");
  await page
    .getByRole("tab", { name: /^Fail points/ })
    .last()
    .click();
  await expect.poll(() => grid().locator(".priority-mark").first().textContent()).toBe("Medium");
  await page.getByRole("tab", { name: "Priority matrix" }).click();
  await reset.click();
  await page.getByText("The program's matrix").waitFor();
});

test("the matrix is read, and has the focus, before there is a fail point; the dialog that asks for one begins with its step", async () => {
  await page.evaluate(() => {
    interface Draft {
      all(type: "step"): { id: string; failPoint: unknown }[];
      update(type: "step", id: string, patch: object): void;
    }
    interface Session {
      commit(change: { label: string }, write: (draft: Draft) => void): void;
    }
    const { services } = (window as never as { __frontstage: { services: { session(): Session } } })
      .__frontstage;
    services.session().commit({ label: "No fail points" }, (draft) => {
      for (const { id, failPoint } of draft.all("step"))
        if (failPoint) draft.update("step", id, { failPoint: null });
    });
  });
  await run(page, "recovery.fail-points.open");
  await page.getByText("No fail points yet").waitFor();
  await page.getByRole("button", { name: "Show the action priority matrix" }).click();
  const table = page.getByRole("table", { name: "How soon is it acted on?" });
  await table.waitFor();
  expect(await table.getByRole("button").count()).toBe(25);
  await begin(page, "recovery.fail-point.add", { ask: true });
  await page.getByRole("dialog").waitFor();
  const held = () => page.evaluate(() => document.activeElement?.getAttribute("aria-haspopup"));
  await expect.poll(held).toBe("listbox");
  await page.keyboard.press("Control+Alt+L");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await page.locator(".problems").count()).toBe(0);
  await page.keyboard.press("Control+Alt+L");
  await page.locator(".problems").waitFor();
});

test("a step of the map gets a fail point, and its recovery opens from the inspector", async () => {
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
    const { services } = (window as any).__frontstage;
    const step = services
      .session()
      .model.all("step")
      .find(({ title }: { title: string }) => title === "Pays");
    services.editors.open({ editor: "blueprint", recordId: step.blueprintId });
    services.selection.set([step.id]);
  });
  const inspector = page.locator(".inspector");
  await inspector.getByRole("button", { name: "Add a fail point" }).click();
  await inspector.getByLabel("What goes wrong").fill("The card is refused.");
  await inspector.getByRole("button", { name: "Open the recovery" }).click();
  await expect.poll(() => page.locator(".recovery-title h2").textContent()).toBe("Pays");
  await expect
    .poll(() => page.getByLabel("What goes wrong for the client").inputValue())
    .toBe("The card is refused.");
});

test("what is filtered is what is copied out", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await run(page, "recovery.fail-points.open");
  await page.getByRole("searchbox", { name: "Find in the fail points" }).fill("no longer holds");
  await expect.poll(() => cells(STEP).count()).toBe(2);
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitem", { name: "Copy the table" }).click();
  await page.getByText("Table copied.").waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split("\n").length).toBe(3);
  expect(text).toContain("Severity\tOccurrence\tDetection\tRPN");
  expect(text).toContain("account aloud");
});
