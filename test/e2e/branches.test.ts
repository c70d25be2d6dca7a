import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { expectCleanInEveryTheme } from "./axe.ts";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

// Real Chromiums start here, on machines that are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let served: ServedPage;
let page: Page;
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  page.setDefaultTimeout(10_000);
  await openSample(page);
  await run(page, "workbench.view.show", "redesign");
}, 60_000);
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const PICTURES = process.env.FRONTSTAGE_PICTURES;
const picture = async (name: string) => {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png` });
};
const TO_BE = "To be: two working days";
const refund = () => page.locator(".redesign-view section", { hasText: "Refund request" });
const row = (name: string | RegExp) => page.getByRole("option", { name });
const compare = () => page.getByRole("button", { name: `Compare: ${TO_BE}` }).click();

/** A title of the as-is is typed anew, as the day's work goes on. */
async function renameToday(from: string, to: string): Promise<void> {
  await refund().getByRole("button", { name: "As is", exact: true }).click();
  await page.locator(".react-flow__node:visible", { hasText: from }).first().click();
  const title = page.locator(".inspector-section").getByLabel("Title");
  await title.fill(to);
  await title.press("Enter");
}

test("a to-be is rebased: what changed today is taken over, what both changed is decided, and undo takes it back", async () => {
  await refund().getByText("The as-is has moved on: 1 conflict").waitFor();
  await renameToday("Asks for a refund", "Asks for the money back");
  await refund().getByText("The as-is has moved on: 1 change, 1 conflict").waitFor();
  await picture("redesign-view");
  await refund().getByRole("button", { name: "Rebase…" }).click();

  const incoming = page.getByRole("region", { name: "Taken over from today: 1 change" });
  await incoming.getByText("Asks for the money back").waitFor();
  await incoming.getByText("Was “Asks for a refund”").waitFor();
  const apply = page.getByRole("button", { name: "Rebase", exact: true });
  expect(await apply.isDisabled()).toBe(true);
  await page.getByRole("status").getByText("0 of 1 conflict decided").waitFor();
  const conflict = page.getByRole("group", { name: /Asks for a refund.*Work time/ });
  const texts = (await conflict.locator(".conflict-side").allTextContents()).map((text) =>
    text.replaceAll(/\s/g, " "),
  );
  expect(texts).toEqual([
    expect.stringMatching(/When it was branched.*of work/),
    expect.stringMatching(/As-is today.*of work/),
    expect.stringMatching(/To-be.*of work/),
  ]);
  await picture("rebase");
  await conflict.getByRole("radio", { name: /As-is today/ }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect.poll(() => conflict.getByRole("radio", { name: /To-be/ }).isChecked()).toBe(true);
  await picture("rebase-decided");
  await apply.click();
  await page.getByText("Up to date", { exact: true }).waitFor();
  expect(await refund().getByText("The as-is has moved on").count()).toBe(0);

  await page.getByRole("button", { name: "Compare with the as-is" }).last().click();
  await row(/Asks for the money back/).click();
  const kept = page.getByRole("region", { name: "Asks for the money back" });
  await kept.getByText(/of work instead of/).waitFor();
  expect(await kept.getByText(/^Was /).count()).toBe(0);
  await run(page, "workbench.document.undo");
  await refund().getByText("The as-is has moved on: 1 change, 1 conflict").waitFor();
});

test("single changes are dropped with what must go with them, several at once, or taken into the as-is", async () => {
  await compare();
  const count = async () => page.locator(".change-row").count();
  const handOver = row(/Sends it to the rate desk/);
  await handOver.click();
  const all = await count();
  await page.getByText("Dropped with it: 2 flows").waitFor();
  await picture("change-actions");
  await page.getByRole("button", { name: "Drop this change" }).click();
  await expect.poll(() => handOver.count()).toBe(0);
  await page.getByText("The change is dropped.").waitFor();
  await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
  await handOver.waitFor();
  expect(await count()).toBe(all);

  await row(/Approval by the editor/).click();
  await page.getByText(/^No flow leads to “Approval by the editor” then/).waitFor();
  await row(/Approval by the publisher/).click({ modifiers: ["Control"] });
  await page.getByRole("heading", { name: "2 changes chosen" }).waitFor();
  await page.getByRole("button", { name: "Drop these changes" }).click();
  await expect.poll(() => row(/Approval by the publisher/).count()).toBe(0);
  await page.getByText("2 changes are dropped.").waitFor();

  await row(/Monthly sample/).click();
  await page.getByRole("button", { name: "Take into the as-is" }).click();
  await expect.poll(() => row(/Monthly sample/).count()).toBe(0);
  await expect.poll(() => page.locator(".picture-pane").first().textContent()).toMatch(/Monthly\s*sample/);
});

test("the changes are walked and chosen by keyboard alone", async () => {
  await compare();
  const list = page.getByRole("listbox", { name: /^Difference/ });
  await list.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+ArrowDown");
  await page.getByRole("heading", { name: "2 changes chosen" }).waitFor();
  await page.keyboard.press("Control+a");
  await page.getByRole("button", { name: "Drop these changes" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText(/^\d+ changes are dropped\.$/).waitFor();
});

test("alternatives stand side by side, and one is favoured for a reason", async () => {
  await refund().getByRole("button", { name: "Start a to-be" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("To be: one signature");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: /one signature/ }).waitFor();
  await refund().getByRole("button", { name: "Alternatives side by side" }).click();
  const table = page.getByRole("table");
  await table.getByRole("columnheader", { name: /one signature/ }).waitFor();
  const cells = (name: string) =>
    table
      .getByRole("row", { name: new RegExp(`^${name}`) })
      .getByRole("cell")
      .allTextContents();
  const approvals = (await cells("Approvals")).map((text) => text.replaceAll(/\s+/g, " ").trim());
  expect(approvals).toEqual(["4", "1 −3", "4"]);
  await page.getByRole("radio", { name: `Favour “${TO_BE}”` }).check();
  await page.getByLabel("Why this one").fill("It keeps the control and saves the wait");
  await page.getByLabel("Why this one").blur();
  await refund().getByText("Favoured").waitFor();
  await picture("alternatives");
  await expectCleanInEveryTheme(page, "alternatives");
  await run(page, "workbench.theme.dark");
  await picture("alternatives-dark");
});

test("axe finds nothing on a rebase", async () => {
  await renameToday("Asks for a refund", "Asks for the money back");
  await refund().getByRole("button", { name: "Rebase…" }).click();
  await page.getByRole("group", { name: /Asks for a refund.*Work time/ }).waitFor();
  await expectCleanInEveryTheme(page, "rebase");
  await run(page, "workbench.theme.dark");
  await picture("rebase-dark");
});
