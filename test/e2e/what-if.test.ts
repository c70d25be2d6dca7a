import type { Locator } from "playwright-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSample, type ServedPage, servePage } from "./served-page.ts";

// A real Chromium and real workers, on machines that are busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

let served: ServedPage;
let page: ServedPage["page"];
let whatIf: Locator;
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  page.setDefaultTimeout(60_000);
  await openSample(page);
  await page
    .getByRole("treeitem", { name: /^Refund request/ })
    .first()
    .click();
  await page.keyboard.press("Control+Alt+i");
  whatIf = part("What if");
  await whatIf.waitFor();
});
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const part = (name: string) => page.getByRole("region", { name, exact: true });
const button = (on: Locator, name: string | RegExp) => on.getByRole("button", { name, exact: true });
const slider = (name: string | RegExp) => whatIf.getByRole("slider", { name });
const field = (name: string | RegExp) => whatIf.getByRole("textbox", { name });
const headsOfAccounts = () =>
  page
    .getByRole("grid", { name: "People" })
    .getByRole("row")
    .filter({ hasText: "Accounts" })
    .getByRole("gridcell")
    .nth(1)
    .textContent();
async function type(name: string, text: string): Promise<void> {
  await field(name).fill(text);
  await field(name).press("Enter");
}
async function lookAtAsIs(): Promise<void> {
  await button(whatIf, /Version$/).click();
  await page.getByRole("option", { name: "As is", exact: true }).click();
}

test("a slider that is moved by keys is answered by formula at once, by paired runs at rest, and writes nothing", async () => {
  await lookAtAsIs();
  await whatIf.getByText(/^Rough, by formula: .* on average\./).waitFor();
  await slider("Clients who come").focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press("ArrowRight");
  expect(await field("Clients who come").inputValue()).toBe("120");
  await whatIf.getByText(/^Rough, by formula: .* on average instead of /).waitFor();
  await whatIf.getByText(/^\d+ runs of each, with the same clients and the same luck\.$/).waitFor();
  const cells = whatIf.getByRole("row", { name: /^Nine of ten within/ }).getByRole("cell");
  expect((await cells.allTextContents())[0]).toMatch(/^2\d(\.\d)?\sdays$/);
  expect((await cells.allTextContents())[2]).toMatch(/^[−+].* \([−+].* … [−+].*\)$/);
  await part("Clients who come").getByRole("textbox", { name: "Clients a week" }).waitFor();
  expect(await part("Clients who come").getByRole("textbox", { name: "Clients a week" }).inputValue()).toBe(
    "23",
  );
  await button(whatIf, "Reset").click();
  expect(await field("Clients who come").inputValue()).toBe("100");
  await whatIf.getByText("As it stands. Move a number to compare.").waitFor();
});

test("more work than a pool can do is said with its name and by how much, and is not run", async () => {
  await type("Accounts: people", "1");
  await type("Clients who come", "1000");
  await whatIf.getByText(/^“Accounts” would get \d+\s% more work than it can do: its queue grows/).waitFor();
  await whatIf.getByText(/^\d+\s% of what they can do$/).waitFor();
  expect(await whatIf.getByRole("table").count()).toBe(0);
});

test("taken over into the to-be it is written in one step, and one undo takes it back", async () => {
  const before = await headsOfAccounts();
  await type("Accounts: people", "5");
  await type("Clients who come", "150");
  await whatIf.getByText(/they change in each of them/).waitFor();
  await button(whatIf, /^Take over into “To be: two working days”$/).click();
  await expect.poll(headsOfAccounts).toBe("5");
  await whatIf.getByText("As it stands. Move a number to compare.").waitFor();
  const clients = part("Clients who come").getByRole("textbox", { name: "Clients a week" });
  expect(await clients.inputValue()).toBe("34.5");
  await page.keyboard.press("Control+z");
  await expect.poll(headsOfAccounts).toBe(before);
  await expect.poll(() => clients.inputValue()).toBe("23");
});

test("of the as-is a to-be is started that passes its approvals in no time, and the as-is stays", async () => {
  await lookAtAsIs();
  await whatIf.getByText("Asked for", { exact: true }).first().click();
  await button(whatIf, "Take over into a new to-be").click();
  const started = page.locator(".simulation-versions").getByText(/^What if: /);
  await started.waitFor();
  await button(whatIf, /^What if: .* Version$/).waitFor();
  await page.keyboard.press("Control+z");
  await expect.poll(() => started.count()).toBe(0);
});

test("combinations are run with progress; a stop keeps what is known; a cell leads to the what-if", async () => {
  const grid = part("Try combinations");
  const levels = grid.getByRole("textbox", { name: "Levels" }).first();
  await levels.fill("1–90");
  await levels.press("Enter");
  await grid.getByText("Numbers with commas between, within what is possible; at most 24.").waitFor();
  expect(await button(grid, "Try the combinations").isDisabled()).toBe(true);
  await levels.fill("1, 2, 4");
  await levels.press("Enter");
  await grid.getByText("6 combinations").waitFor();
  await grid.getByRole("textbox", { name: "Runs of each" }).fill("200");
  await grid.getByRole("textbox", { name: "Runs of each" }).press("Enter");
  await button(grid, "Try the combinations").click();
  await grid.getByRole("progressbar").waitFor();
  await button(grid, "Stop").click();
  await grid.getByText(/^Stopped after \d of 6\.$/).waitFor();
  await grid.getByRole("textbox", { name: "Runs of each" }).fill("3");
  await grid.getByRole("textbox", { name: "Runs of each" }).press("Enter");
  await button(grid, "Try the combinations").click();
  await grid.getByText("6 combinations").waitFor();
  await grid.getByText(/^(Least effort that keeps|No combination is proven to keep) /).waitFor();
  const cells = grid.locator(".design-cell");
  expect(await cells.count()).toBe(6);
  expect(await cells.last().getAttribute("aria-label")).toMatch(
    /: people 4, without “.*”: Nine of ten within \d+(\.\d)?\s(h|days)/,
  );
  await grid.getByRole("button", { name: "Use this chart" }).click();
  await page.getByRole("menuitem", { name: "Copy the table" }).waitFor();
  await page.keyboard.press("Escape");
  await cells.last().focus();
  await page.keyboard.press("Enter");
  await whatIf.getByText(/^Rough, by formula: .* instead of /).waitFor();
  expect(
    await field(/: people$/).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
  ).toContain("4");
  await whatIf.getByText(/^\d+ runs of each/).waitFor();
});

test("what matters most, the staffing curve and the queue over the week are drawn from runs of their own", async () => {
  const grid = part("Try combinations");
  await grid.getByRole("textbox", { name: "Runs of each" }).fill("2");
  await grid.getByRole("textbox", { name: "Runs of each" }).press("Enter");
  const tornado = part("What matters most");
  await button(tornado, "Find what matters most").click();
  await tornado.getByText(/nine of ten clients are through .* (sooner|later) (at|with)/i).waitFor();
  await button(tornado, "Find what matters most").waitFor();
  const asked = part("Ask the simulation");
  await asked.getByRole("button", { name: "Versions" }).click();
  await page.getByRole("option", { name: /^To be/ }).click();
  await asked.getByRole("button", { name: "How many people does it take?" }).click();
  await asked.getByText(/, 90 % of the clients are through within 2(\.0)?\sdays$/).waitFor();
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByRole("button", { name: "Run again" }).waitFor();
  const queue = part("How long the queue is");
  await button(queue, "Look at single weeks").click();
  await queue
    .getByText(/^(The queue for .* is longest on \w{3} \d+:00|Hardly anybody ever waits for )/)
    .waitFor();
});
