import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

// A real Chromium starts for each, on machines that are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let served: ServedPage;
let page: ServedPage["page"];
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  page.setDefaultTimeout(10_000);
  await openSample(page);
  await run(page, "problems.view.show");
  await list().waitFor();
});
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const list = () => page.getByRole("grid", { name: "Problems of this service" });
const rows = (words: string) => list().getByRole("row").filter({ hasText: words });
const detail = () => page.getByRole("complementary", { name: "Why it is a problem" });
const counted = () => page.locator(".status-bar").getByRole("button", { name: /warning|No problems/ });
const open = async (): Promise<number> => {
  const label = await page.getByRole("button", { name: /Filter by severity/ }).textContent();
  return Number(/\((\d+)\)/.exec(label ?? "")?.[1]);
};

test("a problem says why it is one, is mended in one press, and is there again after an undo", async () => {
  const before = await open();
  expect(before).toBeGreaterThan(5);
  await rows("Brings the form back").getByRole("gridcell").nth(1).click();
  await detail().getByText("What is not in the register is not owned").waitFor();
  await detail().getByRole("button", { name: "Register the touch point" }).click();
  await rows("At “Brings the form back” the client meets").waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await rows("At “Brings the form back” the client meets").waitFor();
  await expect.poll(open).toBe(before);
});

test("Enter goes to the element, and an edit of the map is checked at once", async () => {
  await rows("Four approvals").filter({ hasText: "asks for" }).getByRole("gridcell").nth(1).click();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".inspector").textContent()).toContain("Approvals");
  await page.locator(".inspector").getByLabel("Approvals").fill("1");
  await page.keyboard.press("Enter");
  await rows("“Four approvals” asks for 4 approvals").waitFor({ state: "detached" });
});

test("what is right as it is can be suppressed with a reason, read again, and shown again", async () => {
  const before = await open();
  const told = await counted().textContent();
  await rows("Four approvals").filter({ hasText: "asks for" }).getByRole("gridcell").nth(1).click();
  await detail().getByRole("button", { name: "Suppress here" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("The law asks for four");
  await page.keyboard.press("Enter");
  await expect.poll(open).toBe(before - 1);
  await expect.poll(() => counted().textContent()).not.toBe(told);
  await page.getByRole("button", { name: /Filter by severity/ }).click();
  await page.getByRole("option", { name: "Suppressed (1)" }).click();
  await rows("Four approvals").getByRole("gridcell").nth(1).click();
  await detail().getByText("Suppressed: The law asks for four").waitFor();
  await detail().getByRole("button", { name: "Show it again" }).click();
  await page.getByText("None of these").waitFor();
  await expect.poll(() => counted().textContent()).toBe(told);
});

test("a rule can be given another severity or be switched off for the engagement", async () => {
  const before = await open();
  const ofRule = await rows("nobody knows how the client is won back").count();
  expect(ofRule).toBeGreaterThan(0);
  await rows("nobody knows how the client is won back").first().getByRole("gridcell").nth(1).click();
  await detail()
    .getByRole("button", { name: /Severity of this rule/ })
    .click();
  await page.getByRole("option", { name: "Off" }).click();
  await expect.poll(open).toBeLessThan(before);
  await expect.poll(() => rows("nobody knows how the client is won back").count()).toBe(0);
  await page.keyboard.press("Control+z");
  await expect.poll(open).toBe(before);
});
