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
  await run(page, "value.case.open");
  await page.getByRole("grid", { name: "Numbers and what they rest on" }).waitFor();
});
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const numbers = () => page.getByRole("grid", { name: "Numbers and what they rest on" });
const row = (words: string) => numbers().getByRole("row").filter({ hasText: words });
const figures = () => page.getByRole("region", { name: "Gain and cost" });
const cell = (figure: string) => figures().getByRole("row", { name: figure }).getByRole("cell").nth(1);

async function type(words: string, column: number, text: string): Promise<void> {
  await row(words).first().getByRole("gridcell").nth(column).dblclick();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

test("a new case is told number by number until it says what it is worth, and an undo takes the last back", async () => {
  await page.getByRole("button", { name: "New value case" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("Two points");
  await page.keyboard.press("Enter");
  await figures().getByText("To be figured it needs: Clients").waitFor();
  await page.getByRole("button", { name: "Add cost or saving" }).click();
  await page.getByRole("menuitem", { name: "One-off cost" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("Pilot");
  await page.keyboard.press("Enter");
  await type("Pilot: one-off cost", 2, "20,000");
  await type("Clients", 2, "1000");
  await type("Margin of a client", 2, "100");
  await type("Retention today", 2, "80");
  await type("Retention after", 2, "82 %");
  await type("Discount rate", 2, "10");
  await expect.poll(() => cell("Return on cost").textContent()).toBe("31.0\u00A0%");
  expect(await cell("Net gain").textContent()).toContain("6,190");
  await type("Clients", 4, "Ledger of 2026");
  await figures().getByText("5 numbers rest on no assumption").waitFor();
  await page.keyboard.press("Control+z");
  await figures().getByText("6 numbers rest on no assumption").waitFor();
});

test("the sample shows what moves its net gain, and takes saved work from its maps", async () => {
  await page
    .getByText(/matters most: net gain/)
    .first()
    .waitFor();
  await row("work saved in a case").getByRole("gridcell").first().click();
  await page.getByRole("button", { name: "Take saved work from the maps" }).click();
  await page.getByText("Saved work of a case taken over").first().waitFor();
  await type("Clients", 2, "many");
  await page.getByText("“many” is not a number.").first().waitFor();
});
